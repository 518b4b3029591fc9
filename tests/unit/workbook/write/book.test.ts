import { expect, it } from 'vitest';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec.ts';
import { columnRange, layBook, quotedName, type LaidSheet } from '../../../../src/workbook/write/book.ts';
import { ENTERPRISES, row, SCORES } from './small-book.ts';

/** What stands above the columns of a sheet that formulas fill in. */
function lookups(sheet: LaidSheet | undefined): readonly string[] {
  return sheet?.columns.flatMap((column) => (column.kind === 'lookup' ? [column.heading] : [])) ?? [];
}

it('tells two references to the same sheet apart', () => {
  const [head] = SCORES.columns;
  if (head === undefined) throw new Error('no columns');
  const pairs: SheetSpec = {
    ...SCORES,
    columns: [
      { ...head, heading: 'Cụm trưởng' },
      { ...head, key: 'deputy', heading: 'Cụm phó' },
    ],
  };
  const book = layBook([
    { spec: ENTERPRISES, rows: [] },
    { spec: pairs, rows: [] },
  ]);
  expect(lookups(book.get('scores'))).toEqual([
    'Cụm trưởng: Tên doanh nghiệp (tự điền)',
    'Cụm phó: Tên doanh nghiệp (tự điền)',
  ]);
});

it('looks nothing up in a sheet that is not there', () => {
  expect(lookups(layBook([{ spec: SCORES, rows: [] }]).get('scores'))).toEqual([]);
});

it('looks nothing up in a sheet whose rows have no code of their own', () => {
  const book = layBook([
    { spec: { ...ENTERPRISES, key: ['name', 'taxCode'] }, rows: [] },
    { spec: SCORES, rows: [] },
  ]);
  expect(lookups(book.get('scores'))).toEqual([]);
});

it('prepares 2000 rows at least, and 500 below the last', () => {
  const rows = Array.from({ length: 1800 }, () => row({ id: 'dn-01' }));
  const lastRows = [[], rows].map(
    (given) => layBook([{ spec: ENTERPRISES, rows: given }]).get('enterprises')?.lastRow,
  );
  expect(lastRows).toEqual([2001, 2301]);
});

it('names the rows of a column as another sheet does', () => {
  const sheet = layBook([{ spec: { ...ENTERPRISES, name: "Doanh nghiệp 'A'" }, rows: [] }]).get(
    'enterprises',
  );
  if (sheet === undefined) throw new Error('no sheet');
  expect(columnRange(sheet, 'taxCode')).toBe("'Doanh nghiệp ''A'''!$C$2:$C$2001");
});

it('quotes the name of a sheet', () => {
  expect(quotedName("Điểm thưởng, trừ 'A'")).toBe("'Điểm thưởng, trừ ''A'''");
});
