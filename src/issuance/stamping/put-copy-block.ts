import { PDF, PdfArray, PdfDict, PdfName, PdfNumber } from '@libpdf/core';
import { COPY_GAPS } from '../../regulation/copy-format.ts';
import { regulationOn } from '../../regulation/regulation.ts';
import { mmToPt } from '../../regulation/units.ts';
import type { CivilDate } from '../../language/dates.ts';
import type { CopyBlock } from './copy-block.ts';
import { inherited } from '../pdf-page/inherited.ts';
import { readPage, type ReadPdf } from './read-pdf.ts';
import type { StampedPage } from './stamped-page.ts';

/** Two lengths are the same, in points. */
const TOLERANCE = 3;

/**
 * Find room for the words of a copy: below the last line of the last page, or on a page of their own.
 *
 * @returns The file, with one page more where that is needed, and what is put on its last page.
 */
export async function roomForCopy(
  pdf: ReadPdf,
  block: CopyBlock,
  issuedOn: CivilDate,
): Promise<{ readonly pdf: ReadPdf; readonly stamped: StampedPage }> {
  const { page: paper } = regulationOn(issuedOn);
  const [width, height] = [mmToPt(paper.width), mmToPt(paper.height)];
  const bottom = height - mmToPt(paper.margins.bottom.use);
  const stampedAt = (page: number, top: number): StampedPage => ({
    ...{ page, boxes: block.boxes(top), covers: [], spoken: block.spoken },
  });
  const index = pdf.pageCount - 1;
  const last = await readPage(pdf, index);
  const isA4 = Math.abs(last.width - width) < TOLERANCE && Math.abs(last.height - height) < TOLERANCE;
  const lowest = last.rows.at(-1)?.letters.find((letter) => letter !== undefined);
  if (isA4 && lowest !== undefined && !(await hasPictures(pdf, index))) {
    const top = last.height - lowest.baseline + COPY_GAPS.aboveRule;
    if (top + block.height <= bottom) return { pdf, stamped: stampedAt(index, top) };
  }
  const more = { ...pdf, bytes: await withPage(pdf.bytes, width, height), pageCount: pdf.pageCount + 1 };
  return { pdf: more, stamped: stampedAt(index + 1, mmToPt(paper.margins.top.use)) };
}

/** Whether a page shows more than its own text: how far down that goes is not known. */
async function hasPictures({ bytes }: ReadPdf, index: number): Promise<boolean> {
  const pdf = await PDF.load(bytes);
  const page = pdf.getPage(index);
  const resources = page === null ? undefined : inherited(pdf, page, 'Resources');
  const objects =
    resources instanceof PdfDict ? resources.getDict('XObject', pdf.getObject.bind(pdf)) : undefined;
  return page?.dict.has('Annots') === true || (objects !== undefined && [...objects].length > 0);
}

/** The file with an empty page at its end, whatever its other pages are like. */
async function withPage(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const { dict } = pdf.addPage({ width, height });
  const box = [0, 0, width, height].map((value) => PdfNumber.of(value));
  dict.set('CropBox', new PdfArray(box));
  dict.set('Rotate', PdfNumber.of(0));
  if (pdf.getCatalog().has('StructTreeRoot')) dict.set('Tabs', PdfName.of('S'));
  return pdf.save({ incremental: true });
}
