import type { Place } from '../document/issue.ts';
import { lastAtMost, lineIndex, type LineIndex } from './line-index.ts';
import { placeOfNode } from './template-issue.ts';

/** Where a piece of text came from. */
export interface Origin {
  readonly place: Place;
  /** Whether it stands in the template letter by letter, or was written by an expression. */
  readonly isLiteral: boolean;
}

/** A piece of the text that a template makes, with where it came from; never empty. */
export interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** Text that a template made, and the way back to the template. */
export interface MappedText {
  readonly pieces: readonly Piece[];
  /** All pieces together. */
  readonly text: string;
  /** Where a piece begins in the text. */
  startOf(piece: number): number;
  placeAt(offset: number): Place;
}

/** The text of all pieces together; the beginning of the file is the place of a text without any. */
export function mappedText(pieces: readonly Piece[], file: string): MappedText {
  return new PieceText(pieces, file);
}

/** Pieces that are put together when that is asked for: most documents are read piece by piece, and have no faults. */
class PieceText implements MappedText {
  readonly pieces: readonly Piece[];
  readonly #file: string;
  #text: string | undefined;
  #starts: readonly number[] | undefined;

  constructor(pieces: readonly Piece[], file: string) {
    this.pieces = pieces;
    this.#file = file;
  }

  get text(): string {
    this.#text ??= this.pieces.map(({ text }) => text).join('');
    return this.#text;
  }

  startOf(piece: number): number {
    this.#starts ??= startsOf(this.pieces);
    return this.#starts[piece] ?? 0;
  }

  placeAt(offset: number): Place {
    this.#starts ??= startsOf(this.pieces);
    const index = lastAtMost(this.#starts, offset);
    const piece = this.pieces[index];
    return piece === undefined
      ? { file: this.#file, line: 1, column: 1 }
      : placeIn(piece, offset - this.startOf(index));
  }
}

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let next = 0;
  return pieces.map(({ text }) => {
    const start = next;
    next += text.length;
    return start;
  });
}

/** The place of an offset in a piece: what an expression wrote stands where the expression does. */
export function placeIn(piece: Piece, offset: number): Place {
  const { place, isLiteral } = piece.origin;
  return isLiteral ? shifted(place, BEGINNING, linesOf(piece).placeAt(offset)) : place;
}

/** The place of a tag that begins at an offset of a piece, as long as its name. */
export function tagPlaceIn(piece: Piece, offset: number, length: number): Place {
  const { file, line, column } = placeIn(piece, offset);
  return { file, line, column, length };
}

const BEGINNING: LineAndColumn = { line: 1, column: 1 };

/** The lines of literal text, which is the same in every round of a loop and in every document. */
const knownLines = new WeakMap<Origin, LineIndex>();

function linesOf({ text, origin }: Piece): LineIndex {
  const lines = knownLines.get(origin) ?? lineIndex(text);
  knownLines.set(origin, lines);
  return lines;
}

type LineAndColumn = Pick<Place, 'line' | 'column'>;

/** The place as far behind another as one point of a text is behind the other. */
function shifted({ file, line, column }: Place, from: LineAndColumn, to: LineAndColumn): Place {
  return {
    file,
    line: line + to.line - from.line,
    column: to.line === from.line ? column + to.column - from.column : to.column,
  };
}

/** Where a statement writes from: literal text from where its first letter stands, anything else from where it begins. */
export function originOf(statement: hbs.AST.Statement): Origin {
  const origin = knownOrigins.get(statement) ?? findOrigin(statement);
  knownOrigins.set(statement, origin);
  return origin;
}

const knownOrigins = new WeakMap<hbs.AST.Statement, Origin>();

function findOrigin(statement: hbs.AST.Statement): Origin {
  const place = placeOfNode(statement);
  if (statement.type !== 'ContentStatement') return { place, isLiteral: false };
  const stripped = strippedStart(statement);
  const start = lineIndex(stripped).placeAt(stripped.length);
  return { place: shifted(place, BEGINNING, start), isLiteral: true };
}

/** What `{{~` and lines with nothing but a block tag took away from the start of a piece of text. */
function strippedStart(content: hbs.AST.Node): string {
  const { original, value } = content as hbs.AST.Node & { readonly original: string; readonly value: string };
  return original.slice(0, original.indexOf(value));
}
