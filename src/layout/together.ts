import { gapBetween } from './measure-stack.ts';
import type { MeasuredBlock } from './measured.ts';
import { headerHeight, rowGroups } from './table-groups.ts';

/** What must stand on one page: its height, and the distance that it asks for above. */
export interface Together {
  readonly before: number;
  readonly height: number;
}

/** The smallest first part of a block, and whether what follows the block must stand below it. */
interface FirstPart {
  readonly height: number;
  readonly spaceAfter: number;
  readonly isKeptWithNext: boolean;
}

/** The smallest part of a flow that can stand on a page from a block on: kept blocks and the beginning of the next one. */
export function together(blocks: readonly MeasuredBlock[], start: number, minLines: number): Together {
  let height = 0;
  let spaceAfter: number | undefined;
  for (const block of blocks.slice(start)) {
    const part = firstPart(block, minLines);
    if (spaceAfter !== undefined) height += gapBetween(spaceAfter, spaceBefore(block));
    height += part.height;
    if (!part.isKeptWithNext) break;
    ({ spaceAfter } = part);
  }
  return { before: spaceBefore(blocks[start]), height };
}

function spaceBefore(block: MeasuredBlock | undefined): number {
  return block?.kind === 'paragraph' || block?.kind === 'drawing' ? block.spaceBefore : 0;
}

function firstPart(block: MeasuredBlock, minLines: number): FirstPart {
  switch (block.kind) {
    case 'paragraph': {
      const { lines, lineHeight, spaceAfter, isKeptWithNext } = block;
      const count = isKeptWithNext ? lines.length : smallestPart(lines.length, minLines);
      return { height: count * lineHeight, spaceAfter, isKeptWithNext };
    }
    case 'drawing':
      return block;
    case 'grid':
      return { height: block.height, spaceAfter: 0, isKeptWithNext: false };
    case 'table': {
      const groups = rowGroups(block);
      return {
        height: headerHeight(block) + (groups[0]?.height ?? 0) + block.border,
        spaceAfter: 0,
        isKeptWithNext: block.isKeptWithNext && groups.length < 2,
      };
    }
  }
}

/** The fewest lines of a paragraph that can stand apart from the rest. */
export function smallestPart(lines: number, minLines: number): number {
  return lines < 2 * minLines ? lines : minLines;
}
