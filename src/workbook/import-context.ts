import { OBJECT_KEYS } from '../domain/reserved-names.ts';
import { cellText } from './parts/records.ts';
import type { WorkbookContext } from './part-sheets.ts';
import type { Grid } from './read/grid.ts';
import { readSheets } from './read/read-sheets.ts';
import type { RowsBySheet, SheetRow } from './sheet-rows.ts';
import { CRITERIA_SHEET } from './sheets/criteria-sheets.ts';

/** What the sheets of an import depend on: the criteria that its own tables list, then those of the data. */
export function importContext(oldRows: RowsBySheet, grids: readonly Grid[]): WorkbookContext {
  const own = readSheets(grids, [CRITERIA_SHEET]).sheets.flatMap(({ rows }) => rows);
  const rows = [...own, ...(oldRows.get(CRITERIA_SHEET.id) ?? [])];
  // Of two with the same code the first counts, and a map keeps the last.
  const named = new Map(
    rows
      .flatMap(criterionOf)
      .toReversed()
      .map((criterion) => [criterion.id, criterion]),
  );
  const ids = new Set(rows.flatMap((row) => cellText(row, 'id') ?? []));
  return { criteria: [...ids].flatMap((id) => named.get(id) ?? []) };
}

function criterionOf(row: SheetRow): WorkbookContext['criteria'] {
  const [id, name] = [cellText(row, 'id'), cellText(row, 'name')];
  return id === undefined || OBJECT_KEYS.includes(id) ? [] : [{ id, name: name ?? id }];
}
