import { hasErrors, type Issue } from '../document/issue.ts';
import { DATASET_SCHEMAS, type DatasetPart } from '../domain/dataset.ts';
import {
  loadDataset,
  type DatasetFile,
  type LoadedDataset,
  type ReadPart,
  type TextCheck,
} from '../sources/load-dataset.ts';
import { locatedValue } from '../sources/located-value.ts';
import { isSame } from '../sources/rewrite-yaml/values.ts';
import { parseSource, type ParsedSource } from '../sources/yaml-source.ts';
import { diffSheets, type SheetDiff } from './diff.ts';
import { importContext } from './import-context.ts';
import { importIssues } from './import-issues.ts';
import { keepWritten } from './keep-written.ts';
import { mergePart, withoutKnownColumns, type MergedPart } from './merge.ts';
import { otherYears } from './other-year.ts';
import type { WorkbookContext } from './part-sheets.ts';
import type { Grid } from './read/grid.ts';
import { readSheets, type KnownTargets } from './read/read-sheets.ts';
import { cellText } from './parts/records.ts';
import { scoresWithoutColumns } from './score-columns.ts';
import type { RowsBySheet, SheetRow } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';
import { unsaid, type Unsaid } from './unsaid.ts';
import { PART_SHEETS, workbookSheets } from './workbook-sheets.ts';

/** A file of a part of the data. */
export interface PartFile extends DatasetFile {
  readonly part: DatasetPart;
}

/** What an import takes. */
export interface ImportInput {
  /** The folder of the data. */
  readonly folder: string;
  /** The data that there is, a file a part. */
  readonly files: readonly PartFile[];
  /** The tables of workbooks and CSV files. */
  readonly grids: readonly Grid[];
  /** Whether rows that the sheets do not have any more are to go. */
  readonly removes: boolean;
  readonly checkText: TextCheck;
}

/** A part of the data that is to hold something else. */
export interface PartChange {
  readonly part: DatasetPart;
  /** What the file holds; undefined when there is none. */
  readonly old: unknown;
  readonly value: unknown;
}

/** What an import would do. */
export interface ImportPlan {
  /** The year of the data; undefined when its plan does not say it. */
  readonly year: number | undefined;
  readonly issues: readonly Issue[];
  /** None when anything is wrong. */
  readonly changes: readonly PartChange[];
  /** As people see them; none when the sheets or the data that they make are wrong. */
  readonly diffs: readonly SheetDiff[];
  readonly unsaid: Unsaid;
}

/** What sheets change in the data of a year, and everything that is wrong with it. Writes nothing. */
export function planImport({ folder, files, grids, removes, checkText }: ImportInput): ImportPlan {
  const parsed = new Map(files.map((file) => [file.part, parseSource(file)]));
  const year = yearOf(parsed.get('plan'));
  const refused = (issues: readonly Issue[]): ImportPlan => {
    return { year, issues, changes: [], diffs: [], unsaid: { sheets: [], columns: [] } };
  };
  const otherwise = otherYears(grids, folder, year);
  if (otherwise.length > 0) return refused(otherwise);
  const oldRows = rowsOf(parsed);
  const context = importContext(oldRows, grids);
  const specs = workbookSheets(context);
  const { sheets, issues: readIssues } = readSheets(grids, specs, knownTargets(oldRows, context), year);
  const read = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const unscored = scoresWithoutColumns(read);
  if (unscored.length > 0) return refused([...readIssues, ...unscored]);
  const results = PART_SHEETS.map((part) => mergePart(part, oldRows, read, context));
  const merged = results.flatMap((result) => result.merged ?? []);
  const newRows: RowsBySheet = new Map(merged.flatMap((part) => [...part.rows]));
  const { before, rest } = replacedBy(merged, parsed);
  const loaded = loadDataset([...rest, ...merged], checkText);
  const { issues, isUnderstood } = importIssues({
    inFiles: [...before.values()].flatMap((source) => source.issues),
    inSheets: withoutKnownColumns(readIssues, sheets, keysOf(specs), oldRows),
    inRows: results.flatMap((result) => result.issues),
    inData: loaded.issues,
    rows: { specs, old: oldRows, new: newRows, read },
    removes,
  });
  const plan = { year, issues, unsaid: unsaid(specs, oldRows, read, grids) };
  if (!loaded.ok || !isUnderstood) return { ...plan, changes: [], diffs: [] };
  const changes = merged.flatMap((part) => changeOf(part, before.get(part.part)?.value, loaded.value));
  const diffs = diffSheets(specs, oldRows, new Map([...oldRows, ...changes.flatMap(changedRows)]));
  return { ...plan, changes: hasErrors(issues) ? [] : changes, diffs };
}

type ReadFile = Pick<ParsedSource, 'value' | 'issues'>;

/** The files whose parts the sheets replace, and the parts that stay as they are. */
function replacedBy(
  merged: readonly MergedPart[],
  parsed: Map<DatasetPart, ParsedSource>,
): { readonly before: ReadonlyMap<DatasetPart, ReadFile>; readonly rest: readonly ReadPart[] } {
  const before = new Map<DatasetPart, ReadFile>();
  for (const { part } of merged) {
    const source = parsed.get(part);
    if (source !== undefined) before.set(part, { value: source.value, issues: source.issues });
    // What was parsed of long lists takes much memory, and is not needed any more.
    parsed.delete(part);
  }
  return { before, rest: [...parsed].map(([part, source]) => ({ part, parsed: source })) };
}

function keysOf(specs: readonly SheetSpec[]): (id: SheetId) => readonly string[] {
  const keys = new Map(specs.map(({ id, key }) => [id, key]));
  return (id) => keys.get(id) ?? [];
}

function yearOf(plan: ParsedSource | undefined): number | undefined {
  const value = plan?.value;
  const year = typeof value === 'object' && value !== null && 'year' in value ? value.year : undefined;
  return typeof year === 'number' ? year : undefined;
}

function rowsOf(parsed: ReadonlyMap<DatasetPart, ParsedSource>): RowsBySheet {
  return new Map(
    PART_SHEETS.flatMap((sheets) => {
      const source = parsed.get(sheets.part);
      return source?.value === undefined ? [] : [...sheets.rowsOf(locatedValue(source))];
    }),
  );
}

/** The rows that references may lead to in what the data has. */
function knownTargets(rows: RowsBySheet, context: WorkbookContext): KnownTargets {
  return new Map(
    workbookSheets(context).map(({ id, key: [code = ''] }) => [
      id,
      (rows.get(id) ?? []).flatMap((row) => {
        const [found, name] = [cellText(row, code), cellText(row, 'name')];
        return found === undefined ? [] : [{ code: found, names: name === undefined ? [] : [name] }];
      }),
    ]),
  );
}

function changeOf(
  { part, parsed }: MergedPart,
  old: unknown,
  { data }: LoadedDataset,
): readonly PartChange[] {
  const understood = DATASET_SCHEMAS[part].safeParse(old);
  const value = keepWritten(
    { written: old, read: understood.success ? understood.data : old },
    { written: parsed.value, read: data[part] },
  );
  return isSame(old, value) ? [] : [{ part, old, value }];
}

const NOWHERE = { file: '', line: 1, column: 1 };

function changedRows({ part, value }: PartChange): readonly (readonly [SheetId, readonly SheetRow[]])[] {
  const sheets = PART_SHEETS.find((one) => one.part === part);
  const located = locatedValue({ value, placeOf: () => NOWHERE });
  return [...(sheets?.rowsOf(located) ?? [])];
}
