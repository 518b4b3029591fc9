import { TABLE_FORMAT } from '../regulation/table-format.ts';
import { pt, ptToTwip, twip, twipToPt, type Pt } from '../regulation/units.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { PresentedCell, PresentedTableRow } from './presented.ts';
import { stackHeight } from './stack-height.ts';

/**
 * The rows of a header with the heights that they need, so that a cell over several rows has room in them: where the
 * header is repeated, LibreOffice would not make room for it and cut its text off (measured, docs/adr/0014). What such a
 * cell needs more is shared out among its rows.
 */
export function withMinHeights(
  rows: readonly PresentedTableRow[],
  columns: readonly Pt[],
  metrics: FontMetrics,
): readonly PresentedTableRow[] {
  if (rows.length < 2) return rows;
  const heights: number[] = rows.map(() => 0);
  const cells = rows.flatMap((row, first) => row.cells.map((cell) => ({ cell, first })));
  for (const { cell, first } of cells.toSorted((a, b) => a.cell.rows - b.cell.rows)) {
    const spanned = heights.slice(first, first + cell.rows);
    const missing = cellHeight(cell, columns, metrics) - spanned.reduce((sum, height) => sum + height, 0);
    shareOut(missing, cell.rows).forEach((more, index) => {
      heights[first + index] = (heights[first + index] ?? 0) + more;
    });
  }
  return rows.map((row, index) => ({ ...row, minHeight: twipToPt(twip(heights[index] ?? 0)) }));
}

/** The twips that a cell needs with the border above it. */
function cellHeight(
  { column, columns: span, paragraphs }: PresentedCell,
  columns: readonly Pt[],
  metrics: FontMetrics,
): number {
  const width = columns.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  const room = pt(width - 2 * TABLE_FORMAT.padding);
  const below = paragraphs.at(-1)?.style.spaceAfter ?? 0;
  return ptToTwip(pt(TABLE_FORMAT.border + stackHeight(paragraphs, room, metrics) + below));
}

/** Whole twips, as equal as can be, the last ones greater; nothing where nothing is missing. */
function shareOut(twips: number, count: number): readonly number[] {
  const whole = Math.max(0, twips);
  return Array.from(
    { length: count },
    (_, index) => Math.floor((whole * (index + 1)) / count) - Math.floor((whole * index) / count),
  );
}
