import type { Bilingual, Issue } from '../document/issue.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Lang } from './report.ts';
import type { World } from './world.ts';

/** An option of a command. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly placeholder?: string;
  readonly help: Bilingual;
}

/** What a command was given on the command line. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly lang: Lang;
}

/** What a command found out: the same for people and as data. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly issues: readonly Issue[];
  /** For people; printed when there is something to say. */
  readonly text: string;
  /** For `--json`. */
  readonly data: object;
  /** The files that issues point into. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** What the help says of a command; its program is loaded only when it is called. */
export interface CommandSpec {
  readonly name: string;
  readonly positionals: string;
  readonly summary: Bilingual;
  readonly details: Bilingual;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly load: () => Promise<(input: CommandInput, world: World) => Promise<CommandResult>>;
}

/** The text of an option that was given a value. */
export function textOption({ options }: CommandInput, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Thrown for a command line that cannot be understood; the message says how to mend it. */
export class UsageError extends Error {
  readonly issue: Issue;

  constructor(message: Bilingual, details: Pick<Issue, 'expected' | 'suggestion'> = {}) {
    super(message.en);
    this.name = 'UsageError';
    this.issue = { code: 'usage', severity: 'error', message, ...details };
  }
}

/** Thrown where nothing more can be found out; carries what to tell the user. */
abstract class ReportedError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ message }) => message.en).join('; '));
    this.issues = issues;
  }
}

/** For what the user gave, such as a folder that is not there. */
export class InputError extends ReportedError {
  readonly exitCode = EXIT.inputErrors;
}

/** For what the installation lacks, such as a font. */
export class EnvironmentError extends ReportedError {
  readonly exitCode = EXIT.environment;
}

/** Whether an error carries what to tell the user. */
export function isReported(error: unknown): error is InputError | EnvironmentError {
  return error instanceof ReportedError;
}
