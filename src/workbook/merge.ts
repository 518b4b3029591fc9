import type { Issue, Place } from '../document/issue.ts';
import { parsedFrom } from '../sources/located-value.ts';
import type { ReadPart } from '../sources/load-dataset.ts';
import type { PartSheets, WorkbookContext } from './part-sheets.ts';
import { rowKey } from './match-rows.ts';
import type { ReadSheet, RowsBySheet, SheetRow } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';

/** A part of the data as the sheets say it, with what they do not say taken from the data. */
export interface MergedPart extends ReadPart {
  readonly sheets: PartSheets;
  /** The rows that make it. */
  readonly rows: RowsBySheet;
}

/**
 * What sheets say of a part of the data. A sheet that is not there or has no rows, and a column that a sheet does not have,
 * say nothing: there the data stays as it is.
 *
 * @param oldRows The rows that the data has.
 * @param read The sheets that were read, of any part.
 * @returns Undefined when the sheets say nothing of the part.
 */
export function mergePart(
  sheets: PartSheets,
  oldRows: RowsBySheet,
  read: ReadonlyMap<SheetId, ReadSheet>,
  context: WorkbookContext,
): { readonly merged: MergedPart | undefined; readonly issues: readonly Issue[] } {
  const specs = sheets.sheets(context);
  const issues = specs.flatMap((spec) => emptySheet(spec, read.get(spec.id), oldRows.get(spec.id) ?? []));
  if (specs.every(({ id }) => (read.get(id)?.rows.length ?? 0) === 0)) return { merged: undefined, issues };
  const rows = new Map(specs.map((spec) => [spec.id, mergedRows(spec, read.get(spec.id), oldRows)] as const));
  const { value, issues: found } = sheets.valueOf(rows);
  const merged = value && { part: sheets.part, parsed: parsedFrom(value), sheets, rows };
  return { merged, issues: [...issues, ...found] };
}

function mergedRows(
  { id, key }: SheetSpec,
  read: ReadSheet | undefined,
  oldRows: RowsBySheet,
): readonly SheetRow[] {
  const olds = oldRows.get(id) ?? [];
  if (read === undefined || read.rows.length === 0) return olds;
  if (key.length === 0 || key.some((column) => !read.columns.has(column))) return read.rows;
  const byKey = new Map(olds.map((row) => [rowKey(key, row), row]));
  return read.rows.map((row) => {
    const old = byKey.get(rowKey(key, row));
    if (old === undefined) return row;
    const unsaid = [...old.cells].filter(([column]) => !read.columns.has(column));
    return unsaid.length === 0 ? row : { ...row, cells: new Map([...unsaid, ...row.cells]) };
  });
}

/** A sheet with nothing but headings, where the data has rows. */
function emptySheet(
  { name }: SheetSpec,
  read: ReadSheet | undefined,
  olds: readonly SheetRow[],
): readonly Issue[] {
  if (read === undefined || read.rows.length > 0 || olds.length === 0) return [];
  const count = String(olds.length);
  return [
    {
      code: 'empty-sheet',
      severity: 'warning',
      message: {
        vi: `Trang ${name} không có dòng nào: ${count} dòng đang có trong dữ liệu được giữ nguyên.`,
        en: `The sheet ${name} has no rows: the ${count} rows of the data stay as they are.`,
      },
      place: read.place,
    },
  ];
}

/**
 * What was read, without what is no fault since the data has it: the columns that a sheet lacks, where each of its rows is
 * one of the data, and no other column stands there that may be the one with a changed heading.
 */
export function withoutKnownColumns(
  issues: readonly Issue[],
  sheets: readonly ReadSheet[],
  keyOf: (id: SheetId) => readonly string[],
  oldRows: RowsBySheet,
): readonly Issue[] {
  const complete = sheets.filter(({ id, rows, columns, place }) => {
    const key = keyOf(id);
    if (key.length === 0 || key.some((column) => !columns.has(column))) return false;
    if (issues.some((issue) => issue.code === 'unknown-column' && isIn(place, issue))) return false;
    const known = new Set((oldRows.get(id) ?? []).map((row) => rowKey(key, row)));
    return rows.every((row) => known.has(rowKey(key, row)));
  });
  return issues.filter(
    (issue) => issue.code !== 'missing-column' || !complete.some(({ place }) => isIn(place, issue)),
  );
}

function isIn(sheet: Place, { place }: Issue): boolean {
  return sheet.file === place?.file && sheet.sheet === place.sheet;
}
