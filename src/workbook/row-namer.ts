import { LOOKUPS } from './lookup-columns.ts';
import { cellText } from './parts/records.ts';
import type { RowsBySheet, SheetRow } from './sheet-rows.ts';
import type { ColumnSpec, SheetId, SheetSpec } from './sheet-spec.ts';
import { shownText } from './shown-text.ts';

/** What people call a row: “Công ty A” (dn-07). */
export type RowNamer = (spec: SheetSpec, row: SheetRow) => string;

/** The column that holds the name of a row, where a sheet has one. */
const NAME = 'name';
/** So many columns name a row that has no key. */
const WITHOUT_KEY = 2;

/** Names rows by their keys, with the names of what the keys refer to. */
export function rowNamer(specs: readonly SheetSpec[], sources: readonly RowsBySheet[]): RowNamer {
  const names = new Map<SheetId, ReadonlyMap<string, string>>();
  const nameOf = (id: SheetId, code: string): string | undefined => {
    const spec = specs.find((one) => one.id === id);
    if (spec === undefined) return undefined;
    const known = names.get(id) ?? namesIn(spec, sources, nameOf);
    names.set(id, known);
    return known.get(code);
  };
  const partOf = (spec: SheetSpec, { key, cell }: ColumnSpec, row: SheetRow): readonly string[] => {
    const value = row.cells.get(key);
    if (value === undefined) return [];
    const shown = shownText(value, cell);
    const owner = cell.kind === 'reference' ? cell.to : spec.key.length === 1 ? spec.id : undefined;
    const name = owner && nameOf(owner, shown);
    return [name === undefined ? shown : `“${name}” (${shown})`];
  };
  return (spec, row) => {
    const keys = spec.columns.filter(({ key }) => spec.key.includes(key));
    const columns = keys.length > 0 ? keys : spec.columns.slice(0, WITHOUT_KEY);
    return columns.flatMap((column) => partOf(spec, column, row)).join(', ');
  };
}

/** The names of the rows of a sheet by their codes: those before and now, the newer name where both have one. */
function namesIn(
  { id, key, columns }: SheetSpec,
  sources: readonly RowsBySheet[],
  nameOf: (id: SheetId, code: string) => string | undefined,
): ReadonlyMap<string, string> {
  const [code, ...others] = key;
  if (code === undefined || others.length > 0) return new Map();
  const shows = LOOKUPS[id]?.shows ?? [NAME];
  const shown = columns.filter((column) => shows.includes(column.key));
  const nameIn = (row: SheetRow): string | undefined => {
    const filled = shown.find((column) => cellText(row, column.key) !== undefined);
    const text = filled && cellText(row, filled.key);
    return text !== undefined && filled?.cell.kind === 'reference' ? nameOf(filled.cell.to, text) : text;
  };
  return new Map(
    sources.flatMap((rows) =>
      (rows.get(id) ?? []).flatMap((row) => {
        const [found, name] = [cellText(row, code), nameIn(row)];
        return found === undefined || name === undefined ? [] : [[found, name] as const];
      }),
    ),
  );
}
