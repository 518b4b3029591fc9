import type { PageGeometry, PresentedDocument, PresentedSection } from '../presentation/presented.ts';
import { wordBlocks } from './blocks.ts';
import { joined } from './joined.ts';
import { lowParagraph } from './low-paragraph.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { twips } from './twips.ts';

/** What of a section stands in parts of the file of their own: a footer. */
export interface WordSections {
  /** What stands in the body of the document part, as XML in pieces. */
  readonly body: readonly string[];
  /** What stands in the footer of each section's first page, as XML; empty when no section has one. */
  readonly footers: readonly string[];
}

/**
 * The sections as Word has them: each on new pages, with its own geometry, numbers from 1, and its first page apart.
 *
 * @param references Of each section the elements that refer to its headers and its footer, as XML.
 */
export function wordSections(
  document: PresentedDocument,
  references: readonly string[],
  nextId: NextId,
): WordSections {
  const { sections } = document;
  const isWithFooters = hasFooter(document);
  const footers: string[] = [];
  const body = sections.flatMap((section, index) => {
    if (isWithFooters) footers.push(firstPageFooter(section, document, nextId));
    const properties = sectionProperties(section.page, references[index] ?? '');
    const isLast = index === sections.length - 1;
    const blocks = wordBlocks(section, document, nextId, isLast ? undefined : properties);
    return isLast ? [...blocks, properties] : blocks;
  });
  return { body, footers };
}

/** Whether a section has a footer; then all have one. */
export function hasFooter({ sections }: PresentedDocument): boolean {
  return sections.some(({ firstPageFooter: footer }) => footer !== undefined);
}

function sectionProperties(page: PageGeometry, references: string): string {
  const { width, height, margins } = page;
  const orientation = width <= height ? 'portrait' : 'landscape';
  const length = (name: string, value: number) => ` w:${name}="${String(value)}"`;
  const distance = twips(page.headerDistance);
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/>` +
    `<w:pgSz${length('w', twips(width))}${length('h', twips(height))} w:orient="${orientation}"/>` +
    `<w:pgMar${length('top', twips(margins.top))}${length('right', twips(margins.right))}` +
    `${length('bottom', twips(margins.bottom))}${length('left', twips(margins.left))}` +
    `${length('header', distance)}${length('footer', distance)} w:gutter="0"/>` +
    `<w:pgNumType w:start="1"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}

/** The footer of a section's first page. A section that has none writes an empty one: Word would repeat the one before. */
function firstPageFooter(
  { firstPageFooter: paragraphs = [] }: PresentedSection,
  { styles, endHeight }: PresentedDocument,
  nextId: NextId,
): string {
  const written = paragraphs.map((paragraph) =>
    wordParagraph(paragraph, styles[paragraph.style.key], nextId),
  );
  return written.length > 0 ? joined(written) : lowParagraph(endHeight);
}
