import { endsOpen, type Entry } from './entries.ts';
import { blockLayout, type BlockLayout, type Segment } from './block-layout.ts';
import { risingRun } from './match.ts';
import type { Rewriting } from './rewriting.ts';
import { edited, type TextEdit } from './text-edits.ts';

/** An entry of the new list or group: an old one with edits inside, or a new text. */
export type Planned =
  | { readonly old: number; readonly edits: readonly TextEdit[] }
  | { readonly text: (column: number) => string };

/** Put the entries of a list or group, each on its lines, in their new order; comments go with their entries. */
export function rewriteBlock(
  entries: readonly Entry[],
  planned: readonly Planned[],
  { text, eol }: Rewriting,
): readonly TextEdit[] {
  const layout = blockLayout(entries, text);
  const { column, segments } = layout;
  const pieces = inOrder(layout, planned, text);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no entries');
  const indent = ' '.repeat(column);
  const texts: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const written = writtenPiece(piece);
    texts.push(isOpen || endsEmpty(texts.at(-1)) ? written.replace(EMPTY_LINES, '') : written);
    if (written !== '')
      isOpen = typeof piece !== 'string' && 'old' in piece && endsOpen(entries[piece.old]?.value, text);
  }
  const whole = texts.join('');
  const emptyBehind = isOpen ? (EMPTY_LINES.exec(text.slice(last.body[1]))?.[0].length ?? 0) : 0;
  return [
    {
      start: first.stays[0],
      end: last.body[1] + (endsOpen(entries.at(-1)?.value, text) ? 0 : emptyBehind),
      text: layout.isInline ? whole.replace(/^ +/u, '') : whole,
    },
  ];

  function writtenPiece(piece: Planned | string): string {
    if (typeof piece === 'string') return piece;
    if ('text' in piece) return `${indent}${piece.text(column)}${eol}`;
    const { lead, body } = segmentAt(segments, piece.old);
    const content = edited(text, piece.edits, ...body);
    return `${notDeeper(text.slice(...lead), column)}${indent}${content}${content.endsWith('\n') ? '' : eol}`;
  }
}

/** Whether another empty line would be one too many. */
function endsEmpty(text = ''): boolean {
  return text.endsWith('\n\n') || text.endsWith('\n\r\n');
}

const EMPTY_LINES = /^(?:[ \t]*\r?\n)+/u;

/** Comments that are not indented deeper than their list, so that no text over several lines above takes them in. */
function notDeeper(comments: string, column: number): string {
  return comments.replace(/^ +/gmu, (indent) => indent.slice(0, column));
}

/** The entries in their order, and what stays between them. */
function inOrder(
  { segments }: BlockLayout,
  planned: readonly Planned[],
  text: string,
): readonly (Planned | string)[] {
  const fixed = risingRun(planned.flatMap((entry) => ('old' in entry ? [entry.old] : [])));
  const staying = (index: number) => text.slice(...segmentAt(segments, index).stays);
  const pieces: (Planned | string)[] = [staying(0)];
  let next = 1;
  const passTo = (end: number) => {
    for (; next < end; next += 1) pieces.push(staying(next));
  };
  for (const entry of planned) {
    if ('old' in entry && fixed.has(entry.old)) passTo(entry.old + 1);
    pieces.push(entry);
  }
  passTo(segments.length);
  return pieces;
}

function segmentAt(segments: readonly Segment[], index: number): Segment {
  const segment = segments[index];
  if (segment === undefined) throw new Error(`no entry ${String(index)}`);
  return segment;
}
