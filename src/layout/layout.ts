import { outcome, type Outcome } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedDocument, PresentedSection } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { cutWords } from './cut-words.ts';
import { tooTallDrawings } from './drawing-too-tall.ts';
import { measureFooter, placeFooter } from './first-page-footer.ts';
import { placeFrames } from './frames.ts';
import { measureBlocks } from './measure-blocks.ts';
import { placePageNumber } from './page-numbers.ts';
import type { MeasuredBlock } from './measured.ts';
import { narrowColumns } from './narrow-columns.ts';
import { paginate } from './paginate.ts';
import { placePage } from './place.ts';
import type { Page } from './placed.ts';
import { tooTallBlocks } from './too-tall.ts';

/**
 * Lay a presented document out: every line and rule with its place on a page.
 *
 * @returns At least one page a section, lengths in points from the top left corner of the paper; or an issue
 *   `block-taller-than-page` or `drawing-taller-than-page` for what may not be split and has no room on a whole page,
 *   or `column-too-narrow`; a warning `word-cut` for words of tables that are cut.
 */
export function layOut(document: PresentedDocument, metrics: FontMetrics): Outcome<readonly Page[]> {
  const sections = document.sections.map((section) => ({
    section,
    blocks: measureBlocks(section.blocks, section.page.textWidth, metrics),
  }));
  const issues = sections.flatMap(({ section, blocks }) => [
    ...narrowColumns(blocks),
    ...cutWords(blocks),
    ...tooTallBlocks(blocks, textHeight(section.page), document.minLinesTogether),
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
  { styles, minLinesTogether }: PresentedDocument,
  metrics: FontMetrics,
): readonly Page[] {
  const { margins, width, height } = page;
  const footer = measureFooter(firstPageFooter ?? [], page, metrics);
  const later = textHeight(page);
  const heights = { first: pt(later - footer.overlap), later };
  const pages = paginate(blocks, heights, minLinesTogether);
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
