import { floorToTwip, pt, ptToTwip, twip, twipToPt, type Pt } from '../regulation/units.ts';
import { breakLines, lineCounter } from './break-lines.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Run } from './presented.ts';

/**
 * The indent on both sides that makes the lines of a centred text about equally long, without one line more.
 * A title that ends in one lonely word looks careless.
 *
 * @param slack Room kept beside the widest line, so that a font a hair wider breaks at the same words.
 * @returns Points, whole twips; 0 for a text of one line.
 */
export function balancingIndent(
  runs: readonly Run[],
  size: Pt,
  width: Pt,
  slack: Pt,
  metrics: FontMetrics,
): Pt {
  const lines = breakLines(runs, size, { first: width, rest: width }, metrics).length;
  if (lines === 1) return pt(0);
  const linesAt = lineCounter(runs, size, metrics);
  let tooNarrow = 0;
  let enough: number = ptToTwip(width);
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (linesAt(twipToPt(twip(middle))) === lines) enough = middle;
    else tooNarrow = middle;
  }
  const spare = width - slack - twipToPt(twip(enough));
  return spare > 0 ? floorToTwip(pt(spare / 2)) : pt(0);
}
