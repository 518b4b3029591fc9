import type { Grid } from './read/grid.ts';
import type { ReadSheet, RowsBySheet } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';

/** What the data has and a workbook does not say: it stays as it is. */
export interface Unsaid {
  /** The names of sheets. */
  readonly sheets: readonly string[];
  /** The headings of columns, each with its sheet. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string }[];
}

/** Of a CSV file nobody expects the other sheets; a workbook without one may have lost it. */
export function unsaid(
  specs: readonly SheetSpec[],
  olds: RowsBySheet,
  read: ReadonlyMap<SheetId, ReadSheet>,
  grids: readonly Grid[],
): Unsaid {
  const isWorkbook = grids.some(({ isAlone }) => !isAlone);
  const missing = specs.filter(({ id }) => !read.has(id) && (olds.get(id) ?? []).length > 0);
  return {
    sheets: isWorkbook ? missing.map(({ name }) => name) : [],
    columns: specs.flatMap((spec) => {
      const sheet = read.get(spec.id);
      if (sheet === undefined || sheet.rows.length === 0 || !isKept(spec, sheet)) return [];
      const filled = new Set((olds.get(spec.id) ?? []).flatMap(({ cells }) => [...cells.keys()]));
      return spec.columns
        .filter(({ key }) => filled.has(key) && !sheet.columns.has(key))
        .map(({ heading }) => ({ sheet: spec.name, heading }));
    }),
  };
}

/** Cells are kept where rows can be told by their keys. */
function isKept({ key }: SheetSpec, { columns }: ReadSheet): boolean {
  return key.length > 0 && key.every((column) => columns.has(column));
}
