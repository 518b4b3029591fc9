import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancingIndent } from '../../../src/presentation/balance.ts';
import { breakLines } from '../../../src/presentation/break-lines.ts';
import type { Run } from '../../../src/presentation/presented.ts';
import { pt, type Pt } from '../../../src/regulation/units.ts';
import { SEED } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';

const SIZE = pt(14);
const WIDTH = pt(467.75);
const SLACK = pt(4);

function bold(text: string): readonly Run[] {
  return [{ text, face: 'bold' }];
}

function linesAt(runs: readonly Run[], width: number): readonly string[] {
  return breakLines(runs, SIZE, { first: pt(width), rest: pt(width) }, METRICS).map(({ fragments }) =>
    fragments.map(({ text }) => text).join(''),
  );
}

function indentOf(runs: readonly Run[], width: Pt = WIDTH): Pt {
  return balancingIndent(runs, SIZE, width, SLACK, METRICS);
}

const subjects = fc
  .array(fc.constantFrom('tổ', 'chức', 'thực', 'hiện', 'phong', 'trào', 'chuyên', 'đề', '“Hoàn', 'thành”'), {
    minLength: 1,
    maxLength: 60,
    size: 'max',
  })
  .map((words) => bold(words.join(' ')));

describe('balancingIndent', () => {
  it('is 0 for a text of one line', () => {
    expect(indentOf(bold('Phát động phong trào thi đua năm 2024'))).toBe(0);
  });

  it('takes away the lonely word at the end', () => {
    const runs = bold('Tổ chức thực hiện phong trào thi đua chuyên đề năm 2024 của Khối doanh nghiệp');
    expect(linesAt(runs, WIDTH).at(-1)).toBe('nghiệp');
    expect(linesAt(runs, WIDTH - 2 * indentOf(runs))).toEqual([
      'Tổ chức thực hiện phong trào thi đua',
      'chuyên đề năm 2024 của Khối doanh nghiệp',
    ]);
  });

  it('makes no line more, even where a font is a hair wider', () => {
    fc.assert(
      fc.property(subjects, (runs) => {
        const indent = indentOf(runs);
        const slack = indent > 0 ? SLACK : 0;
        expect(linesAt(runs, WIDTH - 2 * indent - slack)).toHaveLength(linesAt(runs, WIDTH).length);
      }),
      { seed: SEED },
    );
  });

  it('is as great as can be: two twips more on each side make a line more', () => {
    fc.assert(
      fc.property(subjects, (runs) => {
        const lines = linesAt(runs, WIDTH).length;
        const indent = indentOf(runs);
        fc.pre(indent > 0);
        expect(linesAt(runs, WIDTH - 2 * (indent + 0.1) - SLACK).length).toBeGreaterThan(lines);
      }),
      { seed: SEED },
    );
  });

  it('is a whole number of twips and never negative', () => {
    fc.assert(
      fc.property(subjects, (runs) => {
        const twips = indentOf(runs) * 20;
        expect(twips).toBeGreaterThanOrEqual(0);
        expect(twips).toBeCloseTo(Math.round(twips), 9);
      }),
      { seed: SEED },
    );
  });

  it('is 0 where the lines leave no room for the slack', () => {
    const runs = bold('Hưng Hưng');
    const width = breakLines(bold('Hưng'), SIZE, { first: WIDTH, rest: WIDTH }, METRICS)[0]?.width ?? 0;
    expect(indentOf(runs, pt(Math.ceil(width * 20) / 20))).toBe(0);
  });
});
