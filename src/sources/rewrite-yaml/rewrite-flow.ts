import { isMap, type Node } from 'yaml';
import type { Entry } from './entries.ts';
import type { Planned } from './rewrite-block.ts';
import type { Rewriting } from './rewriting.ts';
import { edited, lineStart, type TextEdit } from './text-edits.ts';

/** Put the entries of a list or group in brackets in their new order: on one line when they were, else a line each. */
export function rewriteFlow(
  node: Node,
  entries: readonly Entry[],
  planned: readonly Planned[],
  rewriting: Rewriting,
): readonly TextEdit[] {
  const { text, eol } = rewriting;
  const [start, end] = node.range ?? [0, 0];
  const inside = text.slice(start + 1, end - 1);
  const [open, close] = isMap(node) ? '{}' : '[]';
  const texts = planned.map((entry) =>
    'old' in entry ? sliceOf(entries[entry.old], entry.edits, text) : entry.text(0),
  );
  const [first, last] = [entries[0], entries.at(-1)];
  if (!inside.includes('\n') || first === undefined || last === undefined) {
    const pad = /^\s/u.test(inside) ? ' ' : '';
    return [{ start, end, text: `${open ?? ''}${pad}${texts.join(', ')}${pad}${close ?? ''}` }];
  }
  const comments = commentsBefore(node, entries, text);
  const outer = indentOf(text, start);
  const indent = isOnOwnLine(text, first.start) ? indentOf(text, first.start) : `${outer}  `;
  const closing = isOnOwnLine(text, end - 1) ? indentOf(text, end - 1) : indent;
  const lines = planned.flatMap((entry, index) => [
    ...('old' in entry ? (comments[entry.old] ?? []) : []),
    `${texts[index] ?? ''},`,
  ]);
  const behind = comments[entries.length] ?? [];
  const body = [...lines, ...behind].map((line) => `${eol}${indent}${line}`).join('');
  return [{ start, end, text: `${open ?? ''}${body}${eol}${closing}${close ?? ''}` }];
}

function sliceOf(entry: Entry | undefined, edits: readonly TextEdit[], text: string): string {
  if (entry === undefined) throw new Error('no entry');
  return edited(text, edits, entry.start, entry.end);
}

/** The comments in front of each entry, and behind the last. */
function commentsBefore(node: Node, entries: readonly Entry[], text: string): readonly (readonly string[])[] {
  const [start, end] = node.range ?? [0, 0];
  const starts = [...entries.map((entry) => entry.start), end - 1];
  const ends = [start + 1, ...entries.map((entry) => entry.end)];
  return starts.map((to, index) => text.slice(ends[index], to).match(/#[^\r\n]*/gu) ?? []);
}

function indentOf(text: string, offset: number): string {
  return /^ */u.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

function isOnOwnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}
