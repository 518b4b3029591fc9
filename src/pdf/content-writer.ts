import { PDFHexString } from 'pdf-lib';
import { FACES, type Face } from '../presentation/font-metrics.ts';
import type { PlacedBox, PlacedDrawing, PlacedFragment, PlacedLine, PlacedRule } from '../layout/placed.ts';
import type { TextColor } from '../regulation/palette.ts';
import type { Pt } from '../regulation/units.ts';
import { ByteWriter } from './byte-writer.ts';
import { SHARD_SHIFT, type FontTable } from './font-table.ts';
import { pdfNumber } from './number.ts';
import { fillColor, rectangleOperators, segmentOperators } from './shapes.ts';

const BYTE = 0xff;

/** The index of a part of a face; pages call it `F` and one more than the index. */
export function fontIndex(face: Face, shardIndex: number): number {
  return shardIndex * FACES.length + FACES.indexOf(face);
}

/** What the operators so far have set. Nothing is said twice. */
interface State {
  font: number;
  size: Pt;
  wordSpacing: string;
  color: TextColor;
  isInText: boolean;
  /** Where the last line of text began, in hundredths of a point from the lower left corner. */
  x: number;
  y: number;
}

function freshState(): State {
  return { font: -1, size: 0 as Pt, wordSpacing: '0', color: 'black', isInText: false, x: 0, y: 0 };
}

/** The drawing operators of pages, one after the other. PDF counts upwards, so every y is turned round. */
export class ContentWriter {
  readonly #table: FontTable;
  readonly #out = new ByteWriter();
  #state = freshState();
  #pageHeight = 0 as Pt;
  #usedFonts = 0;

  constructor(table: FontTable) {
    this.#table = table;
  }

  /** The parts of faces that were written with, a bit for each {@link fontIndex}. */
  get usedFonts(): number {
    return this.#usedFonts;
  }

  startPage(height: Pt): void {
    this.#state = freshState();
    this.#pageHeight = height;
  }

  /** The operators of the page. */
  finishPage(): Uint8Array {
    this.#closeText();
    return this.#out.take();
  }

  /** Begin marked content, outside of text: a tag with its properties, such as `/P <</MCID 0>> BDC`. */
  beginMark(operator: string): void {
    this.#closeText();
    this.#out.ascii(`${operator}\n`);
  }

  endMark(): void {
    this.#closeText();
    this.#out.ascii('EMC\n');
  }

  box(box: PlacedBox | PlacedDrawing['boxes'][number]): void {
    switch (box.kind) {
      case 'line':
        this.#line(box);
        break;
      case 'rule':
        this.#shape(ruleOperators(box, this.#pageHeight));
        break;
      case 'rectangle':
        this.#shape(rectangleOperators(box, this.#pageHeight));
        break;
      case 'segment':
        this.#shape(segmentOperators(box, this.#pageHeight));
        break;
      case 'drawing':
        this.#drawing(box);
        break;
    }
  }

  /** A drawing with its text for those who do not see it. Source: ISO 32000-1, 14.9.3. */
  #drawing({ altText, boxes }: PlacedDrawing): void {
    if (altText !== '') this.beginMark(`/Span <</Alt ${PDFHexString.fromText(altText).toString()}>> BDC`);
    for (const box of boxes) this.box(box);
    if (altText !== '') this.endMark();
  }

  #shape(operators: string): void {
    this.#closeText();
    this.#out.ascii(`${operators}\n`);
  }

  /** A line, each fragment from its own place; spaces are real ones, widened by the reader. */
  #line({ fragments, size, baseline, wordSpacing, color }: PlacedLine): void {
    this.#openText();
    this.#setColor(color);
    this.#setWordSpacing(wordSpacing);
    const y = hundredths(this.#pageHeight - baseline);
    for (const [index, { text, face, x }] of fragments.entries()) {
      if (index > 0) this.#out.ascii(' ');
      this.#moveTo(hundredths(x), y);
      this.#show(text, face, size);
    }
    this.#out.ascii('\n');
  }

  #openText(): void {
    if (this.#state.isInText) return;
    this.#out.ascii('BT ');
    this.#state.isInText = true;
    this.#state.x = 0;
    this.#state.y = 0;
  }

  #closeText(): void {
    if (this.#state.isInText) this.#out.ascii('ET\n');
    this.#state.isInText = false;
  }

  #setColor(color: TextColor): void {
    if (this.#state.color === color) return;
    this.#state.color = color;
    this.#out.ascii(color === 'black' ? '0 g ' : `${fillColor(color)} `);
  }

  /** Spaces have the code 32, to which alone word spacing is added. Source: ISO 32000-1, 9.3.3. */
  #setWordSpacing(wordSpacing: Pt): void {
    const number = pdfNumber(wordSpacing);
    if (this.#state.wordSpacing === number) return;
    this.#state.wordSpacing = number;
    this.#out.ascii(`${number} Tw `);
  }

  #setFont(font: number, size: Pt): void {
    if (this.#state.font === font && this.#state.size === size) return;
    this.#state.font = font;
    this.#state.size = size;
    this.#usedFonts |= 1 << font;
    this.#out.ascii(`/F${String(font + 1)} ${pdfNumber(size)} Tf `);
  }

  #moveTo(x: number, y: number): void {
    this.#out.hundredths(x - this.#state.x);
    this.#out.hundredths(y - this.#state.y);
    this.#out.ascii('Td');
    this.#state.x = x;
    this.#state.y = y;
  }

  /** The letters by their codes; where one stands in another part of the face, the font changes for it. */
  #show(text: PlacedFragment['text'], face: Face, size: Pt): void {
    const out = this.#out;
    const { codes } = this.#table;
    let shard = -1;
    for (let index = 0; index < text.length; index += 1) {
      const code = codes[text.charCodeAt(index)];
      if (code === undefined || code === 0) throw new Error(lacking(text, index));
      if (code >> SHARD_SHIFT !== shard) {
        if (shard >= 0) out.ascii(')Tj ');
        shard = code >> SHARD_SHIFT;
        this.#setFont(fontIndex(face, shard), size);
        out.openString();
      }
      out.code(code & BYTE);
    }
    if (shard >= 0) out.ascii(')Tj');
  }
}

function lacking(text: string, index: number): string {
  return `the font has no letter ${JSON.stringify(String.fromCodePoint(text.codePointAt(index) ?? 0))}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

function ruleOperators({ direction, x, y, length, weight }: PlacedRule, pageHeight: Pt): string {
  const [right, bottom] = direction === 'across' ? [x + length, y] : [x, y + length];
  const start = `${pdfNumber(x)} ${pdfNumber(pageHeight - y)} m`;
  return `${pdfNumber(weight)} w ${start} ${pdfNumber(right)} ${pdfNumber(pageHeight - bottom)} l S`;
}
