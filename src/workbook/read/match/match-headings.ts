import type { ColumnSpec } from '../../sheet-spec.ts';
import { nameKey, shortenedKeys } from './name-key.ts';
import { nearestKey } from './near-key.ts';
import { otherUnitIn } from './units.ts';

/** How surely a heading names a column: 0 in its own words, 1 by an alias, 2 shortened, 3 nearly. */
type Sureness = 0 | 1 | 2 | 3;

/** A cell of the row of headings. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
}

/** A heading with the column that it names. */
export interface HeadingMatch {
  readonly cell: HeadingCell;
  readonly spec: ColumnSpec;
  readonly sureness: Sureness;
}

/** What a sheet's headings may be called, prepared once. */
export interface HeadingNames {
  /** The column that a heading names, slips of the hand allowed. */
  readonly match: (cell: HeadingCell) => HeadingMatch | undefined;
  /** The same without slips: where nothing else says what the table is. */
  readonly exactly: (cell: HeadingCell) => HeadingMatch | undefined;
}

/** The names of the columns; a name that two columns have counts for neither. */
export function headingNames(columns: readonly ColumnSpec[]): HeadingNames {
  const own = uniqueKeys(columns, ({ heading, key }) => [nameKey(heading), nameKey(key)]);
  const aliases = uniqueKeys(columns, (column) => column.aliases.map(nameKey));
  const shortened = uniqueKeys(columns, ({ heading, aliases: others }) =>
    [heading, ...others].flatMap(shortenedKeys),
  );
  const all = new Map([...shortened, ...aliases, ...own]);
  const keys = [...all.keys()];
  const named = (cell: HeadingCell): HeadingMatch | undefined => {
    const whole = nameKey(cell.text);
    const found: readonly (readonly [ColumnSpec | undefined, Sureness])[] = [
      [own.get(whole), 0],
      [aliases.get(whole), 1],
      [firstOf(shortenedKeys(cell.text), all), 2],
    ];
    for (const [spec, sureness] of found) if (spec !== undefined) return { cell, spec, sureness };
    return undefined;
  };
  // A unit that is not the column's is told of the column, not taken for a slip or another heading.
  const inOtherUnit = (cell: HeadingCell): HeadingMatch | undefined => {
    const other = otherUnitIn(cell.text);
    const match = other && named({ ...cell, text: other.rest });
    return match?.spec.cell.kind === 'money' ? { cell, spec: match.spec, sureness: 2 } : undefined;
  };
  const exactly = (cell: HeadingCell) => named(cell) ?? inOtherUnit(cell);
  const nearly = (cell: HeadingCell): HeadingMatch | undefined => {
    const near = nearestKey(nameKey(cell.text), keys);
    const spec = near === undefined ? undefined : all.get(near);
    return spec && { cell, spec, sureness: 3 };
  };
  return { exactly, match: (cell) => exactly(cell) ?? nearly(cell) };
}

function firstOf(keys: readonly string[], names: ReadonlyMap<string, ColumnSpec>): ColumnSpec | undefined {
  return keys.map((key) => names.get(key)).find((spec) => spec !== undefined);
}

function uniqueKeys(
  columns: readonly ColumnSpec[],
  keysOf: (column: ColumnSpec) => readonly string[],
): ReadonlyMap<string, ColumnSpec> {
  const found = new Map<string, ColumnSpec | undefined>();
  for (const column of columns) {
    for (const key of new Set(keysOf(column))) found.set(key, found.has(key) ? undefined : column);
  }
  return new Map(
    [...found].flatMap(([key, column]) => (column && key !== '' ? [[key, column] as const] : [])),
  );
}
