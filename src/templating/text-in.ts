import { foldWhiteSpace } from '../language/white-space.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

/** The letters of a tag without its emphasis, white space folded as in a sentence. */
export function textIn({ children }: Pick<MarkupElement, 'children'>): string {
  return foldWhiteSpace(lettersOf(children));
}

function lettersOf(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : lettersOf(node.children))).join('');
}
