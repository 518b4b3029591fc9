import { cellName, columnName } from '../../document/cell-name.ts';
import { lookupHeading, LOOKUPS } from '../lookup-columns.ts';
import { FIRST_DATA_ROW } from '../own-sheets.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { ColumnSpec, SheetId, SheetSpec } from '../sheet-spec.ts';
import { rowsByCode } from './row-index.ts';

/** A sheet with what it is to hold. */
export interface FilledSheet {
  readonly spec: SheetSpec;
  readonly rows: readonly SheetRow[];
}

/** A column as it stands in the sheet. */
export type LaidColumn = { readonly kind: 'data'; readonly spec: ColumnSpec } | LookupColumn;

/** Shows what the reference to its left means. */
export interface LookupColumn {
  readonly kind: 'lookup';
  readonly reference: ColumnSpec;
  readonly to: SheetId;
  readonly heading: string;
  readonly width: number;
}

/** A sheet with its columns in their places. */
export interface LaidSheet extends FilledSheet {
  readonly columns: readonly LaidColumn[];
  /** The last row that drop-downs and checks reach, counted from 1. */
  readonly lastRow: number;
  /** The rows by the codes that references name; empty where a row has no code of its own. */
  readonly byCode: ReadonlyMap<string, SheetRow>;
}

/** The sheets of a workbook, in their order. */
export type Book = ReadonlyMap<SheetId, LaidSheet>;

/** So many rows have drop-downs at least, and so many below the last one filled in. */
const PREPARED_ROWS = 2000;
const ROWS_BELOW = 500;

/** Lay out the sheets: where each column stands, and where formulas explain a reference. */
export function layBook(sheets: readonly FilledSheet[]): Book {
  const coded = sheets.filter((sheet) => codeColumn(sheet) !== undefined).map(({ spec }) => spec.id);
  return new Map(sheets.map((sheet) => [sheet.spec.id, laySheet(sheet, coded)]));
}

/** @param coded The sheets whose rows have a code to look them up by. */
function laySheet(sheet: FilledSheet, coded: readonly SheetId[]): LaidSheet {
  const { columns } = sheet.spec;
  const laid = columns.flatMap((spec): readonly LaidColumn[] => {
    const lookup = lookupBeside(spec, columns, coded);
    return [{ kind: 'data', spec }, ...(lookup === undefined ? [] : [lookup])];
  });
  const rows = Math.max(PREPARED_ROWS, sheet.rows.length + ROWS_BELOW);
  const code = codeColumn(sheet);
  const byCode = code === undefined ? new Map<never, never>() : rowsByCode(sheet.rows, sheet.spec, code);
  return { ...sheet, columns: laid, lastRow: FIRST_DATA_ROW + rows - 1, byCode };
}

function lookupBeside(
  spec: ColumnSpec,
  columns: readonly ColumnSpec[],
  coded: readonly SheetId[],
): LookupColumn | undefined {
  const to = referenceOf(spec);
  const lookup = to && LOOKUPS[to];
  if (to === undefined || lookup === undefined || !coded.includes(to)) return undefined;
  const isAlone = columns.filter((column) => referenceOf(column) === to).length === 1;
  const heading = lookupHeading(lookup.heading, isAlone ? undefined : spec.heading);
  return { kind: 'lookup', reference: spec, to, heading, width: lookup.width };
}

/** The sheet that a column refers to. */
export function referenceOf({ cell }: ColumnSpec): SheetId | undefined {
  return cell.kind === 'reference' ? cell.to : undefined;
}

/** The column that tells the rows of a sheet apart, which references name; undefined where it takes several. */
export function codeColumn({ spec }: FilledSheet): string | undefined {
  const [key, ...others] = spec.key;
  return others.length === 0 ? key : undefined;
}

/** A cell of a row, "D7". The row counts from 1. */
export function cellOf(sheet: LaidSheet, key: string, row: number): string {
  return cellName(row, indexOf(sheet, 'data', key) + 1);
}

/** The rows of a column below its heading, as another sheet names them: "'Doanh nghiệp'!$A$2:$A$2001". */
export function columnRange(sheet: LaidSheet, key: string): string {
  return rangeAt(sheet, indexOf(sheet, 'data', key));
}

/** The same of what explains the column, where it is a reference that something explains. */
export function explainedRange(sheet: LaidSheet, key: string): string {
  return lookupOf(sheet, key) === undefined
    ? columnRange(sheet, key)
    : rangeAt(sheet, indexOf(sheet, 'lookup', key));
}

/** The column that explains a reference. */
export function lookupOf(sheet: LaidSheet, key: string): LookupColumn | undefined {
  return sheet.columns.find(
    (column): column is LookupColumn => column.kind === 'lookup' && column.reference.key === key,
  );
}

/** The name of a sheet as a formula has it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The rows of the column at an index below its heading. */
function rangeAt(sheet: LaidSheet, index: number): string {
  const column = columnName(index + 1);
  const [first, last] = [String(FIRST_DATA_ROW), String(sheet.lastRow)];
  return `${quotedName(sheet.spec.name)}!$${column}$${first}:$${column}$${last}`;
}

function indexOf(sheet: LaidSheet, kind: LaidColumn['kind'], key: string): number {
  const index = sheet.columns.findIndex(
    (column) => column.kind === kind && (column.kind === 'data' ? column.spec : column.reference).key === key,
  );
  if (index < 0) throw new Error(`the sheet ${sheet.spec.id} has no column ${key}`);
  return index;
}
