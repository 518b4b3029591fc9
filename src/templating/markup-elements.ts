import { TEXT_TAGS } from './grammar.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

/** Whether a node belongs to a sentence: text or emphasis. */
function isTextLevel(node: MarkupNode): boolean {
  return node.kind === 'text' || TEXT_TAGS.some((tag) => tag === node.tag);
}

/** The tags inside an element that are no part of a sentence. */
export function elements({ children }: Pick<MarkupElement, 'children'>): readonly MarkupElement[] {
  return children.filter((child) => child.kind === 'element').filter((child) => !isTextLevel(child));
}

/** Those of one name. */
export function elementsNamed(
  parent: Pick<MarkupElement, 'children'>,
  tag: string,
): readonly MarkupElement[] {
  return elements(parent).filter((child) => child.tag === tag);
}

/** The text in front of the first tag that is a block of its own. */
export function leadingText(children: readonly MarkupNode[]): readonly MarkupNode[] {
  const end = children.findIndex((child) => !isTextLevel(child));
  return end < 0 ? children : children.slice(0, end);
}
