import type { Issue } from '../../document/issue.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { cellText } from './records.ts';
import { namedCell } from './row-names.ts';

/** The rows whose key an earlier row of the sheet has. A row without a full key repeats nothing. */
export function repeatedRows(sheet: SheetSpec, rows: readonly SheetRow[]): readonly Issue[] {
  const firsts = new Map<string, SheetRow>();
  return rows.flatMap((row) => {
    const key = keyOf(sheet, row);
    const first = key === undefined ? undefined : firsts.get(key);
    if (first !== undefined) return [repeated(sheet, row, first)];
    if (key !== undefined) firsts.set(key, row);
    return [];
  });
}

function keyOf({ key }: SheetSpec, row: SheetRow): string | undefined {
  const texts = key.map((column) => cellText(row, column));
  return key.length === 0 || texts.includes(undefined) ? undefined : JSON.stringify(texts);
}

function repeated(sheet: SheetSpec, row: SheetRow, first: SheetRow): Issue {
  const name = sheet.key.map((key) => namedCell(sheet, row, key)).join(', ');
  const line = String(first.place.line);
  return {
    code: 'row-twice',
    severity: 'error',
    message: {
      vi: `${name} đã có ở dòng ${line}.`,
      en: `${name} stands in row ${line} already.`,
    },
    expected: {
      vi: 'Giữ một dòng, xóa dòng kia; nếu là hai nội dung khác nhau thì sửa lại mã.',
      en: 'Keep one of the rows; if they are about different things, mend the code.',
    },
    place: row.cells.get(sheet.key.at(-1) ?? '')?.place ?? row.place,
    related: [{ message: { vi: 'dòng kia ở đây', en: 'the other row' }, place: first.place }],
  };
}
