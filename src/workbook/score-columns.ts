import type { Issue } from '../document/issue.ts';
import { criterionOf } from './sheets/score-sheets.ts';
import type { ReadSheet } from './sheet-rows.ts';
import type { SheetId } from './sheet-spec.ts';

/**
 * A sheet of scores that was made before there were criteria has no columns for points. One issue says so; without it, each
 * criterion of each row would be one that lacks its points.
 */
export function scoresWithoutColumns(read: ReadonlyMap<SheetId, ReadSheet>): readonly Issue[] {
  const scores = read.get('scores');
  if (scores === undefined || scores.rows.length === 0) return [];
  if ([...scores.columns].some((key) => criterionOf(key) !== undefined)) return [];
  const { sheet = '' } = scores.place;
  return [
    {
      code: 'no-score-columns',
      severity: 'error',
      message: {
        vi: `Trang ${sheet} chưa có cột điểm nào.`,
        en: `The sheet ${sheet} has no column of points.`,
      },
      expected: {
        vi: 'Thêm cột có tiêu đề là mã tiêu chí (A1, A2…); hoặc nạp các trang khác trước, rồi tạo lại bảng tính bằng vanthu workbook new.',
        en: 'Add columns headed by the codes of the criteria (A1, A2…); or import the other sheets and make the workbook anew.',
      },
      place: scores.place,
    },
  ];
}
