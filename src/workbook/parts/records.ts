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

/** The record that the cells of a row make: groups within it begin at their first cell. */
export function recordOf(row: SheetRow, columns: readonly ColumnSpec[]): LocatedGroup {
  const cells = columns.flatMap(({ key }) => {
    const value = row.cells.get(key);
    return value === undefined ? [] : [{ way: key.split('.'), value }];
  });
  return { ...nested(cells, row), place: row.place };
}

interface PlacedCell {
  readonly way: readonly string[];
  readonly value: LocatedValue;
}

function nested(cells: readonly PlacedCell[], { place }: { place: SheetRow['place'] }): LocatedGroup {
  const keys = [...new Set(cells.map(({ way: [key = ''] }) => key))];
  const fields = keys.map((key) => {
    const inside = cells.filter(({ way }) => way[0] === key);
    const [first] = inside;
    if (first === undefined || first.way.length === 1) return [key, first?.value] as const;
    const deeper = inside.map(({ way, value }) => ({ way: way.slice(1), value }));
    return [key, nested(deeper, first.value)] as const;
  });
  return group(fields, place);
}

/** The columns of a sheet but for some. */
export function columnsBut({ columns }: SheetSpec, ...keys: readonly string[]): readonly ColumnSpec[] {
  return columns.filter(({ key }) => !keys.includes(key));
}

/** The text of a cell; undefined where the cell is empty or holds something else. */
export function cellText(row: SheetRow, key: string): string | undefined {
  return textOf(row.cells.get(key));
}
