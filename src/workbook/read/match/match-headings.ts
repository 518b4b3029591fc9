import type { ColumnSpec, SheetSpec } from '../../sheet-spec.ts';
import { isIdleAside } from './asides.ts';
import { asidesOf, nameKey, shortenedKeys } from './name-key.ts';
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
export function headingNames(sheet: Pick<SheetSpec, 'name' | 'aliases' | 'columns'>): HeadingNames {
  const { columns } = sheet;
  const own = uniqueKeys(columns, ({ heading, key }) => [headingKey(heading), nameKey(key)]);
  const aliases = uniqueKeys(columns, (column) => column.aliases.map(headingKey));
  const shortened = uniqueKeys(columns, ({ heading, aliases: others }) =>
    [heading, ...others].flatMap((name) => shortenedKeys(withPercent(name)).map(({ key }) => key)),
  );
  const all = new Map([...shortened, ...aliases, ...own]);
  const keys = [...all.keys()];
  const byShortened = (text: string): ColumnSpec | undefined => {
    for (const { key, dropped } of shortenedKeys(withPercent(text))) {
      const spec = all.get(key);
      if (spec !== undefined && dropped.every((aside) => isIdleAside(aside, spec, sheet))) return spec;
    }
    return undefined;
  };
  const named = (cell: HeadingCell): HeadingMatch | undefined => {
    const whole = headingKey(cell.text);
    const found: readonly (readonly [ColumnSpec | undefined, Sureness])[] = [
      [own.get(whole), 0],
      [aliases.get(whole), 1],
      [byShortened(cell.text), 2],
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
    const near = nearestKey(headingKey(cell.text), keys);
    const spec = near === undefined ? undefined : all.get(near);
    const isSlip = spec && asidesOf(withPercent(cell.text)).every((aside) => isIdleAside(aside, spec, sheet));
    return isSlip ? { cell, spec, sureness: 3 } : undefined;
  };
  return { exactly, match: (cell) => exactly(cell) ?? nearly(cell) };
}

/** A share is another quantity than the amount: the sign counts, unlike all others. */
function withPercent(heading: string): string {
  return heading.replaceAll('%', ' phần trăm ');
}

function headingKey(heading: string): string {
  return nameKey(withPercent(heading));
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
