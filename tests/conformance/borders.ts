import type { GreyPage } from './tools.ts';

/** A stretch of black along a row or a column of pixels: 0 across or 1 down, then where, from and to, in points. */
export type Run = readonly [direction: 0 | 1, at: number, from: number, to: number];

const LONG_RUN = 30;
const BLACK = 128;

/** The lines of a page that are at least 30 pt long, each once however thick, in order. */
export function longRunsOf({ width, height, pixels }: GreyPage, dotsPerInch: number): readonly Run[] {
  const toPoints = 72 / dotsPerInch;
  const runs = (
    direction: 0 | 1,
    lines: number,
    length: number,
    at: (line: number, place: number) => number,
  ) =>
    Array.from({ length: lines }, (_, line) =>
      stretchesOf(length, (place) => at(line, place) < BLACK)
        .filter(([from, to]) => (to - from) * toPoints >= LONG_RUN)
        .map(([from, to]): Run => [direction, line * toPoints, from * toPoints, to * toPoints]),
    ).flat();
  const found = [
    ...runs(0, height, width, (y, x) => pixels[y * width + x] ?? 255),
    ...runs(1, width, height, (x, y) => pixels[y * width + x] ?? 255),
  ];
  // A line some pixels thick gives as many runs: the longest of them stands for it, the first of equals.
  return found.filter(
    (run, index) =>
      !found.some((other, place) => isSameLine(run, other) && isBefore(other, place, run, index)),
  );
}

const THICKEST = 1.5;

function isSameLine([direction, at, from, to]: Run, [d, a, f, t]: Run): boolean {
  return d === direction && Math.abs(a - at) < THICKEST && f < to && t > from;
}

function isBefore(one: Run, place: number, other: Run, otherPlace: number): boolean {
  const longer = one[3] - one[2] - (other[3] - other[2]);
  return longer > 0 || (longer === 0 && place < otherPlace);
}

function stretchesOf(
  length: number,
  isIn: (index: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let index = 0; index < length; index += 1) {
    if (!isIn(index)) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
