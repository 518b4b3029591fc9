import type { Issue } from '../../document/issue.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { meantBy, shownText } from './found-text.ts';
import { cellPlace, cellText } from './records.ts';
import { headingOf } from './row-names.ts';

/** The issue that a row does not say of which kind it is, or says another than its column lists, so that it has no home in the data. */
export function rowOfAnotherKind(sheet: SheetSpec, row: SheetRow, key: string): readonly Issue[] {
  const cell = sheet.columns.find((column) => column.key === key)?.cell;
  const choices = cell?.kind === 'choice' ? cell.choices : [];
  const found = cellText(row, key);
  if (choices.some(({ value }) => value === found)) return [];
  const heading = headingOf(sheet, key);
  const labels = choices.map(({ label }) => label);
  const suggestion = meantBy(found, labels);
  return [
    {
      code: 'row-of-no-kind',
      severity: 'error',
      message:
        found === undefined
          ? {
              vi: `Dòng này ở trang ${sheet.name} chưa ghi ${heading}.`,
              en: `This row of the sheet ${sheet.name} has no ${heading}.`,
            }
          : {
              vi: `${heading}: “${shownText(found)}” không có trong danh sách.`,
              en: `${heading}: “${shownText(found)}” is not on the list.`,
            },
      expected: { vi: `Chọn một: ${labels.join('; ')}.`, en: `One of: ${labels.join('; ')}.` },
      ...(suggestion !== undefined && { suggestion }),
      place: cellPlace(row, key),
    },
  ];
}
