import type { Inline } from './nodes.ts';

/** Inline content in quotes, bold in `*` and italic in `_`. */
export function inlines(content: readonly Inline[]): string {
  return JSON.stringify(marked(content));
}

/** Lines of a name as a list. */
export function names(lines: readonly string[]): string {
  return JSON.stringify(lines);
}

function marked(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.value;
      const mark = inline.kind === 'strong' ? '*' : '_';
      return `${mark}${marked(inline.content)}${mark}`;
    })
    .join('');
}
