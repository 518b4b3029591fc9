import type { Place } from '../document/issue.ts';
import { lastAtMost, lineIndex } from './line-index.ts';
import { placeOfNode } from './template-issue.ts';

/** Where a piece of text came from. */
export interface Origin {
  readonly place: Place;
  /** Whether it stands in the template letter by letter, or was written by an expression. */
  readonly isLiteral: boolean;
}

/** A piece of the text that a template makes, with where it came from. */
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
  const written = pieces.filter(({ text }) => text !== '');
  const starts: number[] = [];
  let length = 0;
  for (const piece of written) {
    starts.push(length);
    length += piece.text.length;
  }
  const text = written.map((piece) => piece.text).join('');
  const lines = lineIndex(text);
  return {
    text,
    placeAt: (offset) => {
      const index = lastAtMost(starts, offset);
      const origin = written[index]?.origin;
      if (origin === undefined) return { file, line: 1, column: 1 };
      const start = starts[index] ?? 0;
      return origin.isLiteral
        ? shifted(origin.place, lines.placeAt(start), lines.placeAt(offset))
        : origin.place;
    },
  };
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
  const place = placeOfNode(statement);
  if (statement.type !== 'ContentStatement') return { place, isLiteral: false };
  const stripped = strippedStart(statement);
  const start = { line: 1, column: 1 };
  return { place: shifted(place, start, lineIndex(stripped).placeAt(stripped.length)), isLiteral: true };
}

/** What `{{~` and lines with nothing but a block tag took away from the start of a piece of text. */
function strippedStart(content: hbs.AST.Node): string {
  const { original, value } = content as hbs.AST.Node & { readonly original: string; readonly value: string };
  return original.slice(0, original.indexOf(value));
}
