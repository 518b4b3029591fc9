import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  type PDF,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core';
import type { PageFrame } from '../pdf-page/page-frame.ts';
import type { PageRectangle } from '../pdf-page/rectangle.ts';

/** Something to be seen. */
export interface Shown {
  /** Adds it to a file; gives its object. */
  readonly draw: (pdf: PDF) => Promise<PdfRef>;
  /** How large that is of itself: an image is 1 by 1, a page as it is, in points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What a signature shows: something at a place of a page, from 0, as people see it. */
export interface Appearance extends Shown {
  readonly page: number;
  readonly place: PageRectangle;
}

/**
 * An appearance stream for a field, whose zone may be larger than the place. Images of signatures are transparent, so it is
 * a group of its own with a colour space. Source: ISO 32000-1, 12.5.5; ISO 19005-2, 6.2.10.
 */
export async function appearanceStream(
  pdf: PDF,
  { place, draw, size }: Appearance,
  zone: PageRectangle,
  frame: PageFrame,
): Promise<PdfRef> {
  const scale = [place.width / size.width, 0, 0, place.height / size.height];
  const matrix = [...scale, place.x - zone.x, place.y - zone.y].map(shortened).join(' ');
  const group = { Type: PdfName.of('Group'), S: PdfName.of('Transparency'), CS: PdfName.of('DeviceRGB') };
  return form(pdf, zone, frame, `q ${matrix} cm /Shown Do Q`, {
    Group: PdfDict.of(group),
    Resources: PdfDict.of({ XObject: PdfDict.of({ Shown: await draw(pdf) }) }),
  });
}

/** Where an image stands in the appearance of a field; undefined where another program made it. */
export function placeInAppearance(content: string, zone: PageRectangle): PageRectangle | undefined {
  const [, width, height, x, y] = /^q (\S+) 0 0 (\S+) (\S+) (\S+) cm \/Shown Do Q$/u.exec(content) ?? [];
  if (width === undefined) return undefined;
  return { x: zone.x + Number(x), y: zone.y + Number(y), width: Number(width), height: Number(height) };
}

/** What a field shows that has no signature yet. Source: ISO 19005-2, 6.3.3. */
export function emptyAppearance(pdf: PDF, zone: PageRectangle, frame: PageFrame): PdfRef {
  return form(pdf, zone, frame, '', { Resources: new PdfDict() });
}

/** A form that stands upright where the page is turned. Source: ISO 32000-1, 12.5.5, algorithm 8.1. */
function form(
  pdf: PDF,
  { width, height }: PageRectangle,
  { rotation, toPage }: PageFrame,
  content: string,
  entries: Readonly<Record<string, PdfObject>>,
): PdfRef {
  const kind = {
    Type: PdfName.of('XObject'),
    Subtype: PdfName.of('Form'),
    BBox: numbers([0, 0, width, height]),
    ...(rotation !== 0 && { Matrix: numbers([...toPage.slice(0, 4).map(Math.sign), 0, 0]) }),
  };
  return pdf.register(PdfStream.fromDict({ ...kind, ...entries }, new TextEncoder().encode(content)));
}

export function numbers(values: readonly number[]): PdfArray {
  return new PdfArray(values.map((value) => PdfNumber.of(shortened(value))));
}

/** A thousandth of a point is enough. */
function shortened(value: number): number {
  return Math.round(value * 1000) / 1000;
}
