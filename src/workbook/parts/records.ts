import type { Place } from '../../document/issue.ts';
import type { LocatedGroup, LocatedValue } from '../../sources/located-value.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { ColumnSpec, SheetSpec } from '../sheet-spec.ts';
import { fitting } from './fitting.ts';
import { fieldOf, group, textOf } from './located.ts';

/** The cells of a record: what stands in it at the ways that the keys of the columns are, as far as it fits. */
export function cellsOf(
  record: LocatedValue,
  columns: readonly ColumnSpec[],
): ReadonlyMap<string, LocatedValue> {
  return new Map(
    columns.flatMap(({ key, cell }) => {
      const value = fitting(fieldOf(record, ...key.split('.')), cell);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** The rows of records, each with cells that all of its rows have; none of a record that fills no cell of its own. */
export function rowsOfRecords(
  records: readonly LocatedGroup[],
  columns: readonly ColumnSpec[],
  shared: ReadonlyMap<string, LocatedValue> = new Map(),
): readonly SheetRow[] {
  return records
    .map((record) => ({ record, own: cellsOf(record, columns) }))
    .filter(({ own }) => own.size > 0)
    .map(({ record, own }) => ({ cells: new Map([...shared, ...own]), place: record.place }));
}

/** The record that the cells of a row make: groups within it begin at their first cell, and what is missing is at its empty cell. */
export function recordOf(row: SheetRow, columns: readonly ColumnSpec[]): LocatedGroup {
  const cells = columns.map(({ key }) => ({
    way: key.split('.'),
    value: row.cells.get(key),
    place: cellPlace(row, key),
  }));
  return nested(cells, row.place);
}

/** A cell of a row, whether it is filled or empty. */
interface PlacedCell {
  readonly way: readonly string[];
  readonly value: LocatedValue | undefined;
  readonly place: Place;
}

function nested(cells: readonly PlacedCell[], place: Place): LocatedGroup {
  const keys = [...new Set(cells.map(({ way: [key = ''] }) => key))];
  const made = keys.map((key) => {
    const inside = cells.filter(({ way }) => way[0] === key);
    return { key, value: valueIn(inside), place: inside[0]?.place ?? place };
  });
  const empty = made.filter(({ value }) => value === undefined);
  return {
    ...group(
      made.map(({ key, value }) => [key, value] as const),
      place,
    ),
    ...(empty.length > 0 && { emptyAt: new Map(empty.map((field) => [field.key, field.place])) }),
  };
}

/** What the cells of one field make; undefined when all of them are empty. */
function valueIn(cells: readonly PlacedCell[]): LocatedValue | undefined {
  const first = cells.find(({ value }) => value !== undefined);
  if (first === undefined || first.way.length === 1) return first?.value;
  return nested(
    cells.map((cell) => ({ ...cell, way: cell.way.slice(1) })),
    first.value?.place ?? first.place,
  );
}

/** Where a cell stands; the beginning of the row where that is not known, so that nobody looks at another cell. */
export function cellPlace({ cells, place, columnAt }: SheetRow, key: string): Place {
  const column = columnAt?.get(key);
  return cells.get(key)?.place ?? (column === undefined ? place : { ...place, column });
}

/** The columns of a sheet but for some. */
export function columnsBut({ columns }: SheetSpec, ...keys: readonly string[]): readonly ColumnSpec[] {
  return columns.filter(({ key }) => !keys.includes(key));
}

/** The text of a cell; undefined where the cell is empty or holds something else. */
export function cellText(row: SheetRow, key: string): string | undefined {
  return textOf(row.cells.get(key));
}
