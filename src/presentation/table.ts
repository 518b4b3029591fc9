import type { Table, TableCell, TableRow } from '../document/nodes.ts';
import { tableGrid } from '../document/table-grid.ts';
import { TABLE_FORMAT } from '../regulation/table-format.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { columnBoundary } from './columns.ts';
import { withMinHeights } from './header-heights.ts';
import { inlineRuns, presentParagraph } from './paragraph.ts';
import type { PresentedCell, PresentedStyle, PresentedTable, PresentedTableRow } from './presented.ts';
import type { Styles } from './styles.ts';
import type { TextArea } from './text-area.ts';

/** A table over the whole width of the text: its columns as wide as their shares say, its rows with their texts. */
export function presentTable(
  table: Table,
  styles: Styles,
  { width, metrics }: Pick<TextArea, 'width' | 'metrics'>,
  depth = 0,
): PresentedTable {
  const columns = columnWidths(table, width);
  const cellOf = (cell: TableCell, column: number, { isTotal }: Pick<TableRow, 'isTotal'>) =>
    bodyCell(cell, column, table.columns[column]?.alignment, isTotal, styles.tableCell);
  return {
    kind: 'table',
    place: table.place,
    columns,
    padding: TABLE_FORMAT.padding,
    border: TABLE_FORMAT.border,
    header: withMinHeights(
      presentRows(table.header, (cell, column) => headerCell(cell, column, styles.tableHeader)),
      columns,
      metrics,
    ),
    rows: presentRows(table.rows, cellOf),
    isKeptWithNext: false,
    depth,
  };
}

/** The widths that the shares ask for, each boundary moved to where every program has it. */
function columnWidths({ columns }: Table, width: Pt): readonly Pt[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let shares = 0;
  const ends = columns.map(({ share }, index) => {
    shares += share;
    return index === columns.length - 1 ? width : columnBoundary(pt((width * shares) / whole), width);
  });
  return ends.map((end, index) => pt(end - (ends[index - 1] ?? 0)));
}

/** Rows with their cells placed, and whether they stay with the next one: those that a cell joins, sums and names of groups. */
function presentRows(
  rows: readonly TableRow[],
  presentCell: (cell: TableCell, column: number, row: TableRow) => PresentedCell,
): readonly PresentedTableRow[] {
  const grid = tableGrid(rows);
  return rows.map((row, index) => {
    const { starts, rowsBelow } = grid[index] ?? { starts: [], rowsBelow: 0 };
    return {
      place: row.place,
      minHeight: pt(0),
      cells: row.cells.map((cell, place) => presentCell(cell, starts[place] ?? 0, row)),
      isKeptWithNext: rowsBelow > 0 || isGroupName(rows, index) || isSum(rows, index + 1),
    };
  });
}

/** Whether a row in bold names the rows below it. */
function isGroupName(rows: readonly TableRow[], index: number): boolean {
  return rows[index]?.isTotal === true && rows[index + 1]?.isTotal === false;
}

/** Whether it adds up the rows above it. */
function isSum(rows: readonly TableRow[], index: number): boolean {
  return rows[index]?.isTotal === true && !isGroupName(rows, index);
}

function headerCell({ content, columns, rows, alignment }: TableCell, column: number, style: PresentedStyle) {
  const placed = { alignment: alignment ?? style.alignment };
  return { column, columns, rows, paragraphs: [presentParagraph(style, inlineRuns(style, content), placed)] };
}

function bodyCell(
  { content, columns, rows, alignment }: TableCell,
  column: number,
  columnAlignment: TableCell['alignment'],
  isTotal: boolean,
  style: PresentedStyle,
): PresentedCell {
  const inlines = isTotal ? [{ kind: 'strong', content } as const] : content;
  const placed = { alignment: alignment ?? columnAlignment ?? style.alignment };
  return { column, columns, rows, paragraphs: [presentParagraph(style, inlineRuns(style, inlines), placed)] };
}
