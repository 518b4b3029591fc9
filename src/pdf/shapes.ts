import type { PlacedRectangle, PlacedSegment } from '../layout/placed.ts';
import type { Stroke } from '../presentation/drawing.ts';
import { PALETTE, type Color } from '../regulation/palette.ts';
import type { Pt } from '../regulation/units.ts';
import { pdfNumber } from './number.ts';

/** The operators that fill and outline a rectangle; the state of the page is as before. */
export function rectangleOperators(box: PlacedRectangle, pageHeight: Pt): string {
  const { fill, stroke } = box;
  const bottom = pdfNumber(pageHeight - box.y - box.height);
  const path = `${pdfNumber(box.x)} ${bottom} ${pdfNumber(box.width)} ${pdfNumber(box.height)} re`;
  const look = [
    ...(fill === undefined ? [] : [fillColor(fill)]),
    ...(stroke === undefined ? [] : [pen(stroke)]),
  ];
  return `q ${[...look, path].join(' ')} ${paint(fill !== undefined, stroke !== undefined)} Q`;
}

/** The operators that draw a straight line. */
export function segmentOperators({ x1, y1, x2, y2, stroke }: PlacedSegment, pageHeight: Pt): string {
  const from = `${pdfNumber(x1)} ${pdfNumber(pageHeight - y1)} m`;
  const to = `${pdfNumber(x2)} ${pdfNumber(pageHeight - y2)} l`;
  return `q ${pen(stroke)} ${from} ${to} S Q`;
}

/** What is done with a path: filled and outlined, one of them, or nothing. */
function paint(isFilled: boolean, isOutlined: boolean): string {
  if (isFilled) return isOutlined ? 'B' : 'f';
  return isOutlined ? 'S' : 'n';
}

function pen({ color, weight }: Stroke): string {
  return `${components(color)} RG ${pdfNumber(weight)} w`;
}

/** The operator that sets the colour of fillings and letters. */
export function fillColor(color: Color): string {
  return `${components(color)} rg`;
}

const PAIR = /../gu;
const FULL = 255;

/** Red, green and blue, each from 0 to 1. */
function components(color: Color): string {
  return [...PALETTE[color].matchAll(PAIR)]
    .map(([pair]) => pdfNumber(Number.parseInt(pair, 16) / FULL))
    .join(' ');
}
