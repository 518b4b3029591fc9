import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { measureBlocks } from './measure-blocks.ts';
import { placePageNumber } from './page-numbers.ts';
import { paginate } from './paginate.ts';
import { placePage } from './place.ts';
import type { Page } from './placed.ts';

/**
 * Lay a presented document out: every line and rule with its place on a page.
 *
 * @returns At least one page; lengths in points from the top left corner of the paper.
 */
export function layOut(document: PresentedDocument, metrics: FontMetrics): readonly Page[] {
  const { page, blocks, styles, minLinesTogether, endHeight } = document;
  const { top, bottom, left } = page.margins;
  const measured = measureBlocks(blocks, page.textWidth, metrics);
  const pages = paginate(measured, pt(page.height - top - bottom), minLinesTogether, endHeight);
  return pages.map((parts, index) => {
    const { boxes, bookmarks } = placePage(parts, { x: left, y: top }, metrics);
    const number = placePageNumber(index + 1, page, styles.pageNumber, metrics);
    return { boxes: [...number, ...boxes], bookmarks };
  });
}
