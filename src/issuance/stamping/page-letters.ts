import { PDF, PdfArray, PdfRef, PdfStream, type PDFPage } from '@libpdf/core';
import { faceOf, type Face } from '../../presentation/font-metrics.ts';
import { frameOf, matrixOperator } from '../pdf-page/page-frame.ts';

/** A letter of a page as it is shown: points from the lower left corner. */
export interface PageLetter {
  /** Composed (NFC); more than one where the file writes an accent by itself. */
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: Face;
}

/**
 * The letters of a page that is shown, spaces left out, in the order of the file. Letters of pictures and of embedded pages
 * are not among them.
 *
 * @param bytes The file; it is read again, since finding out what is shown turns its pages.
 */
export async function lettersOf(bytes: Uint8Array, index: number): Promise<readonly PageLetter[]> {
  const pdf = await PDF.load(bytes);
  const page = pdf.getPage(index);
  if (page === null) return [];
  prepend(pdf, page, `${matrixOperator(frameOf(pdf, page).toShown)}\n`);
  const letters = page
    .extractText()
    .lines.flatMap(({ spans }) => spans.flatMap(({ chars }) => chars))
    .filter(({ char, sequenceIndex }) => sequenceIndex !== undefined && char.trim() !== '')
    .toSorted((a, b) => (a.sequenceIndex ?? 0) - (b.sequenceIndex ?? 0));
  return letters.map(({ char, bbox, baseline, fontSize, fontName }) => ({
    text: char.normalize('NFC').trim(),
    ...{ x: bbox.x, right: bbox.x + bbox.width, baseline, size: fontSize },
    face: faceOf({ isBold: /bold/iu.test(fontName), isItalic: /italic|oblique/iu.test(fontName) }),
  }));
}

/** The streams of a page's contents, by reference or as they stand. */
export function contentsOf(pdf: PDF, page: PDFPage): PdfArray {
  const contents = page.dict.get('Contents');
  const found = contents instanceof PdfRef ? pdf.getObject(contents) : contents;
  if (found instanceof PdfArray) return new PdfArray(found.toArray());
  return new PdfArray(found instanceof PdfStream && contents !== undefined ? [contents] : []);
}

function prepend(pdf: PDF, page: PDFPage, operators: string): void {
  const stream = pdf.register(PdfStream.fromDict({}, new TextEncoder().encode(operators)));
  page.dict.set('Contents', new PdfArray([stream, ...contentsOf(pdf, page).toArray()]));
}
