import { describe, expect, it } from 'vitest';
import { tableGrid } from '../../../src/document/table-grid.ts';

/** Rows of cells, each written as its columns and rows: "1x2". */
function gridOf(...rows: readonly string[]) {
  return tableGrid(
    rows.map((row) => ({
      cells: row
        .split(' ')
        .filter((cell) => cell !== '')
        .map((cell) => ({ columns: Number(cell.split('x')[0]), rows: Number(cell.split('x')[1]) })),
    })),
  );
}

function starts(...rows: readonly string[]): readonly (readonly number[])[] {
  return gridOf(...rows).map((row) => row.starts);
}

describe('tableGrid', () => {
  it('begins cells one after the other', () => {
    expect(starts('1x1 1x1 1x1')).toEqual([[0, 1, 2]]);
  });

  it('begins a cell behind all columns of the one before it', () => {
    expect(starts('1x1 3x1 1x1')).toEqual([[0, 1, 4]]);
  });

  it('leaves out the columns that a cell above covers', () => {
    expect(starts('1x2 2x1 1x3', '1x1 1x1', '1x1 1x1 1x1')).toEqual([
      [0, 1, 3],
      [1, 2],
      [0, 1, 2],
    ]);
  });

  it('counts the columns that a row has, those covered from above included', () => {
    expect(gridOf('1x2 2x1 1x1', '1x1 1x1').map(({ covered }) => covered)).toEqual([4, 3]);
  });

  it('finds a cell that another one reaches into', () => {
    expect(gridOf('1x1 1x2', '2x1').map(({ isOverlapping }) => isOverlapping)).toEqual([false, true]);
    expect(gridOf('1x1 1x2 1x1', '1x1 1x1').map(({ isOverlapping }) => isOverlapping)).toEqual([
      false,
      false,
    ]);
  });

  it('says how many rows below a row are still covered', () => {
    expect(gridOf('1x3 1x1', '1x1', '1x1', '1x1 1x1').map(({ rowsBelow }) => rowsBelow)).toEqual([
      2, 1, 0, 0,
    ]);
  });

  it('places nothing in a row without cells', () => {
    expect(gridOf('1x2', '')).toEqual([
      { starts: [0], covered: 1, isOverlapping: false, rowsBelow: 1 },
      { starts: [], covered: 1, isOverlapping: false, rowsBelow: 0 },
    ]);
  });
});
