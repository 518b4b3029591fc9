import type { Entry } from './entries.ts';
import { lineEnd, lineStart } from './text-edits.ts';

/** An entry that has lines of its own, with what stands before it. Offsets. */
export interface Segment {
  /** Comments with an empty line behind them: they stay where they are. */
  readonly stays: readonly [number, number];
  /** Comments directly above, and the empty lines over them: they go where the entry goes. */
  readonly lead: readonly [number, number];
  /** The entry, and to the end of its last line with the comments that belong inside it. */
  readonly body: readonly [number, number];
}

/** How the lines of a list or group belong to its entries. */
export interface BlockLayout {
  readonly column: number;
  /** Whether the first entry stands behind a "-" on its line. */
  readonly isInline: boolean;
  readonly segments: readonly Segment[];
}

/** The lines of a list or group that is written with a line for each entry. */
export function blockLayout(entries: readonly Entry[], text: string): BlockLayout {
  const [first] = entries;
  const start = first?.start ?? 0;
  const line = lineStart(text, start);
  const column = start - line;
  const isInline = text.slice(line, start).trim() !== '';
  let from = isInline ? start : commentsAbove(text, line);
  const isHead = from === 0 && !isInline;
  const segments = entries.map((entry, index): Segment => {
    const own = index === 0 && isInline ? start : lineStart(text, entry.start);
    const staysUntil = index === 0 && isInline ? start : leadStart(text, from, own, index === 0 && isHead);
    const end = bodyEnd(text, entry.end, column);
    const segment: Segment = { stays: [from, staysUntil], lead: [staysUntil, own], body: [entry.start, end] };
    from = end;
    return segment;
  });
  return { column, isInline, segments };
}

/** Where the empty lines and comments above a line begin. */
function commentsAbove(text: string, line: number): number {
  let from = line;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (!/^\s*(?:#.*)?$/u.test(text.slice(above, from).trimEnd())) break;
    if (above === from) break;
    from = above;
  }
  return from;
}

/** Where the comments begin that stand directly above an entry. Those at the head of the file are about the file. */
function leadStart(text: string, from: number, to: number, isHead: boolean): number {
  const above = [...lines(text, from, to)];
  const empty = above.findLastIndex(([start, end]) => text.slice(start, end).trim() === '');
  if (empty < 0) return isHead ? to : from;
  const firstComment = above.findIndex(([start, end]) => text.slice(start, end).trim() !== '');
  return firstComment < 0 || firstComment > empty ? from : (above[empty]?.[1] ?? from);
}

/** Behind the line that an entry ends in, and the comments below it that are indented deeper than its list. */
function bodyEnd(text: string, end: number, column: number): number {
  let body = text[end - 1] === '\n' ? end : lineEnd(text, end);
  for (const [start, stop] of lines(text, body, text.length)) {
    const line = text.slice(start, stop);
    const indent = line.search(/\S/u);
    if (indent < 0) continue;
    if (line[indent] !== '#' || indent <= column) break;
    body = stop;
  }
  return body;
}

function* lines(text: string, from: number, to: number): Generator<readonly [number, number]> {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start);
    yield [start, end];
    start = end;
  }
}
