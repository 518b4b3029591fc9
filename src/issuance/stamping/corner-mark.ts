import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { baselineOffset } from '../../presentation/measure.ts';
import { MARK_CORNER, MARK_LETTERS } from '../../regulation/signature-format.ts';
import { mmToPt } from '../../regulation/units.ts';
import { lineAt, widthOf } from '../drawn-line.ts';
import { markWriting } from '../signing/mark.ts';
import type { ReadPage } from './read-pdf.ts';
import type { ChosenPoint, StampedPage } from './stamped-page.ts';

/**
 * The mark of a copy or of a separate attachment: in the top right corner of the first page, or at a chosen place. One that is
 * wider than the page begins at its left margin and gets smaller letters.
 *
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.8 (attachments) and Part II (copies).
 */
export function cornerMark(
  text: string,
  { width }: Pick<ReadPage, 'width'>,
  at: ChosenPoint | undefined,
  metrics: FontMetrics,
): StampedPage {
  const whole = markWriting(text);
  const margin = mmToPt(MARK_CORNER.right);
  const scale = Math.min(1, (width - 2 * margin) / widthOf(whole, metrics));
  const writing = {
    ...whole,
    size: at === undefined ? Math.floor(whole.size * scale * 10) / 10 : whole.size,
  };
  const x = at?.x ?? width - margin - widthOf(writing, metrics);
  const baseline = at?.y ?? mmToPt(MARK_CORNER.top) + baselineOffset(MARK_LETTERS, metrics);
  return {
    page: at === undefined ? 0 : at.page - 1,
    boxes: [lineAt(writing, x, baseline, metrics)],
    covers: [],
    spoken: text,
  };
}
