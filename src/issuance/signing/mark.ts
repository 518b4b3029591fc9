import { PDF } from '@libpdf/core';
import type { PlacedLine } from '../../layout/placed.ts';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { baselineOffset, lineHeight, textWidth } from '../../presentation/measure.ts';
import { MARK_LETTERS } from '../../regulation/signature-format.ts';
import { pt } from '../../regulation/units.ts';
import type { Shown } from './appearance.ts';

const FACE = 'regular';

/** What a copy or an attachment says of its signature: the given words, then day and time. */
export function markText(words: string, signedAt: string): string {
  const [year = '', month = '', day = ''] = signedAt.slice(0, 10).split('-');
  return `${words}; ${day}/${month}/${year}; ${signedAt.slice(11, 19)}`;
}

/** A line of text in the letters of our documents, to be put on a page. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.8. */
export async function drawnMark(text: string, fonts: FontLibrary, metrics: FontMetrics): Promise<Shown> {
  const size = MARK_LETTERS;
  const width = textWidth(text, FACE, size, metrics);
  const height = lineHeight(size, metrics);
  const line: PlacedLine = {
    ...{ kind: 'line', style: 'paragraph', color: 'black', size, baseline: baselineOffset(size, metrics) },
    ...{ wordSpacing: pt(0), fragments: [{ text, face: FACE, width, x: pt(0) }], x: pt(0), width },
    ...{ isContinued: false, isSpaceNext: false, labelLength: 0, paragraph: undefined },
  };
  const document = { properties: { title: text, subject: '', author: '' }, language: 'vi-VN', sections: [] };
  const page = writePdf(document, [{ width, height, boxes: [line], bookmarks: [] }], fonts);
  const source = await PDF.load(page);
  return {
    size: { width, height },
    draw: async (pdf) => (await pdf.embedPage(source, 0)).ref,
  };
}
