import { columnName } from '../../document/cell-name.ts';
import type { Issue } from '../../document/issue.ts';
import type { ColumnSpec } from '../sheet-spec.ts';
import type { CellRange, Grid, GridRow } from './grid.ts';
import { beyondLimits, emptyRows, hiddenParts, mergedCells } from './match/sheet-issues.ts';

/** The rows of a table below its headings, without those that are empty in its columns, and what is odd about them. */
export function tableRows(
  grid: Grid,
  columns: ReadonlyMap<number, ColumnSpec>,
  lastHeadingRow: number,
): { readonly rows: readonly GridRow[]; readonly issues: readonly Issue[] } {
  const below = grid.rows.filter(({ row }) => row > lastHeadingRow);
  const filled = below.filter(({ cells }) => [...columns.keys()].some((column) => cells.has(column)));
  const [first] = filled;
  const rows = first !== undefined && numbersColumns(first, columns) ? filled.slice(1) : filled;
  const numbers = rows.map(({ row }) => row);
  const merged = grid.merged.filter((range) => isOverTable(range, columns) && isOverRows(range, numbers));
  return {
    rows,
    issues: [
      ...beyondLimits(grid),
      ...merged.map((range) => mergedCells(grid, range)),
      ...hiddenParts(
        grid,
        numbers.filter((row) => grid.hiddenRows.has(row)),
        [...grid.hiddenColumns].filter((column) => columns.has(column)).map(columnName),
      ),
      ...emptyRows(grid, gaps(numbers)),
    ],
  };
}

function isOverTable({ left, right }: CellRange, columns: ReadonlyMap<number, ColumnSpec>): boolean {
  return [...columns.keys()].some((column) => column >= left && column <= right);
}

/** Whether a range covers one of some rows in ascending order. */
function isOverRows({ top, bottom }: CellRange, numbers: readonly number[]): boolean {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? 0) < top) from = middle + 1;
    else to = middle;
  }
  return (numbers[from] ?? Number.POSITIVE_INFINITY) <= bottom;
}

/** The numbers that are not there between the first and the last of some in ascending order. */
function gaps(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1;
    return Array.from({ length: number - before - 1 }, (_, step) => before + 1 + step);
  });
}

const FEWEST = 3;

/** Whether a row numbers all the columns, as forms do below their headings: (1), (2), (3) or 1, 2, 3. */
function numbersColumns({ cells }: GridRow, columns: ReadonlyMap<number, ColumnSpec>): boolean {
  if (cells.size < FEWEST || [...columns.keys()].some((column) => !cells.has(column))) return false;
  const numbers = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, content]) => {
      if (content.kind === 'number') return content.value;
      return content.kind === 'text'
        ? Number(/^\(?(\d{1,3})\)?$/u.exec(content.text.trim())?.[1])
        : Number.NaN;
    });
  const [first = 0] = numbers;
  return first <= 1 && numbers.every((number, index) => number === first + index);
}
