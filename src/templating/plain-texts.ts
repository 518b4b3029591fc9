import type { MarkupText } from './markup-parser.ts';
import { placeIn, type MappedText, type Piece } from './source-map.ts';

/* Texts that look for their place when they are asked for: only faults need it. */

/** A text that stands whole in a piece of the template, between two tags. */
export class LiteralText implements MarkupText {
  readonly kind = 'text';
  readonly text: string;
  readonly #piece: Piece;
  readonly #start: number;

  constructor(text: string, piece: Piece, start: number) {
    this.text = text;
    this.#piece = piece;
    this.#start = start;
  }

  get place(): MarkupText['place'] {
    return placeIn(this.#piece, this.#start + leadingSpace(this.text));
  }
}

/** A text put together of pieces, which begins at an offset of one of them. */
export class PlainText implements MarkupText {
  readonly kind = 'text';
  readonly text: string;
  readonly #markup: MappedText;
  readonly #piece: number;
  readonly #offset: number;

  constructor(text: string, markup: MappedText, piece: number, offset: number) {
    this.text = text;
    this.#markup = markup;
    this.#piece = piece;
    this.#offset = offset;
  }

  get place(): MarkupText['place'] {
    const first = this.#markup.startOf(this.#piece) + this.#offset + leadingSpace(this.text);
    return this.#markup.placeAt(Math.min(first, this.#markup.text.length - 1));
  }
}

/** How much white space a text begins with. */
function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
