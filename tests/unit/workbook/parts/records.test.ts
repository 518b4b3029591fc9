import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/document/issue.ts';
import { parsedFrom } from '../../../../src/sources/located-value.ts';
import { recordOf } from '../../../../src/workbook/parts/records.ts';
import type { SheetRow } from '../../../../src/workbook/sheet-rows.ts';
import { YEAR_SHEET } from '../../../../src/workbook/sheets/result-sheets.ts';

const at = (column: number): Place => ({ file: 'a.xlsx', sheet: 'A', line: 2, column });

const ROW: SheetRow = {
  cells: new Map([['year.samePeriod.exports', { kind: 'scalar', value: 5, place: at(11) }]]),
  place: at(1),
};

describe('a record without some of its fields', () => {
  it('has them where their cells are empty, and groups of them at the first of these', () => {
    const columnAt = new Map([
      ['year.actual.exports', 5],
      ['year.samePeriod.revenue', 10],
      ['year.samePeriod.exports', 11],
    ]);
    const { placeOf } = parsedFrom(recordOf({ ...ROW, columnAt }, YEAR_SHEET.columns));
    expect(placeOf(['year', 'samePeriod', 'revenue'])).toEqual(at(10));
    expect(placeOf(['year', 'samePeriod', 'exports'])).toEqual(at(11));
    expect(placeOf(['year', 'samePeriod'])).toEqual(at(11));
  });

  it('has them at the beginning of the row where their columns are not known, never at another cell', () => {
    const { placeOf } = parsedFrom(recordOf(ROW, YEAR_SHEET.columns));
    expect(placeOf(['year', 'samePeriod', 'revenue'])).toEqual(at(1));
    expect(placeOf(['year', 'actual', 'revenue'])).toEqual(at(1));
  });
});
