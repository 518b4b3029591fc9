import { PdfArray, PdfNumber, type PDF, type PDFPage } from '@libpdf/core';
import { inherited } from './inherited.ts';

/** From one system of coordinates to another: x' = ax + cy + e, y' = bx + dy + f. Source: ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Rotation = 0 | 90 | 180 | 270;

/** A page as people see it, turned and cropped: points from the lower left corner of what is shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** How far the page is turned clockwise, in degrees. */
  readonly rotation: Rotation;
  /** From what is shown to the page as its contents draw it. */
  readonly toPage: Matrix;
  /** And back. */
  readonly toShown: Matrix;
}

/** How a page that has to be there is shown. @param index From 0. */
export function frameAt(pdf: PDF, index: number): PageFrame {
  const page = pdf.getPage(index);
  if (page === null) throw new Error(`no page ${String(index)}`);
  return frameOf(pdf, page);
}

/** How a page is shown. Source: ISO 32000-1, 7.7.3.3: CropBox, Rotate, UserUnit. */
export function frameOf(pdf: PDF, page: PDFPage): PageFrame {
  const edges = shownEdges(pdf, page);
  const [width, height] = [edges.right - edges.left, edges.top - edges.bottom];
  const unit = page.dict.getNumber('UserUnit', pdf.getObject.bind(pdf))?.value ?? 1;
  const rotation = rotationOf(pdf, page);
  const [a, b, c, d] = TURNS[rotation].axes.map((axis) => axis / unit) as [number, number, number, number];
  const toPage: Matrix = [a, b, c, d, ...TURNS[rotation].corner(edges)];
  const isTurned = rotation === 90 || rotation === 270;
  return {
    width: (isTurned ? height : width) * unit,
    height: (isTurned ? width : height) * unit,
    rotation,
    toPage,
    toShown: inverse(toPage),
  };
}

interface Edges {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Where the axes of what is shown point on the page, and where its lower left corner is. Rotate turns clockwise. */
const TURNS = {
  0: { axes: [1, 0, 0, 1], corner: ({ left, bottom }: Edges) => [left, bottom] },
  90: { axes: [0, 1, -1, 0], corner: ({ right, bottom }: Edges) => [right, bottom] },
  180: { axes: [-1, 0, 0, -1], corner: ({ right, top }: Edges) => [right, top] },
  270: { axes: [0, -1, 1, 0], corner: ({ left, top }: Edges) => [left, top] },
} as const satisfies Readonly<
  Record<
    Rotation,
    {
      readonly axes: readonly [number, number, number, number];
      readonly corner: (edges: Edges) => readonly [number, number];
    }
  >
>;

/** The crop box as far as the media box goes. */
function shownEdges(pdf: PDF, page: PDFPage): Edges {
  const media = boxOf(pdf, page, 'MediaBox') ?? US_LETTER;
  const crop = boxOf(pdf, page, 'CropBox') ?? media;
  const shown = {
    left: Math.max(crop.left, media.left),
    bottom: Math.max(crop.bottom, media.bottom),
    right: Math.min(crop.right, media.right),
    top: Math.min(crop.top, media.top),
  };
  return shown.right > shown.left && shown.top > shown.bottom ? shown : media;
}

/** What readers take for a page that does not tell its size. */
const US_LETTER: Edges = { left: 0, bottom: 0, right: 612, top: 792 };

/** A box of a page, whichever two corners the file names. The library's own takes the second corner for a size. */
function boxOf(pdf: PDF, page: PDFPage, name: string): Edges | undefined {
  const box = inherited(pdf, page, name);
  if (!(box instanceof PdfArray)) return undefined;
  const corners = [0, 1, 2, 3].map((index) => box.at(index, pdf.getObject.bind(pdf)));
  const [x1, y1, x2, y2] = corners.flatMap((one) => (one instanceof PdfNumber ? [one.value] : []));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return {
    left: Math.min(x1, x2),
    bottom: Math.min(y1, y2),
    right: Math.max(x1, x2),
    top: Math.max(y1, y2),
  };
}

function rotationOf(pdf: PDF, page: PDFPage): Rotation {
  const found = inherited(pdf, page, 'Rotate');
  const degrees = found instanceof PdfNumber ? ((found.value % 360) + 360) % 360 : 0;
  return degrees === 90 || degrees === 180 || degrees === 270 ? degrees : 0;
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** A matrix as an operator of a page's contents. */
export function matrixOperator(matrix: Matrix): string {
  return `${matrix.map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ')} cm`;
}
