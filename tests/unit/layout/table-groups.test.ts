import { describe, expect, it } from 'vitest';
import { headerHeight, rowGroups } from '../../../src/layout/table-groups.ts';
import { measuredRow, measuredTable } from '../support/measured.ts';

describe('rowGroups', () => {
  it('has each row alone that need not stay with another', () => {
    expect(rowGroups(measuredTable([10, 20]))).toEqual([
      { firstRow: 0, endRow: 1, height: 10 },
      { firstRow: 1, endRow: 2, height: 20 },
    ]);
  });

  it('joins rows that stay together', () => {
    const rows = [10, measuredRow(20, true), measuredRow(30, true), 40, 50];
    expect(rowGroups(measuredTable(rows))).toEqual([
      { firstRow: 0, endRow: 1, height: 10 },
      { firstRow: 1, endRow: 4, height: 90 },
      { firstRow: 4, endRow: 5, height: 50 },
    ]);
  });

  it('ends with the last row even if that is kept', () => {
    expect(rowGroups(measuredTable([measuredRow(20, true)]))).toEqual([
      { firstRow: 0, endRow: 1, height: 20 },
    ]);
  });
});

describe('headerHeight', () => {
  it('is that of all rows of the header', () => {
    expect(headerHeight(measuredTable([10], { header: [20, 5] }))).toBe(25);
    expect(headerHeight(measuredTable([10]))).toBe(0);
  });
});
