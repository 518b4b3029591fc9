import type { PlacedLine } from '../layout/placed.ts';
import type { Face, FontMetrics } from '../presentation/font-metrics.ts';
import { textWidth } from '../presentation/measure.ts';
import { pt } from '../regulation/units.ts';

/** A text to be written on a page that is there already. The size is in points. */
export interface Writing {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
}

/** How wide a text is, in points. */
export function widthOf({ text, face, size }: Writing, metrics: FontMetrics): number {
  return textWidth(text, face, pt(size), metrics);
}

/** A line of black text, from its left end; its baseline from the top, both in points. */
export function lineAt(writing: Writing, x: number, baseline: number, metrics: FontMetrics): PlacedLine {
  const { text, face } = writing;
  const width = pt(widthOf(writing, metrics));
  return {
    ...{ kind: 'line', style: 'paragraph', color: 'black', size: pt(writing.size), baseline: pt(baseline) },
    ...{ wordSpacing: pt(0), fragments: [{ text, face, width, x: pt(x) }], x: pt(x), width },
    ...{ isContinued: false, isSpaceNext: false, labelLength: 0, paragraph: undefined },
  };
}
