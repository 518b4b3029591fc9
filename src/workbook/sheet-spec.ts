import type { DatasetPart } from '../domain/dataset.ts';

/** One value of a closed list: what the data holds, and what the workbook shows for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a cell holds, in the form that the data has. */
export type CellKind =
  | { readonly kind: 'text' }
  /** A short name by which other data refer to something. */
  | { readonly kind: 'code' }
  /** A number that is no amount, its leading zeros kept: a tax code. */
  | { readonly kind: 'digits' }
  /** The data holds "2024-03-20". */
  | { readonly kind: 'date' }
  /** The data holds "08:30". */
  | { readonly kind: 'time' }
  | { readonly kind: 'integer' }
  /** Whole đồng. */
  | { readonly kind: 'money' }
  /** A number with at most two decimals. */
  | { readonly kind: 'points' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** The code of a row of another sheet. */
  | { readonly kind: 'reference'; readonly to: SheetId }
  /** Several texts, one a line of the cell. */
  | { readonly kind: 'lines' }
  /** Several of a closed list, one a line of the cell or with ";" between. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** What is right depends on another cell of the row: a number, a flag or a text, read as it stands; or a list of them. */
  | { readonly kind: 'any' };

/** A column of a sheet. */
export interface ColumnSpec {
  /** What the program calls it, once a sheet. */
  readonly key: string;
  /** What the sheet calls it, once a sheet. */
  readonly heading: string;
  /** Other names that people give it; letters without diacritics, capitals and signs need no own names. */
  readonly aliases: readonly string[];
  readonly cell: CellKind;
  readonly isRequired: boolean;
  /** What the note at the heading says: what to write, with an example. */
  readonly note: string;
  /** In characters. */
  readonly width: number;
}

/** The sheets of the workbook. */
export const SHEET_IDS = [
  'enterprises',
  'clusters',
  'clusterMembers',
  'scoring',
  'criteria',
  'pointRules',
  'plannedFigures',
  'firstHalfFigures',
  'yearFigures',
  'violations',
  'scores',
  'extraPoints',
  'nominations',
  'evidence',
  'reviews',
  'votes',
  'awards',
] as const;

/** One of them, or the list of a batch, which is a table by itself. */
export type SheetId = (typeof SHEET_IDS)[number] | 'jobs';

/** A sheet: one list of the data, a row an item. */
export interface SheetSpec {
  readonly id: SheetId;
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  /** Other names that people give it. */
  readonly aliases: readonly string[];
  readonly part: DatasetPart;
  readonly columns: readonly ColumnSpec[];
  /** The columns that together tell its rows apart; none where equal rows may stand twice. */
  readonly key: readonly string[];
  /** What the sheet is for, on the sheet of instructions. */
  readonly purpose: string;
}
