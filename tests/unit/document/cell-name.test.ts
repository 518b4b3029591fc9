import { describe, expect, it } from 'vitest';
import { cellName, columnName } from '../../../src/document/cell-name.ts';

describe('cellName', () => {
  it('names a cell by its column and row', () => {
    expect(cellName(7, 4)).toBe('D7');
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('calls column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});
