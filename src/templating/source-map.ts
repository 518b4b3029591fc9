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
  readonly text: string;
  placeAt(offset: number): Place;
  /** The place of a tag that begins at an offset, as long as its name. */
  tagPlaceAt(offset: number, length: number): Place;
}

/** The text of all pieces together; the beginning of the file is the place of a text without any. */
export function mappedText(pieces: readonly Piece[], file: string): MappedText {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text;
  }
  let last = 0;
  /** The piece of an offset: most often the one of the offset before, or one of the next, as text is read. */
  const pieceAt = (offset: number): number => {
    if ((starts[last] ?? 0) > offset) last = 0;
    const next = last + FEW;
    while (last < next && (starts[last + 1] ?? Infinity) <= offset) last += 1;
    if ((starts[last + 1] ?? Infinity) <= offset) last = lastAtMost(starts, offset);
    return last;
  };
  const startOf = (index: number): number => starts[index] ?? 0;
  const placeAt = (offset: number): Place => {
    const index = pieceAt(offset);
    const piece = pieces[index];
    return piece === undefined ? { file, line: 1, column: 1 } : placeIn(piece, offset - startOf(index));
  };
  return {
    text,
    placeAt,
    tagPlaceAt: (offset, length) => {
      const index = pieceAt(offset);
      const piece = pieces[index];
      return piece?.origin.isLiteral === true
        ? tagPlaceIn(piece, offset - startOf(index), length)
        : withLength(placeAt(offset), length);
    },
  };
}

function placeIn(piece: Piece, offset: number): Place {
  const { place, isLiteral } = piece.origin;
  return isLiteral ? shifted(place, BEGINNING, linesOf(piece).placeAt(offset)) : place;
}

/** The places of the tags that literal text begins, by their offsets in it: each round of a loop asks for them again. */
const knownTagPlaces = new WeakMap<Origin, Map<number, Place>>();

function tagPlaceIn(piece: Piece, offset: number, length: number): Place {
  let places = knownTagPlaces.get(piece.origin);
  if (places === undefined) knownTagPlaces.set(piece.origin, (places = new Map<number, Place>()));
  const before = places.get(offset);
  // The rest of a name may come from another piece.
  if (before?.length === length) return before;
  const place = withLength(placeIn(piece, offset), length);
  places.set(offset, place);
  return place;
}

function withLength({ file, line, column }: Place, length: number): Place {
  return { file, line, column, length };
}

const FEW = 16;
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
