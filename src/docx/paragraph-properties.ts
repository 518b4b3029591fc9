import type { PresentedParagraph } from '../presentation/presented.ts';
import type { Pt } from '../regulation/units.ts';
import { ALIGNED } from './alignment.ts';
import { halfPoints } from './twips.ts';

/** The alignment of a paragraph where it is not its style's, as XML. */
export function alignmentBeside({
  style,
  alignment,
}: Pick<PresentedParagraph, 'style' | 'alignment'>): string {
  return alignment === style.alignment ? '' : ALIGNED[alignment];
}

/** A paragraph of its properties and its runs, all XML. */
export function paragraphOf(properties: string, runs: string): string {
  if (properties !== '') return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  return runs === '' ? '<w:p/>' : `<w:p>${runs}</w:p>`;
}

/** What keeps a paragraph whole and with what follows, as XML. */
export function keepingOf(
  { style, isKeptWithNext }: Pick<PresentedParagraph, 'style' | 'isKeptWithNext'>,
  isRowKept = false,
): string {
  if (isKeptWithNext && !style.isKeptWithNext) return '<w:keepNext/><w:keepLines/>';
  return isRowKept ? KEPT_WITH_NEXT : '';
}

/** Keeps a paragraph with what follows, as XML. */
export const KEPT_WITH_NEXT = '<w:keepNext/>';

/** The distances of a paragraph in twips, and the height of its lines where it is set, as XML. */
export function spacingOf(before: number, after: number, line?: number): string {
  const lines = line === undefined ? '' : ` w:line="${String(line)}" w:lineRule="exact"`;
  return `<w:spacing w:after="${String(after)}" w:before="${String(before)}"${lines}/>`;
}

/** A font size, as XML. */
export function sizeOf(size: Pt): string {
  const value = String(halfPoints(size));
  return `<w:sz w:val="${value}"/><w:szCs w:val="${value}"/>`;
}
