import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedBlock, PresentedDrawing, PresentedGrid } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { measureParagraph, measureStack, stackHeight } from './measure-stack.ts';
import { measureTable } from './measure-table.ts';
import type { MeasuredBlock, MeasuredDrawing, MeasuredGrid, MeasuredRow } from './measured.ts';

/** Break every paragraph of the blocks into lines of the given width and give grids and rows of tables their heights. */
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
    case 'table':
      return measureTable(block, metrics);
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
