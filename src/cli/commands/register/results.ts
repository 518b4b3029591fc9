import type { Bilingual, Outcome } from '../../../document/issue.ts';
import { UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';

/** What a command of the register says when its work came out well, or everything that was wrong. */
export function resultOf<T>(
  outcome: Outcome<T>,
  say: (value: T) => Pick<CommandResult, 'text' | 'data'>,
): CommandResult {
  const { issues } = outcome;
  if (!outcome.ok) return { exitCode: EXIT.inputErrors, issues, text: '', data: {} };
  return { exitCode: EXIT.done, issues, ...say(outcome.value) };
}

/** The only word that a command is given. @throws {UsageError} when it is missing or there are more. */
export function onlyWord({ positionals }: CommandInput, what: Bilingual, example: string): string {
  const [word, ...rest] = positionals;
  if (word !== undefined && rest.length === 0) return word;
  throw new UsageError(
    word === undefined
      ? { vi: `Thiếu ${what.vi}.`, en: `There is no ${what.en}.` }
      : { vi: `Chỉ ghi một ${what.vi}.`, en: `Give one ${what.en} only.` },
    { expected: { vi: `Ví dụ: ${example}`, en: `For example: ${example}` } },
  );
}

export const NUMBER: Bilingual = { vi: 'số văn bản', en: 'number' };
