import { expect, it } from 'vitest';
import type { LocatedValue } from '../../../../src/sources/located-value.ts';
import type { SheetRow } from '../../../../src/workbook/sheet-rows.ts';
import { layBook } from '../../../../src/workbook/write/book.ts';
import { dataRows } from '../../../../src/workbook/write/data-rows.ts';
import { ENTERPRISES, row, SCORES } from './small-book.ts';

/** What the formulas of a sheet of scores show beside the codes. */
function shownBeside(enterprises: readonly SheetRow[], scores: readonly SheetRow[]) {
  const book = layBook([
    { spec: ENTERPRISES, rows: enterprises },
    { spec: SCORES, rows: scores },
  ]);
  const sheet = book.get('scores');
  if (sheet === undefined) throw new Error('no sheet');
  return dataRows(sheet, book)
    .cells.filter(([, cell]) => cell.type === 'formula')
    .slice(0, scores.length)
    .map(([, cell]) => cell.formulaResult);
}

/** A row that counts how often a cell of it is read. */
function counted(given: SheetRow, onRead: () => void): SheetRow {
  class Counted extends Map<string, LocatedValue> {
    override get(key: string) {
      onRead();
      return super.get(key);
    }
  }
  return { ...given, cells: new Counted(given.cells) };
}

it('shows the first of two rows with the same code, as the formula does', () => {
  const enterprises = [row({ id: 'dn-01', name: 'Công ty A' }), row({ id: 'dn-01', name: 'Công ty B' })];
  expect(shownBeside(enterprises, [row({ enterprise: 'dn-01' })])).toEqual(['Công ty A']);
});

it('says so where a code is not known, and shows nothing beside an empty cell', () => {
  const enterprises = [row({ name: 'Chưa có mã' })];
  expect(shownBeside(enterprises, [row({ enterprise: 'dn-09' }), row({ A1: 9 })])).toEqual([
    '(không có mã này)',
    '',
  ]);
});

it('reads as many cells of each row however many rows there are', () => {
  const reads = [1000, 4000].map((size) => {
    let count = 0;
    const ids = Array.from({ length: size }, (_, index) => `dn-${String(index)}`);
    const enterprises = ids.map((id) =>
      counted(row({ id, name: `Công ty ${id}` }), () => {
        count += 1;
      }),
    );
    const shown = shownBeside(
      enterprises,
      ids.toReversed().map((enterprise) => row({ enterprise, A1: 9 })),
    );
    expect(shown[0]).toBe(`Công ty dn-${String(size - 1)}`);
    return count / size;
  });
  expect(reads).toEqual([2, 2]);
});
