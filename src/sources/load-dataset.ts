import type { DataIssue, DataPath, Issue, Outcome, Place } from '../document/issue.ts';
import { checkConsistency } from '../domain/consistency.ts';
import { DATASET_PARTS, DATASET_SCHEMAS, type Dataset, type DatasetPart } from '../domain/dataset.ts';
import { schemaIssues, type SchemaIssue } from './schema-issues.ts';
import { schemaLabels } from './schema-labels.ts';
import { parseSource, type ParsedSource, type SourceFile } from './yaml-source.ts';

/** The files of a data folder, by the part that each holds. */
export type DatasetFiles = Readonly<Record<DatasetPart, SourceFile>>;

/** A year's data with the way back to the files. */
export interface LoadedDataset {
  readonly data: Dataset;
  /** The place of the value at a path that begins with the part: `['plan', 'tasks', 0]`. */
  placeOf(path: DataPath): Place;
}

/** What a text is checked for beside its schema, such as letters that the font lacks. */
export type TextCheck = (text: string) => readonly Omit<DataIssue, 'path'>[];

/**
 * Read and check a year's data.
 *
 * @param checkText Called for every text in the data.
 * @returns The data when nothing is wrong; else every issue of every file, each with its place.
 */
export function loadDataset(files: DatasetFiles, checkText: TextCheck): Outcome<LoadedDataset> {
  const parts = DATASET_PARTS.map((part) => loadPart(part, files[part], checkText));
  const issues = parts.flatMap((part) => part.issues);
  const placeOf = (path: DataPath): Place => {
    const part = parts.find(({ name }) => name === path[0]);
    if (part === undefined) throw new Error(`no part of the data at ${path.join('.')}`);
    return part.parsed.placeOf(path.slice(1));
  };
  if (parts.some((part) => part.value === undefined)) return { ok: false, issues };
  const data = Object.fromEntries(parts.map(({ name, value }) => [name, value])) as unknown as Dataset;
  const found = checkConsistency(data).map(({ path, ...issue }): Issue => ({
    ...issue,
    place: placeOf(path),
  }));
  const all = [...issues, ...found];
  if (all.some(({ severity }) => severity === 'error')) return { ok: false, issues: all };
  return { ok: true, value: { data, placeOf }, issues: all };
}

interface LoadedPart {
  readonly name: DatasetPart;
  readonly parsed: ParsedSource;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

function loadPart(name: DatasetPart, file: SourceFile, checkText: TextCheck): LoadedPart {
  const parsed = parseSource(file);
  if (parsed.issues.length > 0) return { name, parsed, value: undefined, issues: parsed.issues };
  const texts = textsIn(parsed.value).flatMap(({ path, text }) =>
    checkText(text).map((issue): Issue => ({ ...issue, place: parsed.placeOf(path) })),
  );
  const schema = DATASET_SCHEMAS[name];
  const result = schema.safeParse(parsed.value);
  if (result.success) return { name, parsed, value: result.data, issues: texts };
  const faults = schemaIssues(result.error, parsed.value, schemaLabels(schema));
  return {
    name,
    parsed,
    value: undefined,
    issues: [...texts, ...faults.map((issue) => locate(issue, parsed))],
  };
}

function locate({ path, isAboutKey, ...issue }: SchemaIssue, parsed: ParsedSource): Issue {
  return { ...issue, place: isAboutKey ? parsed.placeOfKey(path) : parsed.placeOf(path) };
}

function textsIn(value: unknown, path: DataPath = []): readonly { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
