import { cellText } from './parts/records.ts';
import type { WorkbookContext } from './part-sheets.ts';
import type { Grid } from './read/grid.ts';
import { readSheets } from './read/read-sheets.ts';
import type { RowsBySheet } from './sheet-rows.ts';
import { CRITERIA_SHEET } from './sheets/criteria-sheets.ts';
import { contextFrom } from './workbook-context.ts';

/** What the sheets of an import depend on: the criteria that its own tables list, then those of the data. */
export function importContext(oldRows: RowsBySheet, grids: readonly Grid[]): WorkbookContext {
  const own = readSheets(grids, [CRITERIA_SHEET]).sheets.flatMap(({ rows }) => rows);
  const rows = [...own, ...(oldRows.get(CRITERIA_SHEET.id) ?? [])];
  return contextFrom(rows.map((row) => ({ id: cellText(row, 'id'), name: cellText(row, 'name') })));
}
