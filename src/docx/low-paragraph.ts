import type { Pt } from '../regulation/units.ts';
import { paragraphOf, sizeOf, spacingOf } from './paragraph-properties.ts';
import { twips } from './twips.ts';

/** What else stands in a paragraph that only Word's format asks for, as XML. */
interface LowContent {
  readonly anchored?: string;
  readonly sectionEnd?: string | undefined;
}

/** A paragraph that only Word's format asks for, as XML: as low as can be. */
export function lowParagraph(height: Pt, { anchored = '', sectionEnd = '' }: LowContent = {}): string {
  return paragraphOf(`${lines(height)}<w:rPr>${sizeOf(height)}</w:rPr>${sectionEnd}`, anchored);
}

/** The same, hidden: it takes no room at all, in LibreOffice only if it has hidden text, too (measured, docs/adr/0014). */
export function hiddenParagraph(height: Pt): string {
  const hidden = `<w:rPr><w:vanish/>${sizeOf(height)}</w:rPr>`;
  const run = `<w:r>${hidden}<w:t xml:space="preserve"> </w:t></w:r>`;
  return paragraphOf(lines(height) + hidden, run);
}

function lines(height: Pt): string {
  return spacingOf(0, 0, twips(height));
}
