import { describe, expect, it } from 'vitest';
import { placeDrawing } from '../../../src/layout/place-drawing.ts';
import type { Shape, TextShape } from '../../../src/presentation/drawing.ts';
import { baselineOffset, textWidth } from '../../../src/presentation/measure.ts';
import { pt } from '../../../src/regulation/units.ts';
import { METRICS } from '../support/fonts.ts';
import { STYLES } from '../support/regulation.ts';

const CORNER = { x: pt(100), y: pt(200) };
const STROKE = { color: 'black', weight: pt(0.5) } as const;

function place(...shapes: readonly Shape[]) {
  const drawing = { width: pt(300), height: pt(150), altText: 'Hai cột', shapes };
  return placeDrawing(drawing, STYLES.drawingText, CORNER, METRICS);
}

function textBox(alignment: TextShape['alignment']): TextShape {
  return {
    kind: 'text',
    x: pt(10),
    y: pt(20),
    width: pt(80),
    text: '1.234,5',
    size: pt(11),
    face: 'bold',
    alignment,
  };
}

describe('placeDrawing', () => {
  it('counts rectangles from the corner of the drawing', () => {
    const [box] = place({
      kind: 'rect',
      x: pt(10),
      y: pt(20),
      width: pt(30),
      height: pt(40),
      fill: 'darkGrey',
      stroke: STROKE,
    }).boxes;
    expect(box).toEqual({
      kind: 'rectangle',
      x: 110,
      y: 220,
      width: 30,
      height: 40,
      fill: 'darkGrey',
      stroke: STROKE,
    });
  });

  it('counts both ends of a line from the corner', () => {
    const [box] = place({
      kind: 'line',
      x1: pt(0),
      y1: pt(5),
      x2: pt(300),
      y2: pt(15),
      stroke: STROKE,
    }).boxes;
    expect(box).toEqual({ kind: 'segment', x1: 100, y1: 205, x2: 400, y2: 215, stroke: STROKE });
  });

  it.each([
    ['left', 0],
    ['center', 0.5],
    ['right', 1],
  ] as const)('sets a text %s in its box, its line at the top', (alignment, share) => {
    const [box] = place(textBox(alignment)).boxes;
    const width = textWidth('1.234,5', 'bold', pt(11), METRICS);
    expect(box).toMatchObject({
      kind: 'line',
      style: 'drawingText',
      color: 'black',
      size: 11,
      x: 110 + (80 - width) * share,
      baseline: 220 + baselineOffset(pt(11), METRICS),
      fragments: [{ text: '1.234,5', face: 'bold' }],
    });
  });

  it('says what the drawing says, and keeps the order of its shapes', () => {
    const { altText, boxes } = place(textBox('left'), {
      kind: 'line',
      x1: pt(0),
      y1: pt(0),
      x2: pt(1),
      y2: pt(1),
      stroke: STROKE,
    });
    expect([altText, ...boxes.map(({ kind }) => kind)]).toEqual(['Hai cột', 'line', 'segment']);
  });
});
