import { textOption, type CommandInput } from '../../command.ts';
import { numberOption } from '../../number-option.ts';

const NEXT = 'next';

/** The number that a clerk gives or expects; undefined for the next one. @throws {UsageError} for what is no number. */
export function numberChoice(input: CommandInput): number | undefined {
  return textOption(input, 'number') === NEXT ? undefined : numberOption(input, 'number');
}
