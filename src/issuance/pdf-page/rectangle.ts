import type { Matrix } from './page-frame.ts';

/** An area of a page, in points from the lower left corner: of what is shown, unless something else is said. */
export interface PageRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in another system of coordinates, whose axes are parallel to those of the first. */
export function mapped({ x, y, width, height }: PageRectangle, matrix: Matrix): PageRectangle {
  const [left, bottom] = pointIn(x, y, matrix);
  const [right, top] = pointIn(x + width, y + height, matrix);
  return {
    x: Math.min(left, right),
    y: Math.min(bottom, top),
    width: Math.abs(right - left),
    height: Math.abs(top - bottom),
  };
}

function pointIn(x: number, y: number, [a, b, c, d, e, f]: Matrix): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
