import { textOption, UsageError, type CommandInput } from './command.ts';

/** The whole number from 1 that an option gives; undefined where it was not given. @throws {UsageError} for anything else. */
export function numberOption(input: CommandInput, name: string): number | undefined {
  const text = textOption(input, name);
  const example = name === 'year' ? '2024' : '12';
  return text === undefined ? undefined : wholeNumber(text, `--${name} ${example}`);
}

/** A whole number from 1 as people write it. @throws {UsageError} that shows the example, for anything else. */
export function wholeNumber(text: string, example: string): number {
  if (/^0*[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new UsageError(
    { vi: `“${text}” không phải là số nguyên dương.`, en: `“${text}” is no whole number from 1.` },
    {
      expected: {
        vi: `Viết bằng chữ số, ví dụ ${example}.`,
        en: `Write figures, for example ${example}.`,
      },
    },
  );
}
