import { pt } from '../regulation/units.ts';
import { balancingIndent } from './balance.ts';
import { breakLines } from './break-lines.ts';
import { lineHeight } from './measure.ts';
import { presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, PresentedStyle, Run } from './presented.ts';
import { partialRule } from './rules.ts';
import { PLAIN_TEXT, type ParagraphTag } from './tag.ts';
import type { TextArea } from './text-area.ts';

/** A centred text in lines of about equal length, with a rule under the last where one is wanted. */
export function balancedParagraph(
  style: PresentedStyle,
  runs: readonly Run[],
  hasRule: boolean,
  { regulation, width, metrics }: TextArea,
  tag: ParagraphTag = PLAIN_TEXT,
): PresentedParagraph {
  const indent = balancingIndent(runs, style.size, width, regulation.head.slack, metrics);
  const indents = { leftIndent: indent, rightIndent: indent, tag };
  if (!hasRule) return presentParagraph(style, runs, indents);
  const room = pt(width - 2 * indent);
  const lines = breakLines(runs, style.size, { first: room, rest: room }, metrics);
  const height = pt(lines.length * lineHeight(style.size, metrics));
  const widths = lines.map((line) => line.width);
  return presentParagraph(style, runs, { ...indents, rule: partialRule(regulation, widths, height) });
}
