import type * as z from 'zod';
import {
  hasErrors,
  located,
  outcome,
  type DataPath,
  type Issue,
  type Outcome,
  type Place,
} from '../document/issue.ts';
import { checkConsistency } from '../domain/consistency/index.ts';
import {
  DATASET_SCHEMA,
  DATASET_SCHEMAS,
  REQUIRED_PARTS,
  type Dataset,
  type DatasetPart,
} from '../domain/dataset.ts';
import { checkValue } from './load-value.ts';
import { parseSource, type ParsedSource, type SourceFile } from './yaml-source.ts';

/** A file of data: one part of it, or the whole with the parts as its keys. */
export interface DatasetFile extends SourceFile {
  readonly part?: DatasetPart;
}

/** A part of the data that was read already, from a table say. */
export interface ReadPart {
  readonly part: DatasetPart;
  readonly parsed: ParsedSource;
}

/** Where data comes from. */
export type DatasetSource = DatasetFile | ReadPart;

/** A year's data with the way back to the files. */
export interface LoadedDataset {
  readonly data: Dataset;
  /** The place of the value at a path that begins with the part: `['plan', 'tasks', 0]`. */
  readonly placeOf: (path: DataPath) => Place;
  /** The place of the key that such a path ends in. */
  readonly placeOfKey: (path: DataPath) => Place;
}

/** What a text is checked for beside its schema: letters that the font lacks, with what to say of each. */
export type TextCheck = (
  text: string,
) => readonly { readonly letter: string; readonly issue: Omit<Issue, 'place'> }[];

/**
 * Read and check a year's data.
 *
 * @param sources One source a part, or one file with all parts.
 * @param checkText Called for every text in the data.
 * @returns The data when the required parts are there and nothing is wrong; else every issue of every file, each with its place.
 */
export function loadDataset(sources: readonly DatasetSource[], checkText: TextCheck): Outcome<LoadedDataset> {
  const loaded = sources.map((source) => loadSource(source, checkText));
  const issues = loaded.flatMap((source) => source.issues);
  const placeBy =
    (kind: 'placeOf' | 'placeOfKey') =>
    (path: DataPath): Place => {
      const [source] = loaded.filter(({ part }) => part === undefined || part === path[0]);
      if (source === undefined) throw new Error(`no data at ${path.join('.')}`);
      return source.parsed[kind](source.part === undefined ? path : path.slice(1));
    };
  const placeOf = placeBy('placeOf');
  if (loaded.some(({ value }) => value === undefined)) return { ok: false, issues };
  const data = Object.assign({}, ...loaded.map(({ value }) => value)) as Dataset;
  if (REQUIRED_PARTS.some((part) => !(part in data))) return { ok: false, issues };
  const found = checkConsistency(data).map((issue) => located(issue, placeOf));
  return outcome([...issues, ...found], () => ({ data, placeOf, placeOfKey: placeBy('placeOfKey') }));
}

interface LoadedSource {
  readonly part: DatasetPart | undefined;
  readonly parsed: ParsedSource;
  /** The parts that the file holds; undefined when it has errors. */
  readonly value: Partial<Dataset> | undefined;
  readonly issues: readonly Issue[];
}

function loadSource(source: DatasetSource, checkText: TextCheck): LoadedSource {
  const { part } = source;
  const parsed = 'parsed' in source ? source.parsed : parseSource(source);
  if (parsed.value === undefined) return { part, parsed, value: undefined, issues: parsed.issues };
  const texts = textsIn(parsed.value).flatMap(({ path, text }) =>
    checkText(text).map(({ letter, issue }): Issue => ({
      ...issue,
      place: parsed.placeOfLetter(path, letter),
    })),
  );
  const schema: z.ZodType = part === undefined ? DATASET_SCHEMA : DATASET_SCHEMAS[part];
  const checked = checkValue(parsed, schema);
  const issues = [...parsed.issues, ...texts, ...checked.issues];
  if (!checked.ok || hasErrors(issues)) return { part, parsed, value: undefined, issues };
  const value = (part === undefined ? checked.value : { [part]: checked.value }) as Partial<Dataset>;
  return { part, parsed, value, issues };
}

function textsIn(value: unknown, path: DataPath = []): readonly { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
