import type { Place } from '../document/issue.ts';
import type { LocatedValue } from '../sources/located-value.ts';
import type { SheetId } from './sheet-spec.ts';

/** A row of a sheet, or of a list of the data as the sheet would show it. */
export interface SheetRow {
  /** The cells by the keys of their columns, in the form that the data has; an empty cell is not there. */
  readonly cells: ReadonlyMap<string, LocatedValue>;
  /** Where the row begins. */
  readonly place: Place;
  /** The numbers of the columns of its table by their keys, those of empty cells too; only of a row that was read from one. */
  readonly columnAt?: ReadonlyMap<string, number>;
}

/** The rows of each sheet that is there. */
export type RowsBySheet = ReadonlyMap<SheetId, readonly SheetRow[]>;

/** A sheet as it was read. */
export interface ReadSheet {
  readonly id: SheetId;
  readonly rows: readonly SheetRow[];
  /** The keys of the columns that it has. */
  readonly columns: ReadonlySet<string>;
  /** Where it begins: the row of its headings. */
  readonly place: Place;
}
