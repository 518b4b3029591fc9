import type { Issue } from '../document/issue.ts';
import { INSTRUCTION_SHEET } from './own-sheets.ts';
import type { Grid } from './read/grid.ts';
import { nameKey } from './read/match/name-key.ts';
import { yearOfTitle } from './workbook-title.ts';

/** The workbooks that were made for another year than the data: all their rows would go to the wrong place. */
export function otherYears(
  grids: readonly Grid[],
  folder: string,
  year: number | undefined,
): readonly Issue[] {
  if (year === undefined) return [];
  return grids.flatMap((grid) => {
    const own = yearOf(grid);
    return own === undefined || own === year ? [] : [otherYear(grid, own, folder, year)];
  });
}

function yearOf(grid: Grid): number | undefined {
  if (nameKey(grid.sheet) !== nameKey(INSTRUCTION_SHEET)) return undefined;
  const title = grid.rows.find(({ row }) => row === 1)?.cells.get(1);
  return title?.kind === 'text' ? yearOfTitle(title.text) : undefined;
}

function otherYear({ file, sheet }: Grid, own: number, folder: string, year: number): Issue {
  const [mine, theirs] = [String(own), String(year)];
  // "data/2026" has a sibling "data/2024"; of a folder called otherwise nobody knows.
  const sibling = folder.replace(new RegExp(`${theirs}(?=[/\\\\]?$)`, 'u'), mine);
  const data = sibling === folder ? 'THƯ_MỤC' : sibling;
  return {
    code: 'other-year',
    severity: 'error',
    message: {
      vi: `Bảng tính này của năm ${mine}, thư mục dữ liệu ${folder} của năm ${theirs}.`,
      en: `This workbook is of the year ${mine}, the data in ${folder} of ${theirs}.`,
    },
    expected: {
      vi: `Thêm --data ${data}, hoặc xóa trang ${INSTRUCTION_SHEET} nếu số liệu đúng là của năm ${theirs}.`,
      en: `Add --data ${data}, or delete the sheet ${INSTRUCTION_SHEET} when the figures really are of ${theirs}.`,
    },
    place: { file, sheet, line: 1, column: 1 },
  };
}
