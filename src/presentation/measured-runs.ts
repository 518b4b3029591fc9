import { pt, type Pt } from '../regulation/units.ts';
import { advancesOf, codePointAt, hasTwoUnits, type Advances, type Steps } from './advances.ts';
import type { FontMetrics } from './font-metrics.ts';
import { ceilToTwip, roundToTwip, stepsToPt } from './measure.ts';
import type { Fragment, Run } from './presented.ts';

/** Measure runs in one size. @throws {Error} for a letter that the font lacks: the checks before have reported it. */
export function measureRuns(runs: readonly Run[], size: Pt, metrics: FontMetrics): MeasuredRuns {
  let length = 0;
  const ranges = runs.flatMap(portionsOf).map((run): RunRange => {
    const start = length;
    length += run.text.length;
    return { run, start, end: length };
  });
  // A typed array of a few hundred bytes takes longer to make than to fill.
  const stepsBefore: Steps[] = [];
  let steps = 0;
  for (const { run } of ranges) {
    steps = addUp(run.text, steps, advancesOf(run.face, size, metrics), stepsBefore);
  }
  stepsBefore.push(steps);
  return new MeasuredRuns(ranges, stepsBefore);
}

const NO_BREAK_SPACE = /(\u00A0)/u;

/** The pieces of a run that LibreOffice measures for themselves: each no-break space is one. */
function portionsOf(run: Run): Run | readonly Run[] {
  if (!run.text.includes('\u00A0')) return run;
  const texts = run.text.split(NO_BREAK_SPACE).filter((text) => text !== '');
  return texts.map((text) => ({ text, face: run.face }));
}

/** Add the steps before each index of a text to those of the texts before it; the steps behind it. */
function addUp(text: string, before: Steps, advances: Advances, stepsBefore: Steps[]): Steps {
  let steps = before;
  for (let index = 0; index < text.length; index += 1) {
    stepsBefore.push(steps);
    const codePoint = codePointAt(text, index);
    if (hasTwoUnits(codePoint)) {
      // A letter of two code units counts behind the second.
      index += 1;
      stepsBefore.push(steps);
    }
    steps += advances.of(codePoint);
  }
  return steps;
}

const SPACE = 0x20;

/** A run's place in the paragraph's text. */
interface RunRange {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** A paragraph's runs with the widths of all their letters added up, so that any stretch is measured by a subtraction. */
export class MeasuredRuns {
  readonly text: string;
  readonly #ranges: readonly RunRange[];
  /** The steps before each index of the text, and before its end. */
  readonly #stepsBefore: readonly Steps[];

  constructor(ranges: readonly RunRange[], stepsBefore: readonly Steps[]) {
    this.text =
      ranges.length === 1 ? (ranges[0]?.run.text ?? '') : ranges.map(({ run }) => run.text).join('');
    this.#ranges = ranges;
    this.#stepsBefore = stepsBefore;
  }

  /** The end of a stretch without the spaces that close it. */
  inkEnd(start: number, end: number): number {
    let last = end;
    while (last > start && this.text.charCodeAt(last - 1) === SPACE) last -= 1;
    return last;
  }

  /** Where the face of a letter ends. */
  runEnd(index: number): number {
    const face = this.#ranges.find(({ end }) => end > index)?.run.face;
    const next = this.#ranges.find(({ start, run }) => start > index && run.face !== face);
    return next?.start ?? this.text.length;
  }

  /** The twips that a line with this stretch needs. */
  twipsNeeded(start: number, end: number): number {
    let before = 0;
    for (const range of this.#ranges) {
      if (range.end <= start) continue;
      const from = Math.max(start, range.start);
      if (range.end >= end) return before + ceilToTwip(this.#steps(from, end));
      before += roundToTwip(this.#steps(from, range.end));
    }
    return before;
  }

  /** The stretch in one piece a face. */
  fragments(start: number, end: number): readonly Fragment[] {
    const fragments: Fragment[] = [];
    for (const range of this.#ranges) {
      if (range.end <= start || range.start >= end) continue;
      const from = Math.max(start, range.start);
      const to = Math.min(end, range.end);
      const text = this.text.slice(from, to);
      const { face } = range.run;
      const width = stepsToPt(this.#steps(from, to));
      const last = fragments.at(-1);
      if (last?.face === face) fragments[fragments.length - 1] = joined(last, text, width);
      else fragments.push({ text, face, width });
    }
    return fragments;
  }

  #steps(start: number, end: number): Steps {
    return (this.#stepsBefore[end] ?? 0) - (this.#stepsBefore[start] ?? 0);
  }
}

function joined(fragment: Fragment, text: string, width: Pt): Fragment {
  return { ...fragment, text: fragment.text + text, width: pt(fragment.width + width) };
}
