import type { CellKind, Choice, ColumnSpec, SheetId } from './sheet-spec.ts';

export const TEXT: CellKind = { kind: 'text' };
export const CODE: CellKind = { kind: 'code' };
export const DIGITS: CellKind = { kind: 'digits' };
export const DATE: CellKind = { kind: 'date' };
export const TIME: CellKind = { kind: 'time' };
export const INTEGER: CellKind = { kind: 'integer' };
export const MONEY: CellKind = { kind: 'money' };
export const POINTS: CellKind = { kind: 'points' };
export const FLAG: CellKind = { kind: 'flag' };
export const LINES: CellKind = { kind: 'lines' };
export const ANY: CellKind = { kind: 'any' };

export function oneOf(choices: readonly Choice[]): CellKind {
  return { kind: 'choice', choices };
}

export function someOf(choices: readonly Choice[]): CellKind {
  return { kind: 'choices', choices };
}

export function codeOf(to: SheetId): CellKind {
  return { kind: 'reference', to };
}

/** How wide a column of a kind is unless it says otherwise, in characters: so that a usual value fits into one line. */
const WIDTHS: Readonly<Record<CellKind['kind'], number>> = {
  text: 30,
  code: 12,
  digits: 16,
  date: 14,
  time: 10,
  integer: 12,
  money: 20,
  points: 10,
  flag: 10,
  choice: 20,
  reference: 14,
  lines: 45,
  choices: 35,
  any: 30,
};

/** A column whose cells must be filled; the key is the way to the value in its record, with dots. */
export function column(
  key: string,
  heading: string,
  cell: CellKind,
  note: string,
  { aliases = [], width = WIDTHS[cell.kind] }: Partial<Pick<ColumnSpec, 'aliases' | 'width'>> = {},
): ColumnSpec {
  return { key, heading, aliases, cell, isRequired: true, note, width };
}

/** The column when its cells may stay empty. */
export function optional(required: ColumnSpec): ColumnSpec {
  return { ...required, isRequired: false };
}
