import { faceOf, type Face } from '../presentation/font-metrics.ts';
import type { PresentedStyle, Run } from '../presentation/presented.ts';
import { escaped } from './escaped.ts';

const BOLD = '<w:b/><w:bCs/>';
const NOT_BOLD = '<w:b w:val="false"/><w:bCs w:val="false"/>';
const ITALIC = '<w:i/><w:iCs/>';
const NOT_ITALIC = '<w:i w:val="false"/><w:iCs w:val="false"/>';

const EMPHASIS: Readonly<Record<Face, string>> = {
  regular: NOT_BOLD + NOT_ITALIC,
  bold: BOLD + NOT_ITALIC,
  italic: NOT_BOLD + ITALIC,
  boldItalic: BOLD + ITALIC,
};

const PLAIN = '<w:r><w:t xml:space="preserve">';

/**
 * A run, as XML; bold and italic only where they differ from the style.
 *
 * @param size As XML; empty where it is the style's.
 */
export function wordRun({ text, face }: Run, style: PresentedStyle, size: string): string {
  const settings = face === faceOf(style) ? size : EMPHASIS[face] + size;
  const start = settings === '' ? PLAIN : `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">`;
  return `${start}${escaped(text)}</w:t></w:r>`;
}
