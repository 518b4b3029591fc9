import { describe, expect, it } from 'vitest';
import { fillColor, rectangleOperators, segmentOperators } from '../../../src/pdf/shapes.ts';
import { pt } from '../../../src/regulation/units.ts';

const HEIGHT = pt(842);
const BOX = {
  kind: 'rectangle',
  x: pt(100),
  y: pt(42),
  width: pt(30),
  height: pt(20.5),
  fill: undefined,
  stroke: undefined,
} as const;
const STROKE = { color: 'black', weight: pt(0.5) } as const;

describe('rectangleOperators', () => {
  it('fills a rectangle from its lower left corner, counted upwards', () => {
    expect(rectangleOperators({ ...BOX, fill: 'middleGrey' }, HEIGHT)).toBe(
      'q 0.651 0.651 0.651 rg 100 779.5 30 20.5 re f Q',
    );
  });

  it('outlines it', () => {
    expect(rectangleOperators({ ...BOX, stroke: STROKE }, HEIGHT)).toBe(
      'q 0 0 0 RG 0.5 w 100 779.5 30 20.5 re S Q',
    );
  });

  it('does both', () => {
    expect(rectangleOperators({ ...BOX, fill: 'red', stroke: STROKE }, HEIGHT)).toBe(
      'q 0.855 0.145 0.114 rg 0 0 0 RG 0.5 w 100 779.5 30 20.5 re B Q',
    );
  });

  it('draws nothing of a rectangle that has neither', () => {
    expect(rectangleOperators(BOX, HEIGHT)).toBe('q 100 779.5 30 20.5 re n Q');
  });
});

describe('segmentOperators', () => {
  it('draws from one end to the other, counted upwards', () => {
    const segment = { kind: 'segment', x1: pt(10), y1: pt(42), x2: pt(20), y2: pt(2) } as const;
    expect(segmentOperators({ ...segment, stroke: STROKE }, HEIGHT)).toBe(
      'q 0 0 0 RG 0.5 w 10 800 m 20 840 l S Q',
    );
  });
});

describe('fillColor', () => {
  it('writes red, green and blue from 0 to 1', () => {
    expect(fillColor('red')).toBe('0.855 0.145 0.114 rg');
  });
});
