import { FACES, type Face } from '../presentation/font-metrics.ts';
import type { PlacedBox, PlacedDrawing, PlacedLine, PlacedRule } from '../layout/placed.ts';
import type { TextColor } from '../regulation/palette.ts';
import type { Pt } from '../regulation/units.ts';
import { ByteWriter } from './byte-writer.ts';
import { SHARD_SHIFT, type FontTable } from './font-table.ts';
import { pdfNumber } from './number.ts';
import { fillColor, rectangleOperators, segmentOperators } from './shapes.ts';

/** The index of a part of a face; pages call it `F` and one more than the index. */
export function fontIndex(face: Face, shardIndex: number): number {
  return shardIndex * FACES.length + FACES.indexOf(face);
}

/** Something to do within a line, after so many letters. */
export interface Pause {
  readonly letters: number;
  readonly then: () => void;
}

/** What the operators so far have set. Nothing is said twice. */
interface State {
  font: number;
  size: Pt;
  /** In thousandths of a point. */
  wordSpacing: number;
  color: TextColor;
  isInText: boolean;
  /** Whether the marked content that is open lies inside of text. */
  isMarkInText: boolean;
  /** Where the last line of text began, in thousandths of a point from the lower left corner. */
  x: number;
  y: number;
}

function freshState(): State {
  return {
    font: -1,
    size: 0 as Pt,
    wordSpacing: 0,
    color: 'black',
    isInText: false,
    isMarkInText: false,
    x: 0,
    y: 0,
  };
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

  /** Begin marked content that has shapes: a tag with its properties, such as `/Figure <</MCID 0>>BDC`. */
  beginMark(operator: string): void {
    this.#closeText();
    this.#out.ascii(`${operator}\n`);
  }

  /** Begin marked content of nothing but lines; text goes on from one to the next. */
  beginTextMark(operator: string): void {
    this.#openText();
    this.#state.isMarkInText = true;
    this.#out.ascii(`${operator} `);
  }

  endMark(): void {
    if (!this.#state.isMarkInText) this.#closeText();
    this.#out.ascii(this.#state.isMarkInText ? 'EMC ' : 'EMC\n');
    this.#state.isMarkInText = false;
  }

  box(box: PlacedBox | PlacedDrawing['boxes'][number]): void {
    switch (box.kind) {
      case 'line':
        this.line(box);
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
        for (const inside of box.boxes) this.box(inside);
        break;
    }
  }

  #shape(operators: string): void {
    this.#closeText();
    this.#out.ascii(`${operators}\n`);
  }

  /**
   * A line, each fragment from its own place; spaces are real ones, widened by the reader.
   *
   * @param end What follows the last letter: a space that parts it from the text of the next line, or nothing.
   * @param pause What is done after so many letters.
   */
  line(
    { fragments, size, baseline, wordSpacing, color }: PlacedLine,
    end: '' | ' ' = '',
    pause?: Pause,
  ): void {
    this.#openText();
    this.#setColor(color);
    this.#setWordSpacing(wordSpacing);
    const y = place(this.#pageHeight - baseline);
    let lettersToPause = pause?.letters ?? 0;
    for (const [index, { text, face, x }] of fragments.entries()) {
      if (index > 0) this.#out.ascii(' ');
      this.#moveTo(place(x), y);
      const whole = index === fragments.length - 1 ? text + end : text;
      if (pause !== undefined && lettersToPause > 0 && lettersToPause <= whole.length) {
        this.#show(whole.slice(0, lettersToPause), face, size);
        this.#out.ascii(' ');
        pause.then();
        this.#show(whole.slice(lettersToPause), face, size);
      } else {
        this.#show(whole, face, size);
      }
      lettersToPause -= text.length;
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
    const spacing = Math.round(wordSpacing * 1000);
    if (this.#state.wordSpacing === spacing) return;
    this.#state.wordSpacing = spacing;
    this.#out.thousandths(spacing);
    this.#out.ascii('Tw ');
  }

  #setFont(font: number, size: Pt): void {
    if (this.#state.font === font && this.#state.size === size) return;
    this.#state.font = font;
    this.#state.size = size;
    this.#usedFonts |= 1 << font;
    this.#out.ascii(`/F${String(font + 1)} ${pdfNumber(size)} Tf `);
  }

  #moveTo(x: number, y: number): void {
    this.#out.thousandths(x - this.#state.x);
    this.#out.thousandths(y - this.#state.y);
    this.#out.ascii('Td');
    this.#state.x = x;
    this.#state.y = y;
  }

  /** The letters by their codes; where one stands in another part of the face, the font changes for it. */
  #show(text: string, face: Face, size: Pt): void {
    const { codes } = this.#table;
    for (let index = 0; index < text.length;) {
      const code = codes[text.charCodeAt(index)] ?? 0;
      if (code === 0) throw new Error(lacking(text, index));
      if (index > 0) this.#out.ascii(' ');
      this.#setFont(fontIndex(face, code >> SHARD_SHIFT), size);
      index = this.#out.shown(text, codes, index);
    }
  }
}

function lacking(text: string, index: number): string {
  return `the font has no letter ${JSON.stringify(String.fromCodePoint(text.codePointAt(index) ?? 0))}`;
}

/** In thousandths of a point, of which whole hundredths are enough. */
function place(value: number): number {
  return Math.round(value * 100) * 10;
}

function ruleOperators({ direction, x, y, length, weight }: PlacedRule, pageHeight: Pt): string {
  const [right, bottom] = direction === 'across' ? [x + length, y] : [x, y + length];
  const start = `${pdfNumber(x)} ${pdfNumber(pageHeight - y)} m`;
  return `${pdfNumber(weight)} w ${start} ${pdfNumber(right)} ${pdfNumber(pageHeight - bottom)} l S`;
}
