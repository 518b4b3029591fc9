import { fingerprint } from '../sources/rewrite-yaml/values.ts';
import { plainValue } from '../sources/located-value.ts';
import { cellText } from './parts/records.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** What tells a row apart from the others of its sheet. */
export function rowKey(key: readonly string[], row: SheetRow): string {
  return JSON.stringify(key.map((column) => cellText(row, column) ?? null));
}

/** A row of a sheet before and after; one of the two is missing where it is new or gone. */
export interface RowPair {
  readonly old: SheetRow | undefined;
  readonly now: SheetRow | undefined;
}

/**
 * Which rows are the same before and after: those with the same key. Rows without a key are the same when they say the
 * same, else one after the other among those about the same enterprise.
 *
 * @returns The rows that there are, in their order, then those that are gone.
 */
export function matchRows(
  { key, columns }: SheetSpec,
  olds: readonly SheetRow[],
  news: readonly SheetRow[],
): readonly RowPair[] {
  const owner = columns.slice(0, 1).map((column) => column.key);
  const rounds: readonly ((row: SheetRow) => string)[] =
    key.length > 0 ? [(row) => rowKey(key, row)] : [cellsText, (row) => rowKey(owner, row)];
  const matches = new Map<SheetRow, SheetRow>();
  const free = new Set(olds);
  for (const nameOf of rounds) {
    const waiting = grouped([...free], nameOf);
    for (const now of news) {
      if (matches.has(now)) continue;
      const old = waiting.get(nameOf(now))?.shift();
      if (old === undefined) continue;
      matches.set(now, old);
      free.delete(old);
    }
  }
  return [
    ...news.map((now) => ({ old: matches.get(now), now })),
    ...[...free].map((old) => ({ old, now: undefined })),
  ];
}

function grouped(rows: readonly SheetRow[], nameOf: (row: SheetRow) => string): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const same = groups.get(name);
    if (same === undefined) groups.set(name, [row]);
    else same.push(row);
  }
  return groups;
}

function cellsText({ cells }: SheetRow): string {
  return fingerprint(Object.fromEntries([...cells].map(([key, value]) => [key, plainValue(value)])));
}
