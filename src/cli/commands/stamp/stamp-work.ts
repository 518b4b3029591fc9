import type { Issue, Outcome } from '../../../document/issue.ts';
import type { ReadPage, ReadPdf } from '../../../issuance/stamping/read-pdf.ts';
import type { StampingFonts } from '../../../issuance/stamping/stamp-pdf.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { World } from '../../world.ts';

/** What the three kinds of stamping start from. */
export interface StampWork {
  readonly input: CommandInput;
  readonly world: World;
  readonly path: string;
  readonly pdf: ReadPdf;
  readonly first: ReadPage;
  readonly fonts: StampingFonts;
  readonly isRegistered: boolean;
}

/** What was made: a file, or an entry of the register; said in a sentence, and as data. */
export interface StampResult {
  readonly text: string;
  readonly data: object;
}

/** Whether the register gives the number. */
export function isRegistered(input: CommandInput): boolean {
  const isNamed =
    textOption(input, 'register') !== undefined && textOption(input, 'attachment-of') === undefined;
  return isNamed || textOption(input, 'number') === 'next';
}

export function failedResult(issues: readonly Issue[]): CommandResult {
  return { exitCode: EXIT.inputErrors, issues, text: '', data: {} };
}

export function resultOf(made: Outcome<StampResult>): CommandResult {
  if (!made.ok) return failedResult(made.issues);
  return { exitCode: EXIT.done, issues: made.issues, ...made.value };
}

/** The value of an option that this way of stamping needs. @throws {UsageError} when it is not there. */
export function needed(
  input: CommandInput,
  name: string,
  why: { readonly vi: string; readonly en: string },
  example: string,
): string {
  const value = textOption(input, name)?.normalize('NFC').trim();
  if (value !== undefined && value !== '') return value;
  throw new UsageError(
    { vi: `${why.vi} cần --${name}.`, en: `${why.en} needs --${name}.` },
    { expected: { vi: `Ví dụ: --${name} ${example}`, en: `For example: --${name} ${example}` } },
  );
}

/** Parts of an option that are parted by semicolons. */
export function listOption(input: CommandInput, name: string): readonly string[] {
  return (textOption(input, name) ?? '')
    .normalize('NFC')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
