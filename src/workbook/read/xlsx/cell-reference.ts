import type { CellRange } from '../grid.ts';

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u;
const LETTERS = 26;
const BEFORE_A = 64;
const CASE_BIT = 0x20;

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** "D7" as row 7 and column 4; undefined when it is none. */
export function cellAt(reference: string): CellAt | undefined {
  const [, letters, row] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || row === undefined || Number(row) < 1) return undefined;
  let column = 0;
  for (const letter of letters) {
    column = column * LETTERS + ((letter.codePointAt(0) ?? 0) & ~CASE_BIT) - BEFORE_A;
  }
  return { row: Number(row), column };
}

/** "A1:C2" as a range; undefined when it is none. */
export function rangeOf(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = cellAt(from);
  const last = cellAt(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
