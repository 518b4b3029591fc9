import { breakLines } from '../presentation/break-lines.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { lineHeight } from '../presentation/measure.ts';
import type {
  PresentedBlock,
  PresentedDrawing,
  PresentedGrid,
  PresentedParagraph,
} from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import type {
  MeasuredBlock,
  MeasuredDrawing,
  MeasuredGrid,
  MeasuredParagraph,
  MeasuredRow,
} from './measured.ts';

/** Break every paragraph of the blocks into lines of the given width and give grids their heights. */
export function measureBlocks(
  blocks: readonly PresentedBlock[],
  width: Pt,
  metrics: FontMetrics,
): readonly MeasuredBlock[] {
  return blocks.map((block) => measureBlock(block, width, metrics));
}

function measureBlock(block: PresentedBlock, width: Pt, metrics: FontMetrics): MeasuredBlock {
  switch (block.kind) {
    case 'paragraph':
      return measureParagraph(block, width, metrics);
    case 'grid':
      return measureGrid(block, metrics);
    case 'drawing':
      return measureDrawing(block, width);
  }
}

function measureDrawing(source: PresentedDrawing, room: Pt): MeasuredDrawing {
  const { style, place, width, height, isKeptWithNext } = source;
  return {
    kind: 'drawing',
    source,
    place,
    x: pt((room - width) / 2),
    height,
    spaceBefore: style.spaceBefore,
    spaceAfter: style.spaceAfter,
    isKeptWithNext,
  };
}

function measureParagraph(source: PresentedParagraph, room: Pt, metrics: FontMetrics): MeasuredParagraph {
  const { style } = source;
  const width = pt(room - source.leftIndent - source.rightIndent);
  const lineRoom = { first: pt(width - style.firstLineIndent), rest: width };
  return {
    kind: 'paragraph',
    source,
    lines: breakLines(source.runs, style.size, lineRoom, metrics),
    lineHeight: lineHeight(style.size, metrics),
    width,
    spaceBefore: source.spaceBefore,
    spaceAfter: style.spaceAfter,
    isKeptWithNext: source.isKeptWithNext,
  };
}

function measureGrid({ columns, rows, place }: PresentedGrid, metrics: FontMetrics): MeasuredGrid {
  const measured = rows.map(({ cells, spaceAbove }): MeasuredRow => {
    let x = 0;
    const measuredCells = cells.map((paragraphs, index) => {
      const width = columns[index] ?? pt(0);
      const cell = {
        x: pt(x),
        paragraphs: measureStack(paragraphs, width, metrics),
      };
      x += width;
      return cell;
    });
    const heights = measuredCells.map(({ paragraphs }) => stackHeight(paragraphs));
    return { cells: measuredCells, spaceAbove, height: pt(spaceAbove + Math.max(...heights)) };
  });
  return {
    kind: 'grid',
    place,
    rows: measured,
    height: pt(measured.reduce((sum, row) => sum + row.height, 0)),
  };
}

/** Break paragraphs on top of each other into lines of one width. */
export function measureStack(
  paragraphs: readonly PresentedParagraph[],
  width: Pt,
  metrics: FontMetrics,
): readonly MeasuredParagraph[] {
  return paragraphs.map((paragraph) => measureParagraph(paragraph, width, metrics));
}

/** The height of paragraphs on top of each other inside a cell, the space before the first included. */
export function stackHeight(paragraphs: readonly MeasuredParagraph[]): number {
  let height = 0;
  let spaceAfter = 0;
  for (const paragraph of paragraphs) {
    height += gapBetween(spaceAfter, paragraph.spaceBefore) + paragraph.lines.length * paragraph.lineHeight;
    ({ spaceAfter } = paragraph);
  }
  return height;
}

/** The distance between two paragraphs: the greater of what they ask for, as Word and LibreOffice set it. */
export function gapBetween(spaceAfter: number, spaceBefore: number): number {
  return Math.max(spaceAfter, spaceBefore);
}
