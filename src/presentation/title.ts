import type { Title } from '../document/nodes.ts';
import { balancedParagraph } from './balanced.ts';
import { capitalRun, inlineRuns, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph } from './presented.ts';
import type { Styles } from './styles.ts';
import { CONTINUED_TITLE, TITLE } from './tag.ts';
import type { TextArea } from './text-area.ts';

/**
 * Ô 5a: the type's name, and below it the subject in lines of about equal length with a rule under the last. Where
 * another line belongs to them, "(Kèm theo …)" of a text issued with a decision, the rule stands below that.
 */
export function presentTitle(
  { typeName, subject, hasRule }: Title,
  styles: Styles,
  room: TextArea,
): readonly PresentedParagraph[] {
  const style = hasRule ? styles.subject : styles.attachedSubject;
  return [
    presentParagraph(styles.typeName, [capitalRun(styles.typeName, typeName)], { tag: TITLE }),
    balancedParagraph(style, inlineRuns(style, subject), hasRule, room, CONTINUED_TITLE),
  ];
}
