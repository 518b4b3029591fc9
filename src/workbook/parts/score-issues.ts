import type { Issue } from '../../document/issue.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { namedCell } from './row-names.ts';

/** Points that an enterprise gave itself, or others gave it, come to nothing until they are settled. */
export function missingFinal(sheet: SheetSpec, row: SheetRow): Issue {
  const name = namedCell(sheet, row, 'enterprise');
  return {
    code: 'score-without-final',
    severity: 'error',
    message: {
      vi: `${name} chưa có dòng Điểm thống nhất ở trang ${sheet.name}.`,
      en: `${name} has no row of settled points on the sheet ${sheet.name}.`,
    },
    expected: {
      vi: 'Thêm một dòng của doanh nghiệp với Lần chấm là Điểm thống nhất; chưa họp bình xét thì xóa các dòng của doanh nghiệp.',
      en: 'Add a row of settled points; before the review, delete the rows of the enterprise.',
    },
    place: row.cells.get('column')?.place ?? row.place,
  };
}

/** The rank is that of the settled points. */
export function rankElsewhere(sheet: SheetSpec, row: SheetRow): readonly Issue[] {
  const rank = row.cells.get('rank');
  if (rank === undefined) return [];
  return [
    {
      code: 'rank-not-at-final',
      severity: 'error',
      message: {
        vi: `${namedCell(sheet, row, 'enterprise')}: Xếp hạng ghi ở dòng không phải Điểm thống nhất.`,
        en: `${namedCell(sheet, row, 'enterprise')}: the rank stands in a row of other points than the settled ones.`,
      },
      expected: {
        vi: 'Chuyển Xếp hạng sang dòng Điểm thống nhất của doanh nghiệp.',
        en: 'Move the rank to the row of settled points.',
      },
      place: rank.place,
    },
  ];
}
