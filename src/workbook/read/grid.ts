import type { CivilDate } from '../../language/dates.ts';

/** What a cell of a table holds, before anybody asks what it should hold. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `moment`: what the number says as a date or time; there when the cell shows it as one.
   * `isPercent`: whether the cell shows 0.15 as "15%".
   */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly moment?: Moment;
      readonly isPercent?: boolean;
    }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** What a formula that failed left: "#N/A". */
  | { readonly kind: 'failed'; readonly name: string }
  /** A formula that no program has computed yet. */
  | { readonly kind: 'uncomputed' }
  /** A text beyond the limit of a cell. */
  | { readonly kind: 'too-long' };

/** A day, a time of day or both, without any zone. */
export interface Moment {
  /** Undefined for a time of day alone, and for days that no calendar has. */
  readonly date: CivilDate | undefined;
  /** Seconds after midnight, 0 to 86399. */
  readonly seconds: number;
}

/** A rectangle of cells; all bounds count from 1 and are inside. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row that has a cell with content. */
export interface GridRow {
  /** Counted from 1, as people see it. */
  readonly row: number;
  /** By column, counted from 1. */
  readonly cells: ReadonlyMap<number, CellContent>;
}

/** A sheet as it stands in a file, whatever it is about. */
export interface Grid {
  readonly file: string;
  /** The name on its tab; of a CSV file, the name of the file without its ending, as spreadsheets show it. */
  readonly sheet: string;
  /** Whether it is the only table of its file: CSV. */
  readonly isAlone: boolean;
  readonly isHidden: boolean;
  /** Whether its days are counted from 1904, not from 1900. */
  readonly is1904: boolean;
  /** From top to bottom. */
  readonly rows: readonly GridRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The first cell with content that lies beyond the rows and columns that are read. */
  readonly beyond?: { readonly row: number; readonly column: number };
}
