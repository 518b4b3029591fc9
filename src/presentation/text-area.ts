import type { Regulation } from '../regulation/regulation.ts';
import type { Pt } from '../regulation/units.ts';
import type { FontMetrics } from './font-metrics.ts';

/** What text is set in: the width between the margins, by which rules, in which font. */
export interface TextArea {
  readonly regulation: Regulation;
  readonly width: Pt;
  readonly metrics: FontMetrics;
}
