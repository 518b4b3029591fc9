import { basename, extname } from 'node:path';
import type { Issue } from '../document/issue.ts';
import type { DatasetPart } from '../domain/dataset.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { locatedValue, type LocatedValue } from '../sources/located-value.ts';
import { parseSource } from '../sources/yaml-source.ts';
import type { WorkbookContext } from '../workbook/part-sheets.ts';
import type { RowsBySheet } from '../workbook/sheet-rows.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { contextOf } from '../workbook/workbook-context.ts';
import { PART_SHEETS, workbookSheets } from '../workbook/workbook-sheets.ts';
import type { FilledSheet } from '../workbook/write/book.ts';
import { loadDataFolder } from './load-data.ts';
import type { World } from './world.ts';

/** The sheets of a year, filled in with its data. */
export interface WorkbookData {
  /** Undefined when the data has errors. */
  readonly sheets: readonly FilledSheet[] | undefined;
  readonly year: number | undefined;
  readonly issues: readonly Issue[];
  /** The texts of the files, for reports. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Read a year's data as sheets.
 *
 * @param parts The parts to fill in; all that there are when not given.
 */
export async function loadWorkbookData(
  folder: string,
  metrics: FontMetrics,
  world: World,
  parts?: readonly DatasetPart[],
): Promise<WorkbookData> {
  const { outcome, texts } = await loadDataFolder(folder, metrics, world);
  const { issues } = outcome;
  if (!outcome.ok) return { sheets: undefined, year: undefined, issues, texts };
  const values = valuesOf(texts);
  const rows = rowsOf(values, parts);
  const sheets = specsFor(contextOf(values.get('criteria'))).map((spec) => ({
    spec,
    rows: rows.get(spec.id) ?? [],
  }));
  return { sheets, year: outcome.value.data.plan.year, issues, texts };
}

/** The sheets of a year of which nothing is known yet. */
export function emptySheets(): readonly FilledSheet[] {
  return specsFor(contextOf(undefined)).map((spec) => ({ spec, rows: [] }));
}

/** The sheets; that of scores says why it has no columns for points when there are no criteria. */
function specsFor(context: WorkbookContext): readonly SheetSpec[] {
  return workbookSheets(context).map((spec) =>
    spec.id === 'scores' && context.criteria.length === 0
      ? { ...spec, purpose: `${spec.purpose} ${NO_CRITERIA}` }
      : spec,
  );
}

const NO_CRITERIA =
  'Chưa có tiêu chí nên trang này chưa có cột điểm: nạp trang Tiêu chí trước, rồi tạo lại bảng tính từ dữ liệu đó.';

/** The parts of the data by the names of their files. */
function valuesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, LocatedValue> {
  return new Map(
    [...texts].map(([path, text]) => [
      basename(path, extname(path)),
      locatedValue(parseSource({ path, text })),
    ]),
  );
}

function rowsOf(
  values: ReadonlyMap<string, LocatedValue>,
  parts: readonly DatasetPart[] | undefined,
): RowsBySheet {
  return new Map(
    PART_SHEETS.flatMap((sheets) => {
      const value = values.get(sheets.part);
      if (value === undefined || parts?.includes(sheets.part) === false) return [];
      return [...sheets.rowsOf(value)];
    }),
  );
}
