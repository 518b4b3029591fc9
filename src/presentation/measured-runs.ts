import type { Pt } from '../regulation/units.ts';
import type { FontMetrics } from './font-metrics.ts';
import { advanceSteps, ceilToTwip, roundToTwip, stepsToPt } from './measure.ts';
import type { Fragment, Run } from './presented.ts';

/** A paragraph's runs with the widths of all their letters added up, so that any stretch is measured by a subtraction. */
export interface MeasuredRuns {
  readonly text: string;
  /** The end of a stretch without the spaces that close it. */
  inkEnd(start: number, end: number): number;
  /** Where the run ends that a letter stands in. */
  runEnd(index: number): number;
  /** The twips that a line with this stretch needs. */
  twipsNeeded(start: number, end: number): number;
  /** The stretch in one piece a face. */
  fragments(start: number, end: number): readonly Fragment[];
}

/** A run's place in the paragraph's text. */
interface RunRange {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** Measure runs in one size. @throws {Error} for a letter that the font lacks: the checks before have reported it. */
export function measureRuns(runs: readonly Run[], size: Pt, metrics: FontMetrics): MeasuredRuns {
  const text = runs.map((run) => run.text).join('');
  const ranges = rangesOf(runs);
  const stepsBefore = addUp(ranges, text.length, size, metrics);
  const steps = (start: number, end: number) => (stepsBefore[end] ?? 0) - (stepsBefore[start] ?? 0);
  const within = (start: number, end: number) =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        run: range.run,
        start: Math.max(start, range.start),
        end: Math.min(end, range.end),
      }));
  return {
    text,
    inkEnd: (start, end) => {
      let last = end;
      while (last > start && text.charAt(last - 1) === ' ') last -= 1;
      return last;
    },
    runEnd: (index) => ranges.find(({ end }) => end > index)?.end ?? text.length,
    twipsNeeded: (start, end) => {
      const parts = within(start, end);
      const last = parts.at(-1);
      if (last === undefined) return 0;
      const before = parts
        .slice(0, -1)
        .reduce((sum, part) => sum + roundToTwip(steps(part.start, part.end)), 0);
      return before + ceilToTwip(steps(last.start, last.end));
    },
    fragments: (start, end) =>
      within(start, end).map((part) => ({
        text: text.slice(part.start, part.end),
        face: part.run.face,
        width: stepsToPt(steps(part.start, part.end)),
      })),
  };
}

function rangesOf(runs: readonly Run[]): readonly RunRange[] {
  let start = 0;
  return runs.map((run) => {
    const range = { run, start, end: start + run.text.length };
    start = range.end;
    return range;
  });
}

/** The steps before each index of the text. */
function addUp(ranges: readonly RunRange[], length: number, size: Pt, metrics: FontMetrics): Int32Array {
  const before = new Int32Array(length + 1);
  let sum = 0;
  for (const { run, start } of ranges) {
    let index = start;
    for (const letter of run.text) {
      before.fill(sum, index, index + letter.length);
      sum += advanceSteps(letter, run.face, size, metrics);
      index += letter.length;
    }
  }
  before[length] = sum;
  return before;
}
