import { PDF, PdfName } from '@libpdf/core';
import type { Outcome } from '../../document/issue.ts';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { missingLetters, type FontMetrics } from '../../presentation/font-metrics.ts';
import { COPY_PDF_VERSION } from '../../regulation/copy-format.ts';
import { pt, ptToMm } from '../../regulation/units.ts';
import { frameOf } from '../pdf-page/page-frame.ts';
import { putOnPage } from './put-on-page.ts';
import type { ReadPdf } from './read-pdf.ts';
import type { ChosenPoint, StampedPage } from './stamped-page.ts';
import { lettersMissing, noSuchPage, outsideOfPage } from './stamping-issues.ts';

/** The letters that are written with. */
export interface StampingFonts {
  readonly library: FontLibrary;
  readonly metrics: FontMetrics;
}

/**
 * Put something on pages of a PDF. What is in the file stays as it is, all of it is appended; only one that is arranged for the
 * web is written anew. The same file and the same stamps give the same bytes.
 *
 * @returns The bytes of the stamped file; an issue for letters that the font lacks.
 */
export async function stampPdf(
  { bytes }: ReadPdf,
  stamped: readonly StampedPage[],
  { library, metrics }: StampingFonts,
): Promise<Outcome<Uint8Array>> {
  const missing = missingLetters(stamped.map(({ spoken }) => spoken).join(''), metrics);
  if (missing.length > 0) return { ok: false, issues: [lettersMissing(missing)] };
  const pdf = await PDF.load(bytes);
  for (const one of stamped) await putOnPage(pdf, one, library);
  return { ok: true, value: await pdf.save({ incremental: true }), issues: [] };
}

/** Say that a file is of the version that a copy needs, where it is older. Source: ISO 32000-1, 7.2.2 and 7.5.2. */
export async function atLeastCopyVersion({ bytes }: ReadPdf): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  if (Number(pdf.version) >= Number(COPY_PDF_VERSION)) return bytes;
  pdf.getCatalog().set('Version', PdfName.of(COPY_PDF_VERSION));
  return pdf.save({ incremental: true });
}

/** Whether a file has the places that a clerk chose. */
export async function checkPoints(
  { bytes, pageCount }: ReadPdf,
  points: readonly ChosenPoint[],
): Promise<Outcome<undefined>> {
  const pdf = await PDF.load(bytes);
  const issues = points.flatMap(({ page, x, y }) => {
    const found = pdf.getPage(page - 1);
    if (found === null) return [noSuchPage(page, pageCount)];
    const { width, height } = frameOf(pdf, found);
    if (x < width && y < height) return [];
    return [outsideOfPage(page, Math.round(ptToMm(pt(width))), Math.round(ptToMm(pt(height))))];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: undefined, issues };
}
