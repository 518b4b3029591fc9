import type { Inline } from './nodes.ts';

/** The letters of inline content, without its emphasis. */
export function plainText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) text += inline.kind === 'text' ? inline.value : plainText(inline.content);
  return text;
}
