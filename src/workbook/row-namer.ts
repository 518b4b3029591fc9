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
  const names = new Map<SheetId, ReadonlyMap<string, string>>(
    specs.map((spec) => [spec.id, namesIn(spec, sources)]),
  );
  const partOf = (spec: SheetSpec, { key, cell }: ColumnSpec, row: SheetRow): readonly string[] => {
    const value = row.cells.get(key);
    if (value === undefined) return [];
    const shown = shownText(value, cell);
    const owner = cell.kind === 'reference' ? cell.to : spec.key.length === 1 ? spec.id : undefined;
    const name = owner && names.get(owner)?.get(shown);
    return [name === undefined ? shown : `“${name}” (${shown})`];
  };
  return (spec, row) => {
    const keys = spec.columns.filter(({ key }) => spec.key.includes(key));
    const columns = keys.length > 0 ? keys : spec.columns.slice(0, WITHOUT_KEY);
    return columns.flatMap((column) => partOf(spec, column, row)).join(', ');
  };
}

function namesIn({ id, key, columns }: SheetSpec, sources: readonly RowsBySheet[]): ReadonlyMap<string, string> {
  const [code, ...others] = key;
  if (code === undefined || others.length > 0 || !columns.some((column) => column.key === NAME)) return new Map();
  return new Map(
    sources.flatMap((rows) =>
      (rows.get(id) ?? []).flatMap((row) => {
        const [found, name] = [cellText(row, code), cellText(row, NAME)];
        return found === undefined || name === undefined ? [] : [[found, name] as const];
      }),
    ),
  );
}
