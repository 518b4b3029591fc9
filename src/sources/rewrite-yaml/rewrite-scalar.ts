import type { Scalar } from 'yaml';
import { contentEnd, hasText } from './entries.ts';
import type { Rewriting } from './rewriting.ts';
import { blockScalar, inlineScalar } from './scalar-text.ts';
import type { Surroundings } from './surroundings.ts';
import { lineEnd, type TextEdit } from './text-edits.ts';
import { isGroup } from './values.ts';

/** Another scalar in the style of the old one; undefined where that cannot be, as behind a tag. */
export function editsOfScalar(
  node: Scalar,
  value: unknown,
  { isInFlow }: Surroundings,
  { text, quote, width, eol }: Rewriting,
): readonly TextEdit[] | undefined {
  if (!hasText(node) || node.tag !== undefined || Array.isArray(value) || isGroup(value)) return undefined;
  const [start = 0] = node.range ?? [];
  const end = contentEnd(node, text);
  const { type } = node;
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') {
    const model = typeof node.value === 'string' ? type : undefined;
    return [{ start, end, text: inlineScalar(value, { isInFlow, model, quote }) }];
  }
  const headEnd = lineEnd(text, start);
  const lines = text.slice(headEnd, end).split(/\r?\n/u);
  const indent = /^ */u.exec(lines[0] ?? '')?.[0] ?? '';
  const comment = /\s#.*/u.exec(text.slice(start, headEnd).trimEnd())?.[0] ?? '';
  const longest = Math.max(width, ...lines.map((line) => line.length));
  const style = type === 'BLOCK_FOLDED' ? '>' : '|';
  const block =
    typeof value === 'string' && indent !== ''
      ? blockScalar(value, { style, indent, width: longest, eol })
      : undefined;
  const written = (block ?? inlineScalar(value, { isInFlow, quote })).split(eol);
  const last = text[end - 1] === '\n' ? eol : '';
  return [{ start, end, text: `${[`${written[0] ?? ''}${comment}`, ...written.slice(1)].join(eol)}${last}` }];
}
