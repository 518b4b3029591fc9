import { endsOpen, type Entry } from './entries.ts';
import { blockLayout, type BlockLayout, type Segment } from './block-layout.ts';
import { risingRun } from './match.ts';
import type { Rewriting } from './rewriting.ts';
import { edited, type TextEdit } from './text-edits.ts';

/** An entry of the new list or group: an old one with edits inside, or a new text. */
export type Planned =
  | { readonly old: number; readonly edits: readonly TextEdit[] }
  | { readonly text: (column: number) => string };

/**
 * Put the entries of a list or group, each on its lines, in their new order; comments go with their entries.
 *
 * @param count How many records the old list has, those left out of the text too; nothing for a group.
 */
export function rewriteBlock(
  entries: readonly Entry[],
  planned: readonly Planned[],
  { text, eol }: Rewriting,
  count = 0,
): readonly TextEdit[] {
  const layout = blockLayout(entries, text);
  const { column, segments } = layout;
  const pieces = inOrder(layout, planned, text, headings(layout, planned, text, count));
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

/**
 * The entries that go but leave the comment above them behind. Where few records have one, it is the heading of several:
 * "# Khu công nghiệp Phố Nối A".
 */
function headings(
  { segments, isInline }: BlockLayout,
  planned: readonly Planned[],
  text: string,
  count: number,
): ReadonlySet<number> {
  const commented = segments.flatMap(({ lead }, index) => (text.slice(...lead).trim() === '' ? [] : [index]));
  if (isInline || commented.length * 2 >= count) return new Set();
  const stay = new Set(planned.flatMap((entry) => ('old' in entry ? [entry.old] : [])));
  return new Set(commented.filter((index) => !stay.has(index)));
}

/** The entries in their order, and what stays between them. */
function inOrder(
  { segments, column }: BlockLayout,
  planned: readonly Planned[],
  text: string,
  left: ReadonlySet<number>,
): readonly (Planned | string)[] {
  const fixed = risingRun(planned.flatMap((entry) => ('old' in entry ? [entry.old] : [])));
  const staying = (index: number) => text.slice(...segmentAt(segments, index).stays);
  const pieces: (Planned | string)[] = [staying(0)];
  let next = 1;
  const passTo = (end: number) => {
    for (; next < end; next += 1) pieces.push(staying(next));
  };
  /** The headings between an entry that keeps its place and the next: what comes in the place of theirs stands below them. */
  const leaveHeadings = (from: number) => {
    for (let index = from; index < segments.length && !fixed.has(index); index += 1) {
      if (!left.has(index)) continue;
      passTo(index + 1);
      pieces.push(notDeeper(text.slice(...segmentAt(segments, index).lead), column));
    }
  };
  leaveHeadings(0);
  for (const [index, entry] of planned.entries()) {
    const isFixed = 'old' in entry && fixed.has(entry.old);
    if (isFixed) passTo(entry.old + 1);
    pieces.push(entry);
    // A heading needs something below it.
    if (isFixed && index < planned.length - 1) leaveHeadings(entry.old + 1);
  }
  passTo(segments.length);
  return pieces;
}

function segmentAt(segments: readonly Segment[], index: number): Segment {
  const segment = segments[index];
  if (segment === undefined) throw new Error(`no entry ${String(index)}`);
  return segment;
}
