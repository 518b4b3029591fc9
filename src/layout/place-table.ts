import type { FontMetrics } from '../presentation/font-metrics.ts';
import { floorToTwip, pt } from '../regulation/units.ts';
import type { MeasuredTableCell, MeasuredTableRow } from './measured.ts';
import type { TablePart } from './paginate.ts';
import { placeStack, type Origin } from './place-stack.ts';
import type { PlacedBox } from './placed.ts';
import { tableBorders } from './table-borders.ts';

/**
 * The header and some rows of a table, from their top left corner: the texts in the middle of their cells, then the
 * borders. Where the header is repeated, its texts are no part of the document's text.
 */
export function placeTable(
  { table, firstRow, endRow }: TablePart,
  origin: Origin,
  metrics: FontMetrics,
): readonly PlacedBox[] {
  const rows = [...table.header, ...table.rows.slice(firstRow, endRow)];
  const tops = rowTops(rows, origin);
  const { border, edges } = table;
  const repeated = firstRow > 0 ? table.header.length : 0;
  const boxes: PlacedBox[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const top = (tops[index] ?? 0) + border;
    for (const cell of cells) {
      const bottom = tops[index + cell.rows] ?? top;
      const texts = placeCell(cell, { x: origin.x, y: pt(top) }, bottom - top, metrics);
      boxes.push(...(index < repeated ? texts.map(withoutParagraph) : texts));
    }
  }
  const left = edges.map((edge) => pt(origin.x + edge));
  return [...boxes, ...tableBorders(rows, { border, tops, edges: left })];
}

/** A line that says again what stands on a page before. */
function withoutParagraph(box: PlacedBox): PlacedBox {
  return box.kind === 'line' ? { ...box, paragraph: undefined } : box;
}

/** Where the border above each row begins, and the one below the last. */
function rowTops(rows: readonly MeasuredTableRow[], { y }: Origin): readonly number[] {
  const tops: number[] = [y];
  for (const { height } of rows) tops.push((tops.at(-1) ?? y) + height);
  return tops;
}

function placeCell(
  { paragraphs, x, height }: MeasuredTableCell,
  corner: Origin,
  room: number,
  metrics: FontMetrics,
): readonly PlacedBox[] {
  const above = floorToTwip(pt((room - height) / 2));
  return placeStack(paragraphs, { x: pt(corner.x + x), y: pt(corner.y + above) }, metrics);
}
