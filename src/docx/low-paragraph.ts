import { LineRuleType, Paragraph, TextRun } from 'docx';
import type { Pt } from '../regulation/units.ts';
import { halfPoints, twips } from './twips.ts';

/** A paragraph that only Word's format asks for: as low as can be. */
export function lowParagraph(height: Pt, children: readonly TextRun[] = []): Paragraph {
  return new Paragraph({ ...lines(height), run: { size: halfPoints(height) }, children });
}

/** The same, hidden: it takes no room at all, in LibreOffice only if it has hidden text, too (measured, docs/adr/0014). */
export function hiddenParagraph(height: Pt): Paragraph {
  const hidden = { size: halfPoints(height), vanish: true };
  return new Paragraph({ ...lines(height), run: hidden, children: [new TextRun({ text: ' ', ...hidden })] });
}

function lines(height: Pt) {
  return { spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT } };
}
