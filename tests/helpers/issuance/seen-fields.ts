import { PDF, PdfArray, PdfDict, PdfNumber, PdfStream, type PdfObject } from '@libpdf/core';

type Point = readonly [number, number];
type Numbers = readonly number[];

/** Where the corners of a picture are seen, in points of its page. */
export interface SeenCorners {
  readonly lowerLeft: Point;
  readonly lowerRight: Point;
  readonly upperLeft: Point;
}

/**
 * What each signed field shows, by its name, as a reader puts it on the page: its box, turned by its matrix, is fitted into the
 * rectangle of the field. Source: ISO 32000-1, 12.5.5, algorithm 8.1.
 */
export async function seenFields(bytes: Uint8Array): Promise<ReadonlyMap<string, SeenCorners>> {
  const pdf = await PDF.load(bytes);
  const resolve = pdf.getObject.bind(pdf);
  const fields = pdf.getForm()?.getSignatureFields() ?? [];
  return new Map(
    fields.flatMap((field) => {
      const widget = field.getDict();
      const form = widget.getDict('AP', resolve)?.get('N', resolve);
      if (!field.isSigned() || !(form instanceof PdfStream)) return [];
      const content = Buffer.from(form.getDecodedData()).toString('latin1');
      const drawn = (/^q (.+) cm/u.exec(content)?.[1] ?? '').split(' ').map(Number);
      const fitted = fittedMatrix(numbersOf(widget.get('Rect')), form);
      const place = (x: number, y: number) => moved(moved([x, y], drawn), fitted);
      const [width, height] = sizeOf(form, resolve);
      const corners = { lowerLeft: place(0, 0), lowerRight: place(width, 0), upperLeft: place(0, height) };
      return [[field.name, corners] as const];
    }),
  );
}

/** A point in other coordinates. */
export function moved([x, y]: Point, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Numbers): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function fittedMatrix([left = 0, bottom = 0, right = 0, top = 0]: Numbers, form: PdfStream): Numbers {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(form.get('BBox'));
  const own = form.has('Matrix') ? numbersOf(form.get('Matrix')) : [1, 0, 0, 1, 0, 0];
  const corners = [moved([x1, y1], own), moved([x2, y1], own), moved([x1, y2], own), moved([x2, y2], own)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const wide = (right - left) / (Math.max(...xs) - Math.min(...xs));
  const high = (top - bottom) / (Math.max(...ys) - Math.min(...ys));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const [x, y] = [left - wide * Math.min(...xs), bottom - high * Math.min(...ys)];
  return [a * wide, b * high, c * wide, d * high, e * wide + x, f * high + y];
}

/** An image is 1 by 1; a page as it is. */
function sizeOf(form: PdfStream, resolve: PDF['getObject']): readonly [number, number] {
  const shown = form.getDict('Resources', resolve)?.getDict('XObject', resolve)?.get('Shown', resolve);
  const [x1 = 0, y1 = 0, x2 = 1, y2 = 1] = shown instanceof PdfDict ? numbersOf(shown.get('BBox')) : [];
  return [x2 - x1, y2 - y1];
}

function numbersOf(array: PdfObject | undefined): Numbers {
  const items = array instanceof PdfArray ? array.toArray() : [];
  return items.flatMap((item) => (item instanceof PdfNumber ? [item.value] : []));
}
