import { describe, expect, it } from 'vitest';
import { measureFooter, placeFooter } from '../../../src/layout/first-page-footer.ts';
import { baselineOffset } from '../../../src/presentation/measure.ts';
import type { PresentedParagraph } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph } from '../support/presented.ts';
import { PAGE } from '../support/regulation.ts';

const LINE = 12.65;
const rule = { length: PAGE.textWidth, weight: pt(0.75), offset: pt(-4) };

function measured(...footer: readonly PresentedParagraph[]) {
  return measureFooter(footer, PAGE, METRICS);
}

describe('measureFooter', () => {
  it('is as high as its paragraphs, the space after the last one included', () => {
    const footer = measured(paragraph('recipient', 'a'), paragraph('clause', 'b'));
    expect(footer.height).toBeCloseTo(LINE + 16.1 + 6, 9);
  });

  it('takes no room from the text while it fits in the margin', () => {
    // 28,35 pt between the footer's distance and the margin: two lines of 11 pt.
    expect(measured(paragraph('recipient', 'a'), paragraph('recipient', 'b')).overlap).toBe(0);
  });

  it('takes what it is higher', () => {
    const footer = measured(...['a', 'b', 'c'].map((text) => paragraph('recipient', text)));
    expect(footer.overlap).toBeCloseTo(3 * LINE - 28.35, 9);
  });

  it('has no height without paragraphs', () => {
    expect(measured()).toEqual({ paragraphs: [], height: 0, overlap: 0 });
  });
});

describe('placeFooter', () => {
  const boxes = placeFooter(
    measured(paragraph('recipient', 'a', { rule }), paragraph('recipient', 'b')),
    PAGE,
    METRICS,
  );
  const top = PAGE.height - PAGE.headerDistance - 2 * LINE;

  it('ends as far above the edge as the page number begins below the other', () => {
    const baselines = boxes.flatMap((box) => (box.kind === 'line' ? [box.baseline] : []));
    const first = top + baselineOffset(pt(11), METRICS);
    expect(baselines).toEqual([
      expect.closeTo(first, 9) as number,
      expect.closeTo(first + LINE, 9) as number,
    ]);
  });

  it('has its rule above the text, from margin to margin', () => {
    expect(boxes.find((box) => box.kind === 'rule')).toMatchObject({
      x: PAGE.margins.left,
      y: expect.closeTo(top - 4, 9) as number,
      length: PAGE.textWidth,
    });
  });
});
