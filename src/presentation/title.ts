import type { AdministrativeDocument } from '../document/nodes.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { StyleKey } from '../regulation/style-rules.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { balancingIndent } from './balance.ts';
import { breakLines } from './break-lines.ts';
import type { FontMetrics } from './font-metrics.ts';
import { lineHeight } from './measure.ts';
import { capitalRun, inlineRuns, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, PresentedStyle } from './presented.ts';
import { partialRule } from './rules.ts';

/** Ô 5a: the type's name, and below it the subject in lines of about equal length with a rule under the last. */
export function presentTitle(
  { typeName, subject }: AdministrativeDocument,
  styles: Readonly<Record<StyleKey, PresentedStyle>>,
  regulation: Regulation,
  width: Pt,
  metrics: FontMetrics,
): readonly PresentedParagraph[] {
  const runs = inlineRuns(styles.subject, subject);
  const { size } = styles.subject;
  const sideIndent = balancingIndent(runs, size, width, regulation.head.slack, metrics);
  const room = pt(width - 2 * sideIndent);
  const lines = breakLines(runs, size, { first: room, rest: room }, metrics);
  const height = pt(lines.length * lineHeight(size, metrics));
  const widths = lines.map((line) => line.width);
  return [
    presentParagraph(styles.typeName, [capitalRun(styles.typeName, typeName)]),
    presentParagraph(styles.subject, runs, { sideIndent, rule: partialRule(regulation, widths, height) }),
  ];
}
