import { textOption, UsageError, type CommandInput } from '../../command.ts';

/** Why; a gap without a reason is what a register must not have. @throws {UsageError} where none is given. */
export function reasonOf(input: CommandInput): string {
  const reason = textOption(input, 'reason')?.normalize('NFC').trim() ?? '';
  if (reason !== '') return reason;
  throw new UsageError(
    { vi: 'Thiếu lý do.', en: 'There is no reason.' },
    {
      expected: {
        vi: 'Ghi bằng --reason "…"; lý do nằm lại trong sổ.',
        en: 'Give it with --reason "…"; it stays in the book.',
      },
    },
  );
}
