import { outcome, type Outcome } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PresentedDocument, PresentedSection } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { cutWords } from './cut-words.ts';
import { tooTallDrawings } from './drawing-too-tall.ts';
import { measureFooter, placeFooter, type MeasuredFooter } from './first-page-footer.ts';
import { placeFrames } from './frames.ts';
import { measureBlocks } from './measure-blocks.ts';
import { placePageNumber } from './page-numbers.ts';
import type { MeasuredBlock } from './measured.ts';
import { narrowColumns } from './narrow-columns.ts';
import { paginate, type PagePart } from './paginate.ts';
import { placePage } from './place.ts';
import type { Page } from './placed.ts';
import { tooTallBlocks } from './too-tall.ts';

/** A document broken into pages. What stands on them is placed when it is asked for: a Word file needs none of it. */
export interface Layout {
  /** At least one a section. */
  readonly pageCount: number;
  /** Every line and rule with its place, lengths in points from the top left corner of the paper. */
  readonly pages: () => readonly Page[];
}

/**
 * Lay a presented document out.
 *
 * @returns Its pages; or an issue `block-taller-than-page` or `drawing-taller-than-page` for what may not be split and has
 *   no room on a whole page, or `column-too-narrow`; a warning `word-cut` for words of tables that are cut.
 */
export function layOut(document: PresentedDocument, metrics: FontMetrics): Outcome<Layout> {
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
  return outcome(issues, () => {
    const broken = sections.map(({ section, blocks }) =>
      breakSection(section, blocks, document.minLinesTogether, metrics),
    );
    return {
      pageCount: broken.reduce((sum, { pages }) => sum + pages.length, 0),
      pages: () => broken.flatMap((section) => placeSection(section, document, metrics)),
    };
  });
}

/** A section broken into pages, nothing on them placed. */
interface BrokenSection {
  readonly section: PresentedSection;
  readonly footer: MeasuredFooter;
  readonly pages: readonly (readonly PagePart[])[];
}

function breakSection(
  section: PresentedSection,
  blocks: readonly MeasuredBlock[],
  minLinesTogether: number,
  metrics: FontMetrics,
): BrokenSection {
  const { page, firstPageFooter } = section;
  const footer = measureFooter(firstPageFooter ?? [], page, metrics);
  const later = textHeight(page);
  const heights = { first: pt(later - footer.overlap), later };
  const pages = paginate(blocks, heights, minLinesTogether);
  return { section, footer, pages: pages.length > 0 ? pages : [[]] };
}

/** The pages of one section, numbered from 1. */
function placeSection(
  { section, footer, pages }: BrokenSection,
  { styles }: PresentedDocument,
  metrics: FontMetrics,
): readonly Page[] {
  const { page, frames } = section;
  const { margins, width, height } = page;
  return pages.map((parts, index) => {
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
