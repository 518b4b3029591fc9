import { pt, ptToTwip, type Pt } from '../regulation/units.ts';
import { breakBefore, canBreakAt } from './break-opportunities.ts';
import type { FontMetrics } from './font-metrics.ts';
import { widthWithin } from './measure.ts';
import { measureRuns, type MeasuredRuns } from './measured-runs.ts';
import type { Fragment, Run } from './presented.ts';

/** A line as broken: its fragments without the spaces at its end, and their natural width. */
export interface BrokenLine {
  readonly fragments: readonly Fragment[];
  readonly width: Pt;
  /** Whether spaces of the text follow, which are left out. */
  readonly isSpaceNext: boolean;
}

/** The room of a paragraph's lines, in points. */
export interface LineRoom {
  readonly first: Pt;
  readonly rest: Pt;
}

/**
 * Break runs into lines, greedily: each line takes every word that fits, spaces at a line's end hang over.
 * A word wider than a whole line is cut between letters.
 *
 * @param runs One paragraph's text, in order.
 * @param size The size of all runs, in points.
 * @returns At least one line; their texts joined give the runs' text, but for spaces at line ends.
 */
export function breakLines(
  runs: readonly Run[],
  size: Pt,
  room: LineRoom,
  metrics: FontMetrics,
): readonly BrokenLine[] {
  const whole = wholeLine(runs, size, room.first, metrics);
  if (whole !== undefined) return [whole];
  const measured = measureRuns(runs, size, metrics);
  const starts = lineStarts(measured, ptToTwip(room.first), ptToTwip(room.rest));
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? measured.text.length;
    const end = measured.inkEnd(start, next);
    const fragments = measured.fragments(start, end);
    let width = 0;
    for (const fragment of fragments) width += fragment.width;
    return { fragments, width: pt(width), isSpaceNext: end < next };
  });
}

/** Counts the lines that runs take in a room of one width. They are measured once. */
export function lineCounter(runs: readonly Run[], size: Pt, metrics: FontMetrics): (room: Pt) => number {
  const measured = measureRuns(runs, size, metrics);
  return (room) => lineStarts(measured, ptToTwip(room), ptToTwip(room)).length;
}

/** A text in one face as a line, when it fits on the first one: most cells of a table do, and need no more measuring. */
function wholeLine(runs: readonly Run[], size: Pt, room: Pt, metrics: FontMetrics): BrokenLine | undefined {
  const [run] = runs;
  if (run === undefined || runs.length > 1 || run.text.endsWith(' ')) return undefined;
  const width = widthWithin(run, size, room, metrics);
  if (width === undefined) return undefined;
  return { fragments: [{ text: run.text, face: run.face, width }], width, isSpaceNext: false };
}

/** The index at which each line begins. */
function lineStarts(measured: MeasuredRuns, first: number, rest: number): readonly number[] {
  const { text } = measured;
  const starts = [0];
  for (let start = 0; ;) {
    const available = starts.length === 1 ? first : rest;
    const cut = firstOverflow(measured, start, available);
    if (cut === undefined) return starts;
    start = nextStart(measured, start, cut, available);
    if (start >= text.length) return starts;
    starts.push(start);
  }
}

/**
 * Where the next line begins when the letter at `cut` is the first that does not fit. Where not even the space before it
 * does, the line ends there, whatever the letter is. A word wider than the line is cut at that letter; but where the line
 * begins with the word, and a run ends before the letter, in front of the last letter of the line's first run.
 */
function nextStart(measured: MeasuredRuns, start: number, cut: number, available: number): number {
  const { text } = measured;
  const space = measured.inkEnd(start, cut);
  if (space > start && space < cut && measured.twipsNeeded(start, space + 1) > available) return cut;
  const opportunity = breakBefore(text, start, cut);
  if (opportunity !== undefined && opportunity > stuckUntil(text, start, cut)) return opportunity;
  const runEnd = measured.runEnd(start);
  if (runEnd > cut || !isWordStart(text, start)) return Math.max(cut, start + 1);
  return breakBefore(text, start, runEnd - 1) ?? Math.max(runEnd - 1, start + 1);
}

const NO_BREAK_SPACE = '\u00A0';

/**
 * How far a line that ends before `cut` is never broken: LibreOffice goes back past a no-break space only where the line
 * has a plain one before it.
 */
function stuckUntil(text: string, start: number, cut: number): number {
  const glue = text.lastIndexOf(NO_BREAK_SPACE, cut);
  return glue < start || text.slice(start + 1, glue).includes(' ') ? start : glue;
}

/** Whether a line begins with a word, and not with the rest of one that was cut or broken after a "/". */
function isWordStart(text: string, start: number): boolean {
  return start === 0 || (text.charAt(start - 1) !== '/' && canBreakAt(text, start));
}

/** The index of the first letter that does not fit on a line; undefined when the rest of the text does. */
function firstOverflow(measured: MeasuredRuns, start: number, available: number): number | undefined {
  const { text } = measured;
  const fits = (end: number) => measured.twipsNeeded(start, measured.inkEnd(start, end)) <= available;
  if (fits(text.length)) return undefined;
  let fitting = start;
  let overflowing = text.length;
  while (overflowing - fitting > 1) {
    const middle = Math.floor((fitting + overflowing) / 2);
    if (fits(middle)) fitting = middle;
    else overflowing = middle;
  }
  return overflowing - 1;
}
