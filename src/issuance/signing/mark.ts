import { PDF } from '@libpdf/core';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { baselineOffset, lineHeight } from '../../presentation/measure.ts';
import { MARK_LETTERS } from '../../regulation/signature-format.ts';
import { pt } from '../../regulation/units.ts';
import { lineAt, widthOf, type Writing } from '../drawn-line.ts';
import type { Shown } from './appearance.ts';

/** What a copy or an attachment says of its signature: the given words, then day and time. */
export function markText(words: string, signedAt: string): string {
  const [year = '', month = '', day = ''] = signedAt.slice(0, 10).split('-');
  return `${words}; ${day}/${month}/${year}; ${signedAt.slice(11, 19)}`;
}

/** A line of text in the letters of our documents, to be put on a page. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.8. */
export async function drawnMark(text: string, fonts: FontLibrary, metrics: FontMetrics): Promise<Shown> {
  const writing = markWriting(text);
  const width = pt(widthOf(writing, metrics));
  const height = lineHeight(MARK_LETTERS, metrics);
  const line = lineAt(writing, 0, baselineOffset(MARK_LETTERS, metrics), metrics);
  const document = { properties: { title: text, subject: '', author: '' }, language: 'vi-VN', sections: [] };
  const page = writePdf(document, [{ width, height, boxes: [line], bookmarks: [] }], fonts);
  const source = await PDF.load(page);
  return {
    size: { width, height },
    draw: async (pdf) => (await pdf.embedPage(source, 0)).ref,
  };
}

/** A mark as it is written: upright, 10. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.8. */
export function markWriting(text: string): Writing {
  return { text, face: 'regular', size: MARK_LETTERS };
}
