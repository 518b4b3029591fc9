import type { Place } from '../document/issue.ts';
import { mapStatements } from './map-statements.ts';
import { placeOfNode } from './template.ts';

/*
 * Rendering loses where in the template each letter came from. So before rendering, a mark is put in front of every piece
 * of the template's text and every expression; afterwards the marks are taken out again and leave a map behind.
 * The marks are noncharacters of Unicode, which no text may hold.
 */
const MARK_START = '\uFDD0';
const MARK_END = '\uFDD1';
const MARK = new RegExp(`${MARK_START}(\\d+)${MARK_END}`, 'u');

/** Where a piece of rendered text came from. */
interface Origin {
  readonly place: Place;
  /** Whether it stands in the template letter by letter, or was written by an expression. */
  readonly isLiteral: boolean;
}

/** A template's program with marks, and what each mark means. */
export interface MarkedProgram {
  readonly program: hbs.AST.Program;
  readonly origins: readonly Origin[];
}

/** Rendered text without marks, and the way back to the template. */
export interface MappedText {
  readonly text: string;
  placeAt(offset: number): Place;
}

/** Put a mark in front of everything that writes text. The given program is not changed. */
export function markProgram(program: hbs.AST.Program, path: string): MarkedProgram {
  const origins: Origin[] = [];
  const mark = (node: hbs.AST.Statement): hbs.AST.ContentStatement => {
    const value = `${MARK_START}${String(origins.length)}${MARK_END}`;
    const place = placeOfNode(path, node.loc);
    const isLiteral = node.type === 'ContentStatement';
    origins.push({ place: isLiteral ? textAfter(place, strippedStart(node)) : place, isLiteral });
    return { type: 'ContentStatement', value, original: { open: false, close: false }, loc: node.loc };
  };
  const marked = mapStatements(program, (statement) => {
    const writes = statement.type === 'ContentStatement' || statement.type === 'MustacheStatement';
    return writes ? [mark(statement), statement] : [statement];
  });
  return { program: marked, origins };
}

/** Take the marks out of the text that a template rendered. */
export function unmark(rendered: string, origins: readonly Origin[], path: string): MappedText {
  const pieces = rendered.split(MARK);
  const starts: { offset: number; origin: Origin | undefined }[] = [];
  let text = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    starts.push({ offset: text.length, origin: origins[Number(pieces[index])] });
    text += pieces[index + 1] ?? '';
  }
  return {
    text,
    placeAt: (offset) => {
      const found = starts[lastAtMost(starts, offset)];
      if (found?.origin === undefined) return { file: path, line: 1, column: 1 };
      const { place, isLiteral } = found.origin;
      return isLiteral ? textAfter(place, text.slice(found.offset, offset)) : place;
    },
  };
}

/** The index of the last piece that begins at or before an offset, by halving; -1 when there is none. */
function lastAtMost(starts: readonly { readonly offset: number }[], offset: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** What `{{~` and lines with nothing but a block tag took away from the start of a piece of text. */
function strippedStart(node: hbs.AST.Node): string {
  const { original, value } = node as hbs.AST.Node & { readonly original: string; readonly value: string };
  return original.slice(0, original.indexOf(value));
}

/** The place that follows a text which begins at a place. */
function textAfter({ file, line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const lastLength = lines.at(-1)?.length ?? 0;
  return {
    file,
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + lastLength : lastLength + 1,
  };
}
