import type { Block } from '../../../src/document/nodes.ts';
import { MAX_POINTS, numberLabel, type NumberedKind } from '../../../src/document/numbering.ts';

/** Blocks with their numbers: articles counted through the whole text, everything else where it stands. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  let articles = 0;
  const inside = (some: readonly Block[]): readonly Block[] => {
    const counts = new Map<NumberedKind, number>();
    const label = (kind: NumberedKind) => {
      const count = kind === 'article' ? (articles += 1) : (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return numberLabel(kind, kind === 'point' ? Math.min(count, MAX_POINTS) : count);
    };
    return some.map((block): Block => {
      if (!('label' in block)) return block;
      const own = label(block.kind === 'division' ? block.level : block.kind);
      return { ...block, label: own, children: inside(block.children) };
    });
  };
  return inside(blocks);
}
