import type { CellContent, Grid } from '../../../../../src/workbook/read/grid.ts';

/** What a test writes for a cell; null for an empty one. */
export type TestCell = string | number | boolean | CellContent | null;

/** A sheet by its rows; row 1 comes first. */
export function grid(
  sheet: string,
  rows: readonly (readonly TestCell[])[],
  extras: Partial<Grid> = {},
): Grid {
  return {
    file: 'so-lieu.xlsx',
    sheet,
    isAlone: false,
    isHidden: false,
    is1904: false,
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((cell, at) => (cell === null ? [] : [[at + 1, contentOf(cell)] as const]));
      return filled.length === 0 ? [] : [{ row: index + 1, cells: new Map(filled) }];
    }),
    ...extras,
  };
}

function contentOf(cell: Exclude<TestCell, null>): CellContent {
  switch (typeof cell) {
    case 'string':
      return { kind: 'text', text: cell };
    case 'number':
      return { kind: 'number', value: cell };
    case 'boolean':
      return { kind: 'flag', value: cell };
    default:
      return cell;
  }
}
