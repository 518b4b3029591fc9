import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../src/layout/measure-blocks.ts';
import { measureStack, stackHeight as measured } from '../../../src/layout/measure-stack.ts';
import { lineHeight } from '../../../src/presentation/measure.ts';
import { presentHead } from '../../../src/presentation/head.ts';
import { gridHeight, lineCount, stackHeight } from '../../../src/presentation/stack-height.ts';
import { pt } from '../../../src/regulation/units.ts';
import { letterhead } from '../../helpers/node-builders.ts';
import { SEED, vietnameseText } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph } from '../support/presented.ts';
import { OFFICE, PAGE, REGULATION } from '../support/regulation.ts';

describe('lineCount', () => {
  it('counts the lines of a width, indents taken off', () => {
    const text = paragraph('subject', 'Tổ chức phong trào thi đua');
    expect(lineCount(text, pt(300), METRICS)).toBe(1);
    expect(lineCount({ ...text, leftIndent: pt(100), rightIndent: pt(100) }, pt(300), METRICS)).toBe(2);
  });
});

describe('stackHeight', () => {
  it('takes the greater of two distances and the first one whole', () => {
    const stack = [
      paragraph('paragraph', 'a', { spaceBefore: pt(3) }),
      paragraph('paragraph', 'b', { spaceBefore: pt(10) }),
      paragraph('paragraph', 'c'),
    ];
    const line = lineHeight(pt(14), METRICS);
    expect(stackHeight(stack, pt(400), METRICS)).toBeCloseTo(3 + line + 10 + line + 6 + line, 9);
  });

  it('is what layout makes of any paragraphs', () => {
    fc.assert(
      fc.property(fc.array(vietnameseText(60), { minLength: 1, maxLength: 4 }), (texts) => {
        const stack = texts.map((text) => paragraph('paragraph', text));
        const theirs = measured(measureStack(stack, pt(300), METRICS));
        expect(stackHeight(stack, pt(300), METRICS)).toBeCloseTo(theirs, 9);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('gridHeight', () => {
  it('is what layout makes of the head', () => {
    const head = presentHead({
      letterhead: letterhead(),
      regulation: REGULATION,
      office: OFFICE,
      textWidth: PAGE.textWidth,
      metrics: METRICS,
    });
    const [block] = measureBlocks([head], PAGE.textWidth, METRICS);
    expect(block?.kind === 'grid' && block.height).toBeCloseTo(gridHeight(head, METRICS), 9);
  });
});
