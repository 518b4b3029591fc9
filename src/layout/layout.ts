import { outcome, type Issue, type Outcome } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { measureBlocks } from './measure-blocks.ts';
import { placePageNumber } from './page-numbers.ts';
import type { MeasuredBlock } from './measured.ts';
import { paginate, smallestPart } from './paginate.ts';
import { placePage } from './place.ts';
import type { Page } from './placed.ts';

/**
 * Lay a presented document out: every line and rule with its place on a page.
 *
 * @returns At least one page, lengths in points from the top left corner of the paper; or an issue
 *   `block-taller-than-page` for what may not be split and has no room on a whole page.
 */
export function layOut(document: PresentedDocument, metrics: FontMetrics): Outcome<readonly Page[]> {
  const { page, blocks, styles, minLinesTogether, endHeight } = document;
  const { top, bottom, left } = page.margins;
  const measured = measureBlocks(blocks, page.textWidth, metrics);
  const height = pt(page.height - top - bottom);
  return outcome(tooTall(measured, pt(height - endHeight - textAlong(measured, minLinesTogether))), () =>
    paginate(measured, height, minLinesTogether, endHeight).map((parts, index) => {
      const { boxes, bookmarks } = placePage(parts, { x: left, y: top }, metrics);
      const number = placePageNumber(index + 1, page, styles.pageNumber, metrics);
      return { boxes: [...number, ...boxes], bookmarks };
    }),
  );
}

/** The room that the lines need which go along with the signature block. */
function textAlong(blocks: readonly MeasuredBlock[], minLines: number): number {
  const last = blocks.findLast((block) => block.kind === 'paragraph');
  return last === undefined
    ? 0
    : smallestPart(last.lines.length, minLines) * last.lineHeight + last.spaceAfter;
}

function tooTall(blocks: readonly MeasuredBlock[], height: Pt): readonly Issue[] {
  return blocks.flatMap((block): Issue[] => {
    if (block.kind === 'paragraph' || block.height <= height) return [];
    return [
      {
        code: 'block-taller-than-page',
        severity: 'error',
        message: {
          vi: 'Nơi nhận và chữ ký dài quá, không đặt vừa một trang cùng nội dung.',
          en: 'Nơi nhận and the signature block are too long for a page with some text.',
        },
        expected: {
          vi: 'Gộp bớt các nơi nhận, ví dụ “Các đơn vị thuộc Khối thi đua”.',
          en: 'Name groups of receivers instead of each one.',
        },
        ...(block.place && { place: block.place }),
      },
    ];
  });
}
