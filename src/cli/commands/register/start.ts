import { COPY_SERIES, isSeries, MAIN_SERIES } from '../../../issuance/issue/series.ts';
import { startSeries } from '../../../issuance/register/start-series.ts';
import { agencyOf } from '../../campaign.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { numberOption, wholeNumber } from '../../number-option.ts';
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
  const number = wholeNumber(text, 'register start 117');
  const year = numberOption(input, 'year');
  if (year === undefined) {
    throw new UsageError(
      { vi: 'Thiếu năm của sổ.', en: 'The year is missing.' },
      { expected: { vi: 'Ví dụ: --year 2024.', en: 'For example: --year 2024.' } },
    );
  }
  const series = await seriesOption(input, world);
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

/** The series that is named. @throws {UsageError} for one that the agency does not have: its numbers would go on nowhere. */
async function seriesOption(input: CommandInput, world: World): Promise<string> {
  const series = textOption(input, 'series');
  if (series === undefined || isSeries(await agencyOf(input, world), series)) return series ?? MAIN_SERIES;
  throw new UsageError(
    { vi: `Cơ quan không có sổ số “${series}”.`, en: `The agency has no series “${series}”.` },
    {
      expected: {
        vi: `Văn bản thường: bỏ --series. Bản sao: --series ${COPY_SERIES}. Sổ riêng: ghi tên như ở mục numbering trong agency.yaml.`,
        en: `Documents: leave --series out. Copies: --series ${COPY_SERIES}. Others: as numbering in agency.yaml has them.`,
      },
    },
  );
}
