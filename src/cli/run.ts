import { hasErrors, type Issue } from '../document/issue.ts';
import {
  isReported,
  UsageError,
  type CommandInput,
  type CommandResult,
  type CommandSpec,
} from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { commandHelp, programHelp } from './help.ts';
import { missingPackage } from './missing-package.ts';
import { languageOf, parseArguments, type Invocation } from './parse-arguments.ts';
import { issueAsJson, reportIssues, type Lang } from './report.ts';
import type { World } from './world.ts';

/** Run a command line. Never throws: what goes wrong is printed and becomes the exit code. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const lang = languageOf(args);
  try {
    return await runInvocation(parseArguments(args), world);
  } catch (error) {
    if (error instanceof UsageError) {
      const result = { exitCode: EXIT.usage, issues: [error.issue], text: '', data: {} };
      if (args.includes('--json')) {
        printJson(result, lang, world);
        return EXIT.usage;
      }
      printText(result, lang, world);
      return EXIT.usage;
    }
    world.warn(bugReport(error, lang));
    return EXIT.bug;
  }
}

async function runInvocation(invocation: Invocation, world: World): Promise<ExitCode> {
  if (invocation.kind === 'version') {
    world.print(`vanthu ${await version(world)}\n`);
    return EXIT.done;
  }
  if (invocation.kind === 'help') {
    const { command, lang } = invocation;
    world.print(command === undefined ? programHelp(lang) : commandHelp(command, lang));
    return EXIT.done;
  }
  const { command, input, isJson } = invocation;
  const result = await resultOf(command, input, world).catch(reportedResult);
  if (isJson) printJson(result, input.lang, world);
  else printText(result, input.lang, world);
  return result.exitCode;
}

async function resultOf(command: CommandSpec, input: CommandInput, world: World): Promise<CommandResult> {
  const start = await command.load();
  return start(input, world);
}

function reportedResult(cause: unknown): CommandResult {
  const error = missingPackage(cause) ?? cause;
  if (isTooDeep(error)) return { exitCode: EXIT.inputErrors, issues: [TOO_DEEP], text: '', data: {} };
  if (!isReported(error)) throw error;
  return { exitCode: error.exitCode, issues: error.issues, text: '', data: {} };
}

/** What is nested thousands of levels deep, in data or a template, uses the stack up before any check can end. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

const TOO_DEEP: Issue = {
  code: 'too-deep',
  severity: 'error',
  message: { vi: 'Dữ liệu hoặc mẫu lồng nhau quá sâu.', en: 'The data or a template is nested too deeply.' },
  expected: { vi: 'Bớt các cấp lồng nhau.', en: 'Use fewer levels.' },
};

function printText({ issues, text, texts }: CommandResult, lang: Lang, world: World): void {
  world.progress('');
  if (issues.length > 0) {
    const textOf = (file: string) => texts?.get(file);
    world.warn(reportIssues(issues, { lang, hasColor: world.hasColor, textOf }));
  }
  if (text !== '') world.print(text);
}

function printJson({ issues, data }: CommandResult, lang: Lang, world: World): void {
  world.progress('');
  const report = {
    ok: !hasErrors(issues),
    ...data,
    issues: issues.map((issue) => issueAsJson(issue, lang)),
  };
  world.print(`${JSON.stringify(report, undefined, 2)}\n`);
}

async function version(world: World): Promise<string> {
  const manifest = new TextDecoder().decode(await world.readFile(world.ownFile('package.json')));
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function bugReport(error: unknown, lang: Lang): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = {
    vi: 'Lỗi của chương trình, không phải của dữ liệu. Xin gửi đoạn dưới đây cho người phát triển:',
    en: 'A bug of the program, not an error of the data. Please send the following to its developers:',
  };
  return `${text[lang]}\n${details}\n`;
}
