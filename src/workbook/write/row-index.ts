import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { shownValue } from './cell.ts';

/** What a row shows in a column, as a text; empty where it has nothing. */
export function textAt({ cells }: SheetRow, { columns }: SheetSpec, key: string): string {
  const column = columns.find((one) => one.key === key);
  const value = cells.get(key);
  return column === undefined || value === undefined ? '' : String(shownValue(value, column.cell));
}

/** The rows of a sheet by their codes: of two with the same one the first, as a formula finds it. */
export function rowsByCode(
  rows: readonly SheetRow[],
  spec: SheetSpec,
  code: string,
): ReadonlyMap<string, SheetRow> {
  return new Map(rows.toReversed().map((row) => [textAt(row, spec, code), row]));
}
