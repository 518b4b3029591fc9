import { PDF, PdfArray, PdfDict, PdfStream } from '@libpdf/core';
import { degrees, PDFDocument, PDFName } from 'pdf-lib';
import { lineAt } from '../../../src/issuance/drawn-line.ts';
import { writeBarePage } from '../../../src/pdf/write-bare-page.ts';
import { mm, mmToPt, pt } from '../../../src/regulation/units.ts';
import type { Face } from '../../../src/presentation/font-metrics.ts';
import { fonts, metrics } from '../fonts.ts';

/** A line of a page: its text, and where it begins, in points from the top left corner. */
export interface HeadLine {
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly face?: Face;
}

const A4 = { width: mmToPt(mm(210)), height: mmToPt(mm(297)) };

export const NUMBER_LINE: HeadLine = { text: 'Số:         /KH-BQL', x: 100, y: 130, size: 13 };
export const DATE_LINE: HeadLine = {
  ...{ text: 'Hưng Yên, ngày       tháng       năm 2024', x: 280, y: 130, size: 14 },
  face: 'italic',
};
export const HEAD_LINES = [NUMBER_LINE, DATE_LINE];

/** A page with lines of text, as a file without tags that another program could have made. */
export function pageWith(lines: readonly HeadLine[], { width, height } = A4): Uint8Array {
  const boxes = lines.map(({ text, x = 100, y = 130, size = 13, face = 'regular' }) =>
    lineAt({ text, face, size }, x, y, metrics),
  );
  return writeBarePage({ width: pt(width), height: pt(height), boxes }, fonts);
}

export type Rotation = 0 | 90 | 180 | 270;

/** How contents are drawn so that a page turned clockwise shows them upright. */
export const TURNED: Readonly<Record<Rotation, (width: number, height: number) => readonly number[]>> = {
  0: () => [1, 0, 0, 1, 0, 0],
  90: (_, height) => [0, 1, -1, 0, height, 0],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (width) => [0, -1, 1, 0, 0, width],
};

/** The same page stored turned, and its lower left corner somewhere else than at 0, 0. */
export async function turnedPage(
  lines: readonly HeadLine[],
  rotation: Rotation,
  [left, bottom]: readonly [number, number] = [0, 0],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(pageWith(lines), { updateMetadata: false });
  const page = pdf.getPage(0);
  const { width, height } = page.getSize();
  const [a, b, c, d, e = 0, f = 0] = TURNED[rotation](width, height);
  const operators = `${[a, b, c, d, e + left, f + bottom].join(' ')} cm\n`;
  const first = pdf.context.register(pdf.context.flateStream(operators));
  page.node.set(PDFName.of('Contents'), pdf.context.obj([first, page.node.get(PDFName.of('Contents'))]));
  const isTurned = rotation % 180 !== 0;
  const [wide, high] = isTurned ? [height, width] : [width, height];
  page.setMediaBox(left - 20, bottom - 30, wide + 50, high + 60);
  page.setCropBox(left, bottom, wide, high);
  page.setRotation(degrees(rotation));
  return pdf.save({ useObjectStreams: false });
}

/** The same file, whose pages have their boxes and their turn from the folder of pages above them. */
export async function withInheritedBoxes(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const { node } of pdf.getPages()) {
    for (const name of ['MediaBox', 'CropBox', 'Rotate'].map((key) => PDFName.of(key))) {
      const value = node.get(name);
      if (value !== undefined) node.Parent()?.set(name, value);
      node.delete(name);
    }
  }
  return pdf.save({ useObjectStreams: false });
}

/** A stretch of text that was put on a page: its place in points from the lower left corner of what is shown. */
export interface FoundText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** What was put on a page, and how it is drawn there. */
export async function stampsOf(bytes: Uint8Array, index = 0, name = 'Stamp1') {
  const pdf = await PDF.load(bytes);
  const resolve = pdf.getObject.bind(pdf);
  const page = pdf.getPage(index);
  const form = page?.dict.getDict('Resources', resolve)?.getDict('XObject', resolve)?.get(name, resolve);
  if (page === null || !(form instanceof PdfStream)) return { texts: [], operators: '' };
  const contents = page.dict.getArray('Contents', resolve);
  const last = contents?.at(contents.length - 1, resolve);
  const operators = last instanceof PdfStream ? new TextDecoder().decode(last.getDecodedData()) : '';
  page.dict.set('Contents', new PdfArray([pdf.register(form)]));
  page.dict.set('Resources', form.getDict('Resources', resolve) ?? new PdfDict());
  const texts = page.extractText().lines.flatMap(({ spans }) =>
    spans.flatMap(({ chars, fontName }) =>
      wordsOf(chars).map(([first, ...rest]) => ({
        text: [first, ...rest].map(({ char }) => char).join(''),
        ...{ x: first.bbox.x, y: first.baseline, size: first.fontSize },
        font: fontName.replace(/^.*\+/u, ''),
      })),
    ),
  );
  return { texts: texts as readonly FoundText[], operators };
}

interface Letter {
  readonly char: string;
  readonly bbox: { readonly x: number; readonly width: number };
  readonly baseline: number;
  readonly fontSize: number;
}

/** A space of ours is not so wide, in points; the library fills gaps with one. */
const GAP = 6;

/** Letters that stand together. */
function wordsOf(letters: readonly Letter[]): readonly (readonly [Letter, ...Letter[]])[] {
  const words: [Letter, ...Letter[]][] = [];
  let isNew = true;
  for (const letter of letters) {
    const isGap = letter.char === ' ' && letter.bbox.width > GAP;
    if (!isGap && isNew) words.push([letter]);
    else if (!isGap) words.at(-1)?.push(letter);
    isNew = isGap;
  }
  return words;
}
