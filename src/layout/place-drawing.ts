import type { Drawing, Shape, TextShape } from '../presentation/drawing.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { baselineOffset, textWidth } from '../presentation/measure.ts';
import type { PresentedDrawing, PresentedStyle } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import type { Origin } from './place-stack.ts';
import type { PlacedDrawing, PlacedLine } from './placed.ts';

/** The shapes of a drawing, from its top left corner on the paper. */
export function placeDrawing(
  drawing: Drawing | PresentedDrawing,
  textStyle: PresentedStyle,
  corner: Origin,
  metrics: FontMetrics,
): PlacedDrawing {
  const boxes = drawing.shapes.map((shape) => placeShape(shape, textStyle, corner, metrics));
  const source = 'kind' in drawing ? drawing : undefined;
  const { altText, width, height } = drawing;
  return { kind: 'drawing', x: corner.x, y: corner.y, width, height, altText, source, boxes };
}

function placeShape(
  shape: Shape,
  textStyle: PresentedStyle,
  corner: Origin,
  metrics: FontMetrics,
): PlacedDrawing['boxes'][number] {
  switch (shape.kind) {
    case 'rect':
      return {
        kind: 'rectangle',
        x: pt(corner.x + shape.x),
        y: pt(corner.y + shape.y),
        width: shape.width,
        height: shape.height,
        fill: shape.fill,
        stroke: shape.stroke,
      };
    case 'line':
      return {
        kind: 'segment',
        x1: pt(corner.x + shape.x1),
        y1: pt(corner.y + shape.y1),
        x2: pt(corner.x + shape.x2),
        y2: pt(corner.y + shape.y2),
        stroke: shape.stroke,
      };
    case 'text':
      return placeText(shape, textStyle, corner, metrics);
  }
}

/** What share of the free space of its box stands before a text. */
const SHARES = { left: 0, center: 0.5, right: 1 } as const;

function placeText(
  { text, face, size, alignment, ...box }: TextShape,
  { key, color }: PresentedStyle,
  corner: Origin,
  metrics: FontMetrics,
): PlacedLine {
  const width = textWidth(text, face, size, metrics);
  const x = pt(corner.x + box.x + (box.width - width) * SHARES[alignment]);
  return {
    kind: 'line',
    style: key,
    color,
    size,
    baseline: pt(corner.y + box.y + baselineOffset(size, metrics)),
    wordSpacing: pt(0),
    fragments: [{ text, face, width, x }],
    x,
    width,
    isContinued: false,
    isSpaceNext: false,
    labelLength: 0,
    paragraph: undefined,
  };
}
