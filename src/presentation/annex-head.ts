import type { AnnexPart, AttachedPart } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import { annexReferenceLine } from '../regulation/wording.ts';
import { balancedParagraph } from './balanced.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph } from './presented.ts';
import type { Styles } from './styles.ts';
import { CONTINUED_TITLE, TITLE } from './tag.ts';
import type { TextArea } from './text-area.ts';

/** "Phụ lục II", the annex's title, and which document it belongs to with a rule below. Source: Appendix III, form 2.1. */
export function presentAnnexHead(
  { label, title, parent }: AnnexPart,
  styles: Styles,
  room: TextArea,
): readonly PresentedParagraph[] {
  const { annexLabel, annexTitle } = styles;
  return [
    presentParagraph(annexLabel, [plainRun(annexLabel, label)], { tag: TITLE }),
    balancedParagraph(annexTitle, inlineRuns(annexTitle, title, toCapitals), false, room, CONTINUED_TITLE),
    presentAnnexReference({ parent }, styles, room),
  ];
}

/** The line that says which document a text belongs to. */
export function presentAnnexReference(
  { parent }: Pick<AnnexPart | AttachedPart, 'parent'>,
  { annexReference }: Styles,
  room: TextArea,
): PresentedParagraph {
  return balancedParagraph(
    annexReference,
    [plainRun(annexReference, annexReferenceLine(parent))],
    true,
    room,
  );
}
