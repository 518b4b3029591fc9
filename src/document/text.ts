import type { Inline } from './nodes.ts';

/** The letters of inline content, without its emphasis. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.value : plainText(inline.content)))
    .join('');
}
