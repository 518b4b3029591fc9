import { plainText } from '../document/text.ts';
import { inlines } from './inlines.ts';
import type { MarkupElement } from './markup-parser.ts';

/** The letters of a tag without its emphasis, white space folded as in a sentence. */
export function textIn({ children }: Pick<MarkupElement, 'children'>): string {
  return plainText(inlines(children));
}
