import { hasErrors, type Issue } from '../document/issue.ts';
import { DATASET_SCHEMAS, type DatasetPart } from '../domain/dataset.ts';
import {
  loadDataset,
  type DatasetFile,
  type LoadedDataset,
  type TextCheck,
} from '../sources/load-dataset.ts';
import { locatedValue } from '../sources/located-value.ts';
import { isSame } from '../sources/rewrite-yaml/values.ts';
import { parseSource, type ParsedSource } from '../sources/yaml-source.ts';
import { diffSheets, type SheetDiff } from './diff.ts';
import { goneReferences } from './gone-references.ts';
import { importContext } from './import-context.ts';
import { keepWritten } from './keep-written.ts';
import { mergePart, withoutKnownColumns, type MergedPart } from './merge.ts';
import type { WorkbookContext } from './part-sheets.ts';
import type { Grid } from './read/grid.ts';
import { readSheets, type KnownTargets } from './read/read-sheets.ts';
import { errorRows, withoutConsequences, withoutPlaces } from './without-consequences.ts';
import { cellText } from './parts/records.ts';
import { removedRows } from './removed-rows.ts';
import type { RowsBySheet, SheetRow } from './sheet-rows.ts';
import type { SheetId } from './sheet-spec.ts';
import { PART_SHEETS, workbookSheets } from './workbook-sheets.ts';

/** A file of a part of the data. */
export interface PartFile extends DatasetFile {
  readonly part: DatasetPart;
}

/** What an import takes. */
export interface ImportInput {
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
  readonly issues: readonly Issue[];
  /** None when anything is wrong. */
  readonly changes: readonly PartChange[];
  /** As people see them; none when the sheets or the data that they make are wrong. */
  readonly diffs: readonly SheetDiff[];
}

/** What sheets change in the data of a year, and everything that is wrong with it. Writes nothing. */
export function planImport({ files, grids, removes, checkText }: ImportInput): ImportPlan {
  const parsed = new Map(files.map((file) => [file.part, parseSource(file)]));
  const oldRows = rowsOf(parsed);
  const context = importContext(oldRows, grids);
  const specs = workbookSheets(context);
  const { sheets, issues: readIssues } = readSheets(grids, specs, knownTargets(oldRows, context));
  const read = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const results = PART_SHEETS.map((part) => mergePart(part, oldRows, read, context));
  const merged = results.flatMap((result) => result.merged ?? []);
  const newRows: RowsBySheet = new Map(merged.flatMap((part) => [...part.rows]));
  const keyOf = new Map(specs.map(({ id, key }) => [id, key]));
  const found = withoutKnownColumns(readIssues, sheets, (id) => keyOf.get(id) ?? [], oldRows);
  const touched = new Set(merged.map(({ part }) => part));
  const before = new Map([...parsed].map(([part, { value, issues }]) => [part, { value, issues }]));
  // What was parsed of long lists takes much memory, and is not needed any more.
  for (const part of touched) parsed.delete(part);
  const rest = [...parsed].flatMap(([part, source]) => (touched.has(part) ? [] : [{ part, parsed: source }]));
  const loaded = loadDataset([...rest, ...merged], checkText);
  const inFiles = [...before].flatMap(([part, source]) => (touched.has(part) ? source.issues : []));
  const gone = goneReferences(specs, oldRows, newRows, read);
  const wrong = withoutConsequences({
    read: found,
    rows: [
      ...gone.issues,
      ...withoutPlaces(
        results.flatMap((result) => result.issues),
        gone.places,
      ),
    ],
    data: withoutPlaces(loaded.issues, gone.places),
  });
  const issues = [
    ...inFiles,
    ...wrong,
    ...(removes ? [] : removedRows(specs, oldRows, newRows, read, errorRows(wrong))),
  ];
  if (!loaded.ok || hasErrors(found) || hasErrors(gone.issues)) return { issues, changes: [], diffs: [] };
  const changes = merged.flatMap((part) => changeOf(part, before.get(part.part)?.value, loaded.value));
  const diffs = diffSheets(specs, oldRows, new Map([...oldRows, ...changes.flatMap(changedRows)]));
  return { issues, changes: hasErrors(issues) ? [] : changes, diffs };
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
