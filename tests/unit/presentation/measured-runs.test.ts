import { describe, expect, it } from 'vitest';
import { measureRuns } from '../../../src/presentation/measured-runs.ts';
import type { FontMetrics } from '../../../src/presentation/font-metrics.ts';
import { pt } from '../../../src/regulation/units.ts';

/** At 10 pt each letter takes 10 steps of 1/120 pt: a twip and two thirds. */
const METRICS: FontMetrics = { advance: () => 10, unitsPerEm: 1200, ascent: 900, descent: 300, lineGap: 0 };

function measured(...texts: readonly string[]) {
  const runs = texts.map((text) => ({ text, face: 'regular' as const }));
  return measureRuns(runs, pt(10), METRICS);
}

describe('MeasuredRuns', () => {
  it('rounds what ends a line up to a twip', () => {
    expect(measured('ab').twipsNeeded(0, 2)).toBe(4);
  });

  it('rounds each run before the last to the nearest twip', () => {
    expect(measured('ab', 'c').twipsNeeded(0, 3)).toBe(3 + 2);
  });

  it('rounds a no-break space and the text on both sides of it for themselves, as LibreOffice does', () => {
    expect(measured('ab\u00A0ab').twipsNeeded(0, 5)).toBe(3 + 2 + 4);
    expect(measured('ab ab').twipsNeeded(0, 5)).toBe(9);
  });

  it('gives a text with a no-break space in one piece all the same', () => {
    expect(
      measured('ab\u00A0ab')
        .fragments(0, 5)
        .map(({ text }) => text),
    ).toEqual(['ab\u00A0ab']);
  });

  it('leaves the spaces out that end a stretch', () => {
    expect(measured('ab  ').inkEnd(0, 4)).toBe(2);
  });

  it('adds a letter of two code units once', () => {
    expect(measured('\u{1D400}b').twipsNeeded(0, 3)).toBe(4);
  });
});
