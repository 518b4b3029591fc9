import { ROOT_TAG } from './grammar.ts';
import { TEMPLATE_LIMITS } from './limits.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';
import { readValue } from './plain-letters.ts';
import { PlainText } from './plain-texts.ts';
import { readTag, tokensOf, type Token, type WrittenTag } from './plain-tokens.ts';
import { placeIn, tagPlaceIn, type MappedText, type Piece } from './source-map.ts';

/**
 * Read markup that is as plain as nearly all of it is: tags, attributes in double quotes, text, what escaping writes. It is
 * read piece by piece: the tags of the template's own pieces are known from the document before, values are text.
 *
 * @returns The document as the XML parser gives it, many times as fast; undefined for anything else: the XML parser reads
 *   it, or says what is wrong.
 */
export function readPlainMarkup(markup: MappedText): MarkupElement | undefined {
  return new PlainReader(markup).document();
}

/** A tag that is not closed yet. */
interface OpenElement extends MarkupElement {
  children: MarkupNode[];
}

/** Of how many pieces a tag may be put together; with more it is left to the XML parser. */
const MOST_PIECES = 100;

class PlainReader {
  readonly #markup: MappedText;
  readonly #pieces: readonly Piece[];
  readonly #open: OpenElement[] = [];
  #isPlain = true;
  /** The piece that is read next, and where in it. */
  #next = 0;
  #from = 0;
  /** Text that is not ended by a tag yet, and where it begins. */
  #text = '';
  #textPiece = 0;
  #textOffset = 0;

  constructor(markup: MappedText) {
    this.#markup = markup;
    this.#pieces = markup.pieces;
  }

  document(): MarkupElement | undefined {
    const [first] = this.#pieces;
    const start = first === undefined ? this.#markup.placeAt(0) : placeIn(first, 0);
    const place = { ...start, length: ROOT_TAG.length + 1 };
    const root: OpenElement = { kind: 'element', tag: ROOT_TAG, attributes: {}, children: [], place };
    this.#open.push(root);
    for (let piece = first; piece !== undefined; piece = this.#pieces[this.#next]) {
      if (piece.origin.isLiteral) this.#readLiteral(piece);
      else this.#readValue(piece);
      if (!this.#isPlain) return undefined;
    }
    this.#endText();
    return this.#open.length === 1 ? root : undefined;
  }

  #readLiteral(piece: Piece): void {
    const found = tokensOf(piece, this.#from);
    if (found === 'not plain') {
      this.#isPlain = false;
      return;
    }
    for (const token of found.tokens) this.#read(token);
    if (found.end < piece.text.length) this.#readSplitTag(piece, found.end);
    else this.#goOn(this.#next + 1, 0);
  }

  #readValue({ text }: Piece): void {
    const value = readValue(text);
    if (value === undefined) this.#isPlain = false;
    else this.#addText(value, 0);
    this.#goOn(this.#next + 1, 0);
  }

  #goOn(piece: number, from: number): void {
    this.#next = piece;
    this.#from = from;
  }

  #read(token: Token): void {
    switch (token.kind) {
      case 'text':
        this.#add(token.node);
        break;
      case 'open-text':
        this.#addText(token.text, token.offset);
        break;
      case 'tag':
        this.#openTag(token.tag);
        break;
      case 'element':
        this.#endText();
        this.#add(token.node);
        break;
      case 'end':
        this.#closeTag(token.tag);
        break;
    }
  }

  /** A tag that begins in one piece and ends in another: the value of an attribute comes from data. */
  #readSplitTag(piece: Piece, start: number): void {
    const split = this.#splitTag(piece.text.slice(start));
    if (split === undefined) {
      this.#isPlain = false;
      return;
    }
    const { named, isClosed, end, index } = split;
    this.#goOn(index, end);
    this.#openTag({ ...named, place: tagPlaceIn(piece, start, named.tag.length + 1) });
    if (isClosed) this.#open.pop();
  }

  /** The tag of which a piece has the beginning, with the piece that ends it, and where it ends there. */
  #splitTag(beginning: string): (WrittenTag & { readonly index: number }) | undefined {
    if (beginning.includes('<', 1)) return undefined;
    let written = beginning;
    for (let index = this.#next + 1; index < this.#next + MOST_PIECES; index += 1) {
      const piece = this.#pieces[index];
      if (piece === undefined) return undefined;
      const { text, origin } = piece;
      if (!origin.isLiteral && readValue(text) === undefined) return undefined;
      const tag = origin.isLiteral ? readTag(written + text, 0) : undefined;
      if (tag !== undefined) return { ...tag, index, end: tag.end - written.length };
      written += text;
    }
    return undefined;
  }

  #openTag({ tag, attributes, place }: Pick<MarkupElement, 'tag' | 'attributes' | 'place'>): void {
    this.#endText();
    const element: OpenElement = { kind: 'element', tag, attributes, children: [], place };
    this.#add(element);
    this.#open.push(element);
    // The first one is the document itself.
    if (this.#open.length > TEMPLATE_LIMITS.tags + 1) this.#isPlain = false;
  }

  #closeTag(tag: string): void {
    this.#endText();
    const closed = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (closed?.tag !== tag) this.#isPlain = false;
  }

  #add(node: MarkupNode): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    // Most tags have one text in them; a list that grows takes room for many.
    if (parent.children.length === 0) parent.children = [node];
    else parent.children.push(node);
  }

  #addText(text: string, offset: number): void {
    if (this.#text === '') {
      this.#textPiece = this.#next;
      this.#textOffset = offset;
    }
    this.#text += text;
  }

  #endText(): void {
    if (this.#text === '') return;
    this.#add(new PlainText(this.#text, this.#markup, this.#textPiece, this.#textOffset));
    this.#text = '';
  }
}
