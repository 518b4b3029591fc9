import { MAIN_SERIES } from '../../../issuance/issue/series.ts';
import { startSeries } from '../../../issuance/register/start-series.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { numberOption } from '../../number-option.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { reasonOf } from './reason.ts';
import { NUMBER, onlyWord, resultOf } from './results.ts';

/** `vanthu register start NUMBER --year … --reason …`: go on from a book of paper. */
export async function start(input: CommandInput, world: World): Promise<CommandResult> {
  const text = onlyWord(
    input,
    NUMBER,
    'vanthu register start 117 --year 2024 --reason "sổ giấy đến 15/3/2024"',
  );
  const number = numberOption({ ...input, options: { number: text } }, 'number') ?? 0;
  const year = numberOption(input, 'year');
  if (year === undefined) {
    throw new UsageError(
      { vi: 'Thiếu năm của sổ.', en: 'The year is missing.' },
      { expected: { vi: 'Ví dụ: --year 2024.', en: 'For example: --year 2024.' } },
    );
  }
  const series = textOption(input, 'series') ?? MAIN_SERIES;
  const order = { year, series, number, reason: reasonOf(input) };
  const started = await useRegister(await registerFolder(input, world), true, world, (register) =>
    startSeries(register, order, clerkOf(input, world)),
  );
  return resultOf(started, () => {
    const said = {
      vi: `Sổ “${series}” năm ${String(year)} tiếp từ số ${String(number + 1)}.\n`,
      en: `The series “${series}” of ${String(year)} goes on with ${String(number + 1)}.\n`,
    };
    return { text: said[input.lang], data: order };
  });
}
