import { describe, expect, it } from 'vitest';
import { tooTallDrawings } from '../../../src/layout/drawing-too-tall.ts';
import { pt } from '../../../src/regulation/units.ts';
import { measured, measuredDrawing } from '../support/measured.ts';

const PAGE = pt(100);
const kept = { isKeptWithNext: true, spaceAfter: 6 };

describe('tooTallDrawings', () => {
  it('lets a drawing pass that just fills a page', () => {
    expect(tooTallDrawings([measuredDrawing(100)], PAGE)).toEqual([]);
  });

  it('reports a drawing higher than a page, where the template wrote it', () => {
    const place = { file: 'body.hbs', line: 3, column: 1 };
    expect(tooTallDrawings([{ ...measuredDrawing(101), place }], PAGE)).toMatchObject([
      { code: 'drawing-taller-than-page', severity: 'error', place },
    ]);
  });

  it('counts the caption and its distance', () => {
    expect(tooTallDrawings([measuredDrawing(84, kept), measured(1)], PAGE)).toEqual([]);
    expect(tooTallDrawings([measuredDrawing(85, kept), measured(1)], PAGE)).toHaveLength(1);
  });

  it('does not count a paragraph that is no caption', () => {
    expect(tooTallDrawings([measuredDrawing(100, { spaceAfter: 6 }), measured(5)], PAGE)).toEqual([]);
  });

  it('does not count text', () => {
    expect(tooTallDrawings([measured(50)], PAGE)).toEqual([]);
  });
});
