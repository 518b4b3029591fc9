import type { LineShape, RectangleShape, Shape, Stroke, TextShape } from '../presentation/drawing.ts';
import type { PresentedStyle } from '../presentation/presented.ts';
import { PALETTE, type Color } from '../regulation/palette.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { element } from './element.ts';
import { alignmentBeside, paragraphOf, sizeOf } from './paragraph-properties.ts';
import type { NextId } from './paragraph.ts';
import { wordRun } from './run.ts';
import { emus } from './twips.ts';

/** A place and a size in points. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A text box is so many times as high as its letters, where the drawing is: room for a line in any font, so that nothing is
 * cut off.
 */
const TEXT_BOX_HEIGHT = 1.5;

/** A shape as Word's own, as XML, for the group of a drawing so high; no shape may leave it. */
export function wordShape(
  shape: Shape,
  drawingHeight: Pt,
  textStyle: PresentedStyle,
  nextId: NextId,
): string {
  switch (shape.kind) {
    case 'rect':
      return wordRectangle(shape, nextId());
    case 'line':
      return wordLine(shape, nextId());
    case 'text':
      return wordText(shape, drawingHeight, textStyle, nextId());
  }
}

/** A rectangle without fill or outline: it says how large a drawing is. */
export function frameShape(width: Pt, height: Pt, id: number): string {
  return wordRectangle({ kind: 'rect', x: pt(0), y: pt(0), width, height }, id);
}

function wordRectangle(shape: RectangleShape, id: number): string {
  const fill = shape.fill === undefined ? element('a:noFill') : solidFill(shape.fill);
  return element(
    'wps:wsp',
    {},
    shapeName(id),
    element('wps:cNvSpPr'),
    shapeProperties(shape, 'rect', fill, outline(shape.stroke)),
    element('wps:bodyPr'),
  );
}

/** A line is the diagonal of its area; one that rises is turned over. */
function wordLine({ x1, y1, x2, y2, stroke }: LineShape, id: number): string {
  const area = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const isRising = (x2 - x1) * (y2 - y1) < 0;
  return element(
    'wps:wsp',
    {},
    shapeName(id),
    element('wps:cNvCnPr'),
    shapeProperties(area, 'line', undefined, outline(stroke), isRising),
    element('wps:bodyPr'),
  );
}

function wordText(shape: TextShape, drawingHeight: Pt, style: PresentedStyle, id: number): string {
  const { x, y, width, text, size, face, alignment } = shape;
  const run = wordRun({ text, face }, style, size === style.size ? '' : sizeOf(size));
  const properties = `<w:pStyle w:val="${style.key}"/>${alignmentBeside({ style, alignment })}`;
  const area = { x, y, width, height: Math.min(size * TEXT_BOX_HEIGHT, drawingHeight - y) };
  return element(
    'wps:wsp',
    {},
    shapeName(id),
    element('wps:cNvSpPr', { txBox: 1 }),
    shapeProperties(area, 'rect', element('a:noFill'), outline(undefined)),
    textBox([paragraphOf(properties, run)]),
    textBoxProperties('t'),
  );
}

/** What stands in a text box: paragraphs, as XML. */
export function textBox(paragraphs: readonly string[]): string {
  return element('wps:txbx', {}, element('w:txbxContent', {}, ...paragraphs));
}

/** A text box without margins whose size does not follow its text. */
export function textBoxProperties(anchor: 't' | 'ctr' | 'b'): string {
  const margins = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return element('wps:bodyPr', { wrap: 'square', ...margins, anchor }, element('a:noAutofit'));
}

function shapeName(id: number): string {
  return element('wps:cNvPr', { id, name: `Hình ${String(id)}` });
}

/** Where a shape is, its form and its look. */
export function shapeProperties(
  { x, y, width, height }: Area,
  form: 'rect' | 'line',
  fill: string | undefined,
  line: string,
  isRising = false,
): string {
  return element(
    'wps:spPr',
    {},
    element(
      'a:xfrm',
      isRising ? { flipV: 1 } : {},
      element('a:off', { x: emus(pt(x)), y: emus(pt(y)) }),
      element('a:ext', { cx: emus(pt(width)), cy: emus(pt(height)) }),
    ),
    element('a:prstGeom', { prst: form }, element('a:avLst')),
    ...(fill === undefined ? [] : [fill]),
    line,
  );
}

/** An outline with sharp corners, or none. */
export function outline(stroke: Stroke | undefined): string {
  if (stroke === undefined) return element('a:ln', {}, element('a:noFill'));
  const corners = element('a:miter', { lim: 800_000 });
  return element('a:ln', { w: emus(stroke.weight) }, solidFill(stroke.color), corners);
}

function solidFill(color: Color): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: PALETTE[color] }));
}
