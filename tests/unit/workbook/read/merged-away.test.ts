import { expect, it } from 'vitest';
import { mergedAway } from '../../../../src/workbook/read/merged-away.ts';

it('tells the cells that merged ranges cover', () => {
  const isMerged = mergedAway({
    file: 'a.xlsx',
    sheet: 'A',
    isAlone: false,
    isHidden: false,
    is1904: false,
    rows: [],
    merged: [
      { top: 6, left: 4, bottom: 7, right: 4 },
      { top: 2, left: 4, bottom: 4, right: 5 },
    ],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
  expect([1, 2, 3, 4, 5, 6, 7, 8].filter((row) => isMerged(row, 4))).toEqual([2, 3, 4, 6, 7]);
  expect(isMerged(4, 5)).toBe(true);
  expect(isMerged(6, 5)).toBe(false);
});
