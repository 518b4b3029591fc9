import { cellName, columnName } from '../../../document/cell-name.ts';
import type { Issue, Place } from '../../../document/issue.ts';
import { suggested } from '../suggest.ts';
import type { ColumnSpec, SheetSpec } from '../../sheet-spec.ts';
import type { Grid } from '../grid.ts';
import { columnNotThere, doubleColumn, otherUnit, unknownColumn } from './heading-issues.ts';
import type { HeadingCell, HeadingMatch } from './match-headings.ts';
import { isHelperHeading } from './helper-headings.ts';
import type { HeadingRow } from './row-of-headings.ts';
import { shortenedKeys } from './name-key.ts';
import { tableUnits } from './table-units.ts';
import { otherUnitIn } from './units.ts';

/** Which column of a table is which of its sheet. */
export interface ColumnPlan {
  /** By the number of the column in the table. */
  readonly columns: ReadonlyMap<number, ColumnSpec>;
  readonly issues: readonly Issue[];
}

/** The columns of a table by its headings: the surest heading has a column, and each has at most one. */
export function planColumns(grid: Grid, spec: SheetSpec, headings: HeadingRow): ColumnPlan {
  const place = (column: number): Place => ({
    file: grid.file,
    sheet: grid.sheet,
    line: headings.row,
    column,
  });
  const columns = new Map<number, ColumnSpec>();
  const issues: Issue[] = [];
  const spare: HeadingCell[] = headings.cells.filter(
    (cell) => !headings.matches.some((match) => match.cell === cell) && !isHelperHeading(cell.text),
  );
  for (const column of spec.columns) {
    const [first, ...others] = surest(headings.matches, column);
    if (first === undefined) continue;
    columns.set(first.cell.column, column);
    const unit = column.cell.kind === 'money' ? otherUnitIn(first.cell.text)?.unit : undefined;
    if (unit !== undefined) issues.push(otherUnit(first.cell, unit, place(first.cell.column)));
    for (const { cell, sureness } of others) {
      if (sureness === first.sureness) {
        issues.push(doubleColumn(column, cellName(headings.row, first.cell.column), place(cell.column)));
      } else spare.push(cell);
    }
  }
  const missing = spec.columns.filter(
    (column) => column.isRequired && ![...columns.values()].includes(column),
  );
  const free = spec.columns.filter((column) => ![...columns.values()].includes(column));
  return {
    columns,
    issues: [
      ...tableUnits(grid, headings, columns),
      ...issues,
      ...missing.map((column) => columnNotThere(column, spec, headings.cells, place(1))),
      ...spare
        .filter(({ column }) => hasContentBelow(grid, column, headings.lastRow))
        .map((cell) => unknownColumn(cell, meantColumn(cell.text, free), place(cell.column))),
      ...withoutHeading(grid, headings).map((column) =>
        unknownColumn({ column, text: columnName(column) }, undefined, place(column)),
      ),
    ],
  };
}

/** The column that a heading comes near to: by its letters, or by its words without what stands in brackets. */
function meantColumn(text: string, free: readonly ColumnSpec[]): string | undefined {
  const keys = shortenedKeys(text).map(({ key }) => key);
  const isMeant = ({ heading, aliases }: ColumnSpec) =>
    [heading, ...aliases].some((name) => shortenedKeys(name).some(({ key }) => keys.includes(key)));
  return (
    free.find(isMeant)?.heading ??
    suggested(
      text,
      free.map(({ heading }) => heading),
    )
  );
}

function surest(matches: readonly HeadingMatch[], column: ColumnSpec): readonly HeadingMatch[] {
  return matches
    .filter(({ spec }) => spec === column)
    .sort((a, b) => a.sureness - b.sureness || a.cell.column - b.cell.column);
}

function hasContentBelow(grid: Grid, column: number, headingRow: number): boolean {
  return grid.rows.some(({ row, cells }) => row > headingRow && cells.has(column));
}

/** Columns with content under no heading at all. */
function withoutHeading(grid: Grid, { cells, lastRow }: HeadingRow): readonly number[] {
  const headed = new Set(cells.map(({ column }) => column));
  const filled = new Set(grid.rows.flatMap((row) => (row.row > lastRow ? [...row.cells.keys()] : [])));
  return [...filled].filter((column) => !headed.has(column)).sort((a, b) => a - b);
}
