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
  return {
    text,
    placeAt: (offset) => {
      const index = pieceAt(offset);
      const piece = pieces[index];
      if (piece === undefined) return { file, line: 1, column: 1 };
      if (!piece.origin.isLiteral) return piece.origin.place;
      return shifted(piece.origin.place, BEGINNING, linesOf(piece).placeAt(offset - (starts[index] ?? 0)));
    },
  };
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
