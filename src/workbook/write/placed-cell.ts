import type { Cell } from 'hucre/xlsx';

/** A cell and where it stands, as the spreadsheet package has it. */
export type PlacedCell = readonly [string, Partial<Cell>];

/**
 * The place of a cell.
 *
 * @param row Counted from 1.
 * @param column Counted from 0.
 */
export function at(row: number, column: number): string {
  return `${String(row - 1)},${String(column)}`;
}
