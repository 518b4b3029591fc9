import type { Inline } from '../document/nodes.ts';
import { inlineRuns, presentParagraph } from './paragraph.ts';
import type { PresentedParagraph, PresentedStyle, Run } from './presented.ts';
import { itemTag, type ListKind } from './tag.ts';

/**
 * An item of a list: its number or dash, and what it says, on one line.
 *
 * @param label With the space after it.
 */
export function presentItem(
  list: ListKind,
  style: PresentedStyle,
  label: Run,
  content: readonly Inline[],
  depth: number,
): PresentedParagraph {
  return presentParagraph(style, [label, ...inlineRuns(style, content)], {
    tag: itemTag(list, label.text, depth),
  });
}
