import { outcome, type Issue, type Outcome } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedDocument, PresentedSection } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { tooTallDrawings } from './drawing-too-tall.ts';
import { measureFooter, placeFooter } from './first-page-footer.ts';
import { placeFrames } from './frames.ts';
import { measureBlocks } from './measure-blocks.ts';
import { placePageNumber } from './page-numbers.ts';
import type { MeasuredBlock } from './measured.ts';
import { paginate, smallestPart } from './paginate.ts';
import { placePage } from './place.ts';
import type { Page } from './placed.ts';

/**
 * Lay a presented document out: every line and rule with its place on a page.
 *
 * @returns At least one page a section, lengths in points from the top left corner of the paper; or an issue
 *   `block-taller-than-page` or `drawing-taller-than-page` for what may not be split and has no room on a whole page.
 */
export function layOut(document: PresentedDocument, metrics: FontMetrics): Outcome<readonly Page[]> {
  const sections = document.sections.map((section) => ({
    section,
    blocks: measureBlocks(section.blocks, section.page.textWidth, metrics),
  }));
  const issues = sections.flatMap(({ section, blocks }) => [
    ...tooTall(blocks, section, document),
    ...tooTallDrawings(blocks, textHeight(section.page)),
  ]);
  return outcome(issues, () =>
    sections.flatMap(({ section, blocks }) => layOutSection(section, blocks, document, metrics)),
  );
}

/** The pages of one section, numbered from 1. */
function layOutSection(
  { page, frames, firstPageFooter }: PresentedSection,
  blocks: readonly MeasuredBlock[],
  { styles, minLinesTogether, endHeight }: PresentedDocument,
  metrics: FontMetrics,
): readonly Page[] {
  const { margins, width, height } = page;
  const footer = measureFooter(firstPageFooter ?? [], page, metrics);
  const later = textHeight(page);
  const heights = { first: pt(later - footer.overlap), later };
  const pages = paginate(blocks, heights, minLinesTogether, endHeight);
  return (pages.length > 0 ? pages : [[]]).map((parts, index) => {
    const { boxes, bookmarks } = placePage(parts, { x: margins.left, y: margins.top }, metrics);
    const number = placePageNumber(index + 1, page, styles.pageNumber, metrics);
    const apart = index === 0 ? placeFrames(frames, metrics) : [];
    const below = index === 0 ? placeFooter(footer, page, metrics) : [];
    return { width, height, boxes: [...apart, ...number, ...boxes, ...below], bookmarks };
  });
}

function textHeight({ height, margins }: PresentedSection['page']): Pt {
  return pt(height - margins.top - margins.bottom);
}

/** The room that the lines need which go along with the signature block. */
function textAlong(blocks: readonly MeasuredBlock[], minLines: number): number {
  const last = blocks.findLast((block) => block.kind === 'paragraph');
  return last === undefined
    ? 0
    : smallestPart(last.lines.length, minLines) * last.lineHeight + last.spaceAfter;
}

function tooTall(
  blocks: readonly MeasuredBlock[],
  { page }: PresentedSection,
  { endHeight, minLinesTogether }: PresentedDocument,
): readonly Issue[] {
  const height = textHeight(page) - endHeight - textAlong(blocks, minLinesTogether);
  return blocks.flatMap((block): Issue[] => {
    if (block.kind !== 'grid' || block.height <= height) return [];
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
