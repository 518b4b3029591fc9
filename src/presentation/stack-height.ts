import { pt, type Pt } from '../regulation/units.ts';
import { breakLines } from './break-lines.ts';
import type { FontMetrics } from './font-metrics.ts';
import { lineHeight } from './measure.ts';
import type { PresentedGrid, PresentedParagraph } from './presented.ts';

/** How many lines a paragraph has in a width. */
export function lineCount(paragraph: PresentedParagraph, room: Pt, metrics: FontMetrics): number {
  const { runs, style, leftIndent, rightIndent } = paragraph;
  const width = pt(room - leftIndent - rightIndent);
  const rooms = { first: pt(width - style.firstLineIndent), rest: width };
  return breakLines(runs, style.size, rooms, metrics).length;
}

/** The height of paragraphs on top of each other, the greater distance between two counting, as layout sets them. */
export function stackHeight(paragraphs: readonly PresentedParagraph[], width: Pt, metrics: FontMetrics): Pt {
  let height = 0;
  let spaceAfter = 0;
  for (const paragraph of paragraphs) {
    const lines = lineCount(paragraph, width, metrics) * lineHeight(paragraph.style.size, metrics);
    height += Math.max(spaceAfter, paragraph.spaceBefore) + lines;
    ({ spaceAfter } = paragraph.style);
  }
  return pt(height);
}

/** The height of a grid: of each row the highest cell. */
export function gridHeight({ columns, rows }: PresentedGrid, metrics: FontMetrics): Pt {
  const heights = rows.map(({ cells, spaceAbove }) => {
    const cellHeights = cells.map((cell, index) => stackHeight(cell, columns[index] ?? pt(0), metrics));
    return spaceAbove + Math.max(...cellHeights);
  });
  return pt(heights.reduce((sum, height) => sum + height, 0));
}
