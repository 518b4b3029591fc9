import type { Pt } from '../regulation/units.ts';
import { advancesOf, type Advances, type Steps } from './advances.ts';
import type { FontMetrics } from './font-metrics.ts';
import { ceilToTwip, roundToTwip, stepsToPt } from './measure.ts';
import type { Fragment, Run } from './presented.ts';

/** Measure runs in one size. @throws {Error} for a letter that the font lacks: the checks before have reported it. */
export function measureRuns(runs: readonly Run[], size: Pt, metrics: FontMetrics): MeasuredRuns {
  const stepsBefore: Steps[] = [];
  let end = 0;
  let steps = 0;
  const ranges = runs.map((run): RunRange => {
    const start = end;
    end += run.text.length;
    steps = addUp(run.text, steps, advancesOf(run.face, size, metrics), stepsBefore);
    return { run, start, end };
  });
  stepsBefore.push(steps);
  return new MeasuredRuns(ranges, stepsBefore);
}

/** Append the steps before each index of a text; the steps behind it. */
function addUp(text: string, before: Steps, advances: Advances, stepsBefore: Steps[]): Steps {
  let steps = before;
  for (let index = 0; index < text.length; index += 1) {
    stepsBefore.push(steps);
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > LAST_OF_ONE_UNIT) {
      // A letter of two code units counts behind the second.
      stepsBefore.push(steps);
      index += 1;
    }
    steps += advances.of(codePoint);
  }
  return steps;
}

const LAST_OF_ONE_UNIT = 0xffff;
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
      const width = stepsToPt(this.#steps(from, to));
      fragments.push({ text: this.text.slice(from, to), face: range.run.face, width });
    }
    return fragments;
  }

  #steps(start: number, end: number): Steps {
    return (this.#stepsBefore[end] ?? 0) - (this.#stepsBefore[start] ?? 0);
  }
}
