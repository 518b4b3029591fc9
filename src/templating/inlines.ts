import type { Inline } from '../document/nodes.ts';
import { collapseWhiteSpace, foldWhiteSpace } from '../language/white-space.ts';
import type { MarkupNode } from './markup-parser.ts';

/** Text and emphasis, white space folded as in a sentence: single spaces inside, none at either end. */
export function inlines(nodes: readonly MarkupNode[]): readonly Inline[] {
  const only = nodes.length === 1 ? nodes[0] : undefined;
  if (only?.kind === 'text') return withoutEmphasis(only.text);
  let isAfterSpace = true;
  const fold = (text: string): string => {
    const collapsed = collapseWhiteSpace(text);
    const value = isAfterSpace ? collapsed.replace(/^ /u, '') : collapsed;
    if (value !== '') isAfterSpace = value.endsWith(' ');
    return value;
  };
  const walk = (children: readonly MarkupNode[]): readonly Inline[] =>
    children.flatMap((node): Inline[] => {
      if (node.kind === 'text') return [{ kind: 'text', value: fold(node.text) }];
      return [{ kind: node.tag === 'strong' ? 'strong' : 'emphasis', content: walk(node.children) }];
    });
  return dropEmpty(trimEnd(walk(nodes)));
}

function withoutEmphasis(text: string): readonly Inline[] {
  const value = foldWhiteSpace(text);
  return value === '' ? [] : [{ kind: 'text', value }];
}

/** The text of an attribute. */
export function plainInlines(text: string): readonly Inline[] {
  return [{ kind: 'text', value: foldWhiteSpace(text) }];
}

function trimEnd(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  if (last === undefined) return [];
  const rest = content.slice(0, -1);
  if (last.kind !== 'text') return [...rest, { ...last, content: trimEnd(last.content) }];
  const value = last.value.replace(/ $/u, '');
  return value === '' ? trimEnd(rest) : [...rest, { ...last, value }];
}

function dropEmpty(content: readonly Inline[]): readonly Inline[] {
  return content.filter((inline) =>
    inline.kind === 'text' ? inline.value !== '' : inline.content.length > 0,
  );
}
