import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedCell, PresentedTable, PresentedTableRow } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { measureStack, stackHeight } from './measure-stack.ts';
import type { MeasuredTable, MeasuredTableCell, MeasuredTableRow } from './measured.ts';

/** Break the texts of a table's cells into lines and give its rows their heights. */
export function measureTable(
  { columns, padding, border, header, rows: below, place, isKeptWithNext }: PresentedTable,
  metrics: FontMetrics,
): MeasuredTable {
  const edges = columns.reduce<readonly Pt[]>(
    (known, width) => [...known, pt((known.at(-1) ?? 0) + width)],
    [pt(0)],
  );
  const measureCell = (cell: PresentedCell): MeasuredTableCell => {
    const left = edges[cell.column] ?? 0;
    const right = edges[cell.column + cell.columns] ?? left;
    const room = pt(right - left - 2 * padding);
    const paragraphs = measureStack(cell.paragraphs, room, metrics);
    const height = pt(stackHeight(paragraphs) + (paragraphs.at(-1)?.spaceAfter ?? 0));
    const { column, columns: span, rows } = cell;
    return { column, columns: span, rows, paragraphs, x: pt(left + padding), room, height };
  };
  const measureRows = (some: readonly PresentedTableRow[]) =>
    withHeights(
      some.map((row) => ({
        place: row.place,
        minHeight: row.minHeight,
        isKeptWithNext: row.isKeptWithNext,
        cells: row.cells.map(measureCell),
      })),
      border,
    );
  return {
    kind: 'table',
    place,
    border,
    edges,
    header: measureRows(header),
    rows: measureRows(below),
    isKeptWithNext,
  };
}

/**
 * A row is as high as its highest cell and the border above it. What a cell over several rows needs beyond them is added
 * to the last of them (measured, docs/adr/0014).
 */
function withHeights(
  rows: readonly (Omit<MeasuredTableRow, 'height'> & Pick<PresentedTableRow, 'minHeight'>)[],
  border: Pt,
): readonly MeasuredTableRow[] {
  /** What the cells that go on below a row still need, and the row that they end with. */
  let open: { readonly need: number; readonly last: number }[] = [];
  return rows.map((row, index) => {
    let height: number = Math.max(border, row.minHeight);
    for (const cell of row.cells) {
      const need = cell.height + border;
      if (cell.rows > 1) open.push({ need, last: index + cell.rows - 1 });
      else height = Math.max(height, need);
    }
    for (const { need, last } of open) if (last === index) height = Math.max(height, need);
    open = open.filter(({ last }) => last > index).map(({ need, last }) => ({ need: need - height, last }));
    return { place: row.place, cells: row.cells, height: pt(height), isKeptWithNext: row.isKeptWithNext };
  });
}
