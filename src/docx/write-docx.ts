import { Document, Header, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PresentedDocument } from '../presentation/presented.ts';
import { finalize } from './finalize.ts';
import { wordGrid } from './grid.ts';
import { wordParagraph } from './paragraph.ts';
import { wordStyles } from './styles.ts';
import { halfPoints, twips } from './twips.ts';

/**
 * Word 2010's layout: greedy lines that are never squeezed, as our PDF and LibreOffice set them. The later mode lets Word
 * squeeze the spaces of a justified line to take one more word (docs/adr/0008).
 */
const COMPATIBILITY_MODE = 14;

/**
 * Write a presented document as a Word file (.docx).
 *
 * @returns The file's bytes, the same for the same document on any machine and at any time.
 */
export async function writeDocx(document: PresentedDocument): Promise<Uint8Array> {
  let lastId = 0;
  const nextId = () => (lastId += 1);
  const { page, properties, styles } = document;
  const { margins } = page;
  const children = document.blocks.map((block) =>
    block.kind === 'grid'
      ? wordGrid(block, styles, nextId)
      : wordParagraph(block, styles[block.style.key], nextId),
  );
  const file = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    compatibility: { version: COMPATIBILITY_MODE },
    styles: wordStyles(document),
    sections: [
      {
        properties: {
          titlePage: page.firstNumbered === 2,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(page.headerDistance),
              footer: twips(page.headerDistance),
              gutter: 0,
            },
          },
        },
        headers: { default: new Header({ children: [pageNumber(document)] }) },
        children: [...children, ...endParagraph(document)],
      },
    ],
  });
  return finalize(await Packer.toBuffer(file), Object.keys(styles));
}

/** The page number as a field that Word counts by itself. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.7. */
function pageNumber({ styles }: PresentedDocument): Paragraph {
  return new Paragraph({
    style: styles.pageNumber.key,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** Word wants a paragraph after a table that ends the text; this one is as low as can be, so that it makes no page. */
function endParagraph({ blocks, endHeight }: PresentedDocument): readonly Paragraph[] {
  if (blocks.at(-1)?.kind !== 'grid') return [];
  const height = twips(endHeight);
  return [
    new Paragraph({
      spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
      run: { size: halfPoints(endHeight) },
    }),
  ];
}
