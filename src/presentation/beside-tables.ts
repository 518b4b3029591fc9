import { TABLE_FORMAT } from '../regulation/table-format.ts';
import { pt } from '../regulation/units.ts';
import type { PresentedBlock } from './presented.ts';

/** What stands above a table stays with its first rows; what stands below it keeps a distance. */
export function besideTables(blocks: readonly PresentedBlock[]): readonly PresentedBlock[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const isBelow = blocks[index - 1]?.kind === 'table';
    return {
      ...block,
      spaceBefore: isBelow ? pt(Math.max(block.spaceBefore, TABLE_FORMAT.spaceBelow)) : block.spaceBefore,
      isKeptWithNext: block.isKeptWithNext || blocks[index + 1]?.kind === 'table',
    };
  });
}
