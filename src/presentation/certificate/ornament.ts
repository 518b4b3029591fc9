import type { CertificateGeometry, CertificateOrnament, MmArea } from '../../regulation/certificate.ts';
import type { Color } from '../../regulation/palette.ts';
import { mm, pt, wordLength, type Mm, type Pt } from '../../regulation/units.ts';
import type { Drawing, LineShape, RectangleShape, Shape, Stroke } from '../drawing.ts';

/** The drawn frame of a certificate as a drawing of the frame's size; it only adorns, so it says nothing. */
export function frameDrawing(
  { frame }: Pick<CertificateGeometry, 'frame'>,
  ornament: CertificateOrnament,
): Drawing {
  const { outer, second, third, inner } = ornament;
  const side = (distance: Mm): MmArea => ({
    x: distance,
    y: distance,
    width: mm(frame.width - 2 * distance),
    height: mm(frame.height - 2 * distance),
  });
  return {
    width: wordLength(frame.width),
    height: wordLength(frame.height),
    altText: '',
    shapes: [
      rectangle(side(outer.distance), { color: 'gold', weight: outer.weight }),
      rectangle(side(second.distance), { color: 'red', weight: second.weight }),
      ...stepped(side(third.distance), ornament.step, { color: 'gold', weight: third.weight }),
      ...stepped(side(inner.distance), ornament.step, { color: 'red', weight: inner.weight }),
      ...corners(side(third.distance), ornament),
    ],
  };
}

function rectangle({ x, y, width, height }: MmArea, stroke: Stroke): RectangleShape {
  return {
    kind: 'rect',
    x: wordLength(x),
    y: wordLength(y),
    width: wordLength(width),
    height: wordLength(height),
    stroke,
  };
}

type Point = readonly [x: number, y: number];

/** A line around an area that steps back around a square in each corner. */
function stepped({ x, y, width, height }: MmArea, step: Mm, stroke: Stroke): readonly LineShape[] {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const points: readonly Point[] = [
    [left + step, top],
    [right - step, top],
    [right - step, top + step],
    [right, top + step],
    [right, bottom - step],
    [right - step, bottom - step],
    [right - step, bottom],
    [left + step, bottom],
    [left + step, bottom - step],
    [left, bottom - step],
    [left, top + step],
    [left + step, top + step],
  ];
  return points.map((from, index) => line(from, points[(index + 1) % points.length] ?? from, stroke));
}

function line([x1, y1]: Point, [x2, y2]: Point, stroke: Stroke): LineShape {
  const place = (length: number) => wordLength(mm(length));
  return { kind: 'line', x1: place(x1), y1: place(y1), x2: place(x2), y2: place(y2), stroke };
}

/** In each corner, where the lines step back, a square around a smaller filled one. */
function corners(
  { x, y, width, height }: MmArea,
  { step, square: side, core, third }: CertificateOrnament,
): readonly Shape[] {
  const middles = [x + step / 2, x + width - step / 2].flatMap((across) =>
    [y + step / 2, y + height - step / 2].map((down): Point => [across, down]),
  );
  return middles.flatMap((middle) => [
    rectangle(squareAround(middle, side), { color: 'gold', weight: third.weight }),
    filledSquare(middle, core, 'red'),
  ]);
}

function squareAround([x, y]: Point, side: Mm): MmArea {
  return { x: mm(x - side / 2), y: mm(y - side / 2), width: side, height: side };
}

function filledSquare(middle: Point, side: Mm, fill: Color): RectangleShape {
  const { x, y } = squareAround(middle, side);
  const length = wordLength(side);
  return { kind: 'rect', x: wordLength(x), y: wordLength(y), width: length, height: length, fill };
}

/** Two lines with a square between them, as a drawing of its own. */
export function flourishDrawing({ flourish }: CertificateOrnament): Drawing {
  const { length, square, weight } = flourish;
  const gap = mm(square * 0.8);
  const width = 2 * length + 2 * gap + square;
  const middle = square / 2;
  const stroke: Stroke = { color: 'gold', weight };
  return {
    width: wordLength(mm(width)),
    height: wordLength(square),
    altText: '',
    shapes: [
      line([0, middle], [length, middle], stroke),
      filledSquare([width / 2, middle], square, 'red'),
      line([width - length, middle], [width, middle], stroke),
    ],
  };
}

/** A black line as a drawing of its own: the one under Tiêu ngữ. */
export function ruleDrawing(length: Pt, weight: Pt): Drawing {
  const height = pt(Math.max(weight, 1));
  const y = pt(height / 2);
  return {
    width: length,
    height,
    altText: '',
    shapes: [{ kind: 'line', x1: pt(0), y1: y, x2: length, y2: y, stroke: { color: 'black', weight } }],
  };
}
