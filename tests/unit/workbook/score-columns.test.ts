import { describe, expect, it } from 'vitest';
import { scoresWithoutColumns } from '../../../src/workbook/score-columns.ts';
import type { ReadSheet } from '../../../src/workbook/sheet-rows.ts';
import { criterionKey } from '../../../src/workbook/sheets/score-sheets.ts';

const place = { file: 'so-lieu.xlsx', sheet: 'Bảng điểm', line: 1, column: 1 };

function found(columns: readonly string[], rows = 1): readonly string[] {
  const row = { cells: new Map(), place };
  const sheet: ReadSheet = {
    id: 'scores',
    rows: Array.from({ length: rows }, () => row),
    columns: new Set(columns),
    place,
  };
  return scoresWithoutColumns(new Map([['scores', sheet]])).map(({ code }) => code);
}

describe('a sheet of scores', () => {
  it('that has rows but no column of points is one issue', () => {
    expect(found(['enterprise', 'column'])).toEqual(['no-score-columns']);
  });

  it('with a column of points is none', () => {
    expect(found(['enterprise', 'column', criterionKey('A1')])).toEqual([]);
  });

  it('without rows is none', () => {
    expect(found(['enterprise', 'column'], 0)).toEqual([]);
  });
});
