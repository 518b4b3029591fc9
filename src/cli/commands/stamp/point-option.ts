import type { ChosenPoint } from '../../../issuance/stamping/stamped-page.ts';
import { mm, mmToPt } from '../../../regulation/units.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';

/** A place on a page: millimetres on the command line, points inside. @throws {UsageError} for what is none. */
export function pointOption(input: CommandInput, name: string): ChosenPoint | undefined {
  const text = textOption(input, name);
  if (text === undefined) return undefined;
  const [page = 0, x = NaN, y = NaN, ...others] = text.split(',').map(lengthOf);
  const isPoint = Number.isInteger(page) && page > 0 && x >= 0 && y >= 0 && others.length === 0;
  if (isPoint) return { page, x: mmToPt(mm(x)), y: mmToPt(mm(y)) };
  throw new UsageError(
    { vi: `“${text}” không chỉ ra một chỗ trên trang.`, en: `“${text}” is no place on a page.` },
    {
      expected: {
        vi: `Ghi trang, cách mép trái, cách mép trên (mi-li-mét, đến chân chữ): --${name} 1,38,45`,
        en: `Give page, left, top in millimetres, to the foot of the letters: --${name} 1,38,45`,
      },
    },
  );
}

function lengthOf(part: string): number {
  return /^\s*\d+(?:\.\d+)?\s*$/u.test(part) ? Number(part) : NaN;
}
