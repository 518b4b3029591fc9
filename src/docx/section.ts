import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import type { PageGeometry, PresentedDocument, PresentedSection } from '../presentation/presented.ts';
import { wordBlocks } from './blocks.ts';
import { lowParagraph } from './low-paragraph.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { twips } from './twips.ts';

/** The sections as Word has them: each on new pages, with its own geometry, numbers from 1, and its first page apart. */
export function wordSections(document: PresentedDocument, nextId: NextId): readonly ISectionOptions[] {
  const hasFooter = document.sections.some(({ firstPageFooter }) => firstPageFooter !== undefined);
  return document.sections.map((section, index) => ({
    properties: sectionProperties(section.page),
    headers: {
      default: pageNumber(document),
      ...(section.page.firstNumbered === 1 && { first: pageNumber(document) }),
    },
    ...(hasFooter && { footers: { first: firstPageFooter(section, document, nextId) } }),
    children: wordBlocks(section, document, nextId, index === document.sections.length - 1),
  }));
}

function sectionProperties(page: PageGeometry): ISectionPropertiesOptions {
  const { margins } = page;
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: pageSize(page),
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(page.headerDistance),
        footer: twips(page.headerDistance),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
  };
}

/** The package wants the sheet as it lies upright, and turns it itself. */
function pageSize({ width, height }: PageGeometry) {
  if (width <= height) return { width: twips(width), height: twips(height) };
  return { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE };
}

/** The page number as a field that Word counts by itself. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.7. */
function pageNumber({ styles }: PresentedDocument): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: styles.pageNumber.key, children: [number] })] });
}

/** The footer of a section's first page. A section that has none writes an empty one: Word would repeat the one before. */
function firstPageFooter(
  { firstPageFooter: paragraphs = [] }: PresentedSection,
  { styles, endHeight }: PresentedDocument,
  nextId: NextId,
): Footer {
  const children = paragraphs.map((paragraph) =>
    wordParagraph(paragraph, styles[paragraph.style.key], nextId),
  );
  return new Footer({ children: children.length > 0 ? children : [lowParagraph(endHeight)] });
}
