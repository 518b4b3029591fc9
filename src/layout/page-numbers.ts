import type { FontMetrics } from '../presentation/font-metrics.ts';
import { faceOf } from '../presentation/font-metrics.ts';
import { baselineOffset, textWidth } from '../presentation/measure.ts';
import type { PageGeometry, PresentedStyle } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import type { PlacedLine } from './placed.ts';

/**
 * The number of a page, centred in the top margin; pages before the first numbered one show none.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.7.
 */
export function placePageNumber(
  number: number,
  page: PageGeometry,
  style: PresentedStyle,
  metrics: FontMetrics,
): readonly PlacedLine[] {
  if (number < page.firstNumbered) return [];
  const text = String(number);
  const face = faceOf(style);
  const width = textWidth(text, face, style.size, metrics);
  const x = pt(page.margins.left + (page.textWidth - width) / 2);
  return [
    {
      kind: 'line',
      style: style.key,
      color: style.color,
      size: style.size,
      baseline: pt(page.headerDistance + baselineOffset(style.size, metrics)),
      wordSpacing: pt(0),
      fragments: [{ text, face, width, x }],
      x,
      width,
      isContinued: false,
      isSpaceNext: false,
      labelLength: 0,
      paragraph: undefined,
    },
  ];
}
