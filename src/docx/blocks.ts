import type {
  PresentedBlock,
  PresentedDocument,
  PresentedGrid,
  PresentedSection,
  PresentedTable,
} from '../presentation/presented.ts';
import { ptToTwip, type Pt } from '../regulation/units.ts';
import { wordDrawing } from './drawing.ts';
import { wordFrame } from './frame.ts';
import { wordGrid } from './grid.ts';
import { joined } from './joined.ts';
import { hiddenParagraph, lowParagraph } from './low-paragraph.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { wordTable } from './table.ts';

/**
 * The blocks of a section, in order, with the paragraphs that Word wants between tables and after the last one, as XML in
 * pieces: a long table in many.
 *
 * @param sectionEnd The section's properties, which its last paragraph has; undefined for the last section, whose
 *   properties stand after it.
 */
export function wordBlocks(
  { blocks, frames }: PresentedSection,
  { styles, endHeight }: PresentedDocument,
  nextId: NextId,
  sectionEnd: string | undefined,
): readonly string[] {
  const anchored = joined(frames.map((frame) => wordFrame(frame, styles, nextId)));
  const host = blocks.find((block) => block.kind === 'paragraph');
  const children = blocks.flatMap((block, index): string | readonly string[] => {
    const isEnd = index === blocks.length - 1;
    const ending = isEnd ? sectionEnd : undefined;
    const between = isTable(blocks[index - 1]) ? hiddenParagraph(endHeight) : '';
    switch (block.kind) {
      case 'paragraph': {
        const place = { anchored: block === host ? anchored : '', sectionEnd: ending };
        return wordParagraph(block, styles[block.style.key], nextId, place);
      }
      case 'drawing':
        return wordDrawing(block, nextId, { sectionEnd: ending });
      case 'grid':
        if (closingOf(blocks[index - 1], block) !== undefined) return '';
        return between + wordGrid(block, styles, nextId);
      case 'table': {
        const closing = closingOf(block, blocks[index + 1]);
        const isKept = block.isKeptWithNext || (isEnd && sectionEnd !== undefined);
        return [between, ...wordTable(block, styles, nextId, { closing, isKept })];
      }
    }
  });
  const unheld = host === undefined ? anchored : '';
  return [...children, endOf(blocks, endHeight, unheld, sectionEnd)];
}

/**
 * Word wants a paragraph after a table that ends a section, and in a section that has no blocks. It must not be hidden
 * where frames hang on it or the section's end does.
 */
function endOf(
  blocks: readonly PresentedBlock[],
  endHeight: Pt,
  anchored: string,
  sectionEnd: string | undefined,
): string {
  const last = blocks.at(-1);
  if (last !== undefined && !isTable(last)) return '';
  const mustShow = anchored !== '' || last === undefined || sectionEnd !== undefined;
  return mustShow ? lowParagraph(endHeight, { anchored, sectionEnd }) : hiddenParagraph(endHeight);
}

function isTable(block: PresentedBlock | undefined): block is PresentedTable | PresentedGrid {
  return block?.kind === 'table' || block?.kind === 'grid';
}

/** The grid that is written as the last row of a table: one right below it and as wide. */
function closingOf(
  block: PresentedBlock | undefined,
  next: PresentedBlock | undefined,
): PresentedGrid | undefined {
  if (block?.kind !== 'table' || next?.kind !== 'grid') return undefined;
  return widthOf(block) === widthOf(next) ? next : undefined;
}

/** The width of a table in twips. */
function widthOf({ columns }: PresentedTable | PresentedGrid): number {
  return columns.reduce((twips, width) => twips + ptToTwip(width), 0);
}
