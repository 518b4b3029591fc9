import { basename, extname, join } from 'node:path';
import { letterIssues } from '../catalog/letters.ts';
import { hasErrors, type Issue, type Outcome } from '../document/issue.ts';
import { DATASET_PARTS, REQUIRED_PARTS, type DatasetPart } from '../domain/dataset.ts';
import { closest } from '../language/closest.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { loadDataset, type DatasetFile, type LoadedDataset } from '../sources/load-dataset.ts';
import { InputError } from './command.ts';
import { asInputError, issuesOf, readText } from './read-text.ts';
import type { World } from './world.ts';

/** The folder whose subfolders are years of data. */
const DATA_ROOT = 'data';
const DATA_EXTENSIONS = ['.yaml', '.yml', '.json'];

/** Data as loaded, and the texts of its files for reports. */
export interface LoadedData {
  readonly outcome: Outcome<LoadedDataset>;
  readonly texts: ReadonlyMap<string, string>;
}

/** The data folder to use: the given one, else the latest year. @throws {InputError} when there is none. */
export async function dataFolder(given: string | undefined, world: World): Promise<string> {
  if (given !== undefined) return given;
  const years = (await world.isFolder(DATA_ROOT)) ? await world.listFolder(DATA_ROOT) : [];
  const latest = years.filter((name) => /^\d{4}$/u.test(name)).at(-1);
  if (latest !== undefined) return join(DATA_ROOT, latest);
  throw new InputError([
    {
      code: 'no-data-folder',
      severity: 'error',
      message: { vi: 'Không có thư mục dữ liệu nào trong data/.', en: 'There is no data folder in data/.' },
      expected: {
        vi: 'Chỉ ra bằng --data, ví dụ --data data/2024.',
        en: 'Name it with --data, for example --data data/2024.',
      },
    },
  ]);
}

/** The files of a data folder, and what is wrong with the folder itself. */
export interface DataFiles {
  readonly sources: readonly (DatasetFile & { readonly part: DatasetPart })[];
  readonly issues: readonly Issue[];
}

/** All parts of the data. */
const EVERYTHING: ReadonlySet<DatasetPart> = new Set(DATASET_PARTS);

/**
 * Load a data folder: one file a part, as YAML or JSON. What cannot be read is an issue beside those of the rest.
 *
 * @param wanted The parts to load; the others are not looked at.
 */
export async function loadDataFolder(
  folder: string,
  metrics: FontMetrics,
  world: World,
  wanted: ReadonlySet<DatasetPart> = EVERYTHING,
): Promise<LoadedData> {
  const files = await issuesOf(() => readDataFolder(folder, world, wanted));
  if (!files.ok) return { outcome: files, texts: new Map() };
  return loadSources(files.value.sources, metrics, files.value.issues);
}

/** Read the files of a data folder, those of the wanted parts. @throws {InputError} when there is no such folder. */
export async function readDataFolder(
  folder: string,
  world: World,
  wanted: ReadonlySet<DatasetPart> = EVERYTHING,
): Promise<DataFiles> {
  const names = await world.listFolder(folder).catch((error: unknown) => {
    throw asInputError(
      error,
      { vi: 'Không mở được thư mục dữ liệu', en: 'Cannot open the data folder' },
      folder,
    );
  });
  const files = names.filter((name) => DATA_EXTENSIONS.includes(extname(name)));
  const parts = DATASET_PARTS.filter((part) => wanted.has(part));
  const issues: Issue[] = [
    ...REQUIRED_PARTS.flatMap((part) => missingPart(part, files, folder)),
    ...parts.flatMap((part) => partTwice(part, files, folder)),
  ];
  const sources: (DatasetFile & { readonly part: DatasetPart })[] = [];
  for (const part of parts) {
    const file = files.find((name) => stem(name) === part);
    if (file === undefined) continue;
    const path = join(folder, file);
    const text = await issuesOf(() => readText(path, world));
    if (text.ok) sources.push({ part, path, text: text.value });
    else issues.push(...text.issues);
  }
  const unused = files.filter((name) => !DATASET_PARTS.some((part) => part === stem(name)));
  issues.push(...unused.map((name) => unusedFile(join(folder, name))));
  return { sources, issues };
}

/** Load a whole dataset from one file, as the examples of templates are. */
export async function loadDataFile(path: string, metrics: FontMetrics, world: World): Promise<LoadedData> {
  const text = await issuesOf(() => readText(path, world));
  if (!text.ok) return { outcome: text, texts: new Map() };
  return loadSources([{ path, text: text.value }], metrics, []);
}

function loadSources(
  sources: readonly DatasetFile[],
  metrics: FontMetrics,
  more: readonly Issue[],
): LoadedData {
  const result = loadDataset(sources, (text) => letterIssues(text, metrics));
  const issues = [...result.issues, ...more];
  return {
    outcome: result.ok && !hasErrors(more) ? { ...result, issues } : { ok: false, issues },
    texts: new Map(sources.map(({ path, text }) => [path, text])),
  };
}

function stem(name: string): string {
  return basename(name, extname(name));
}

function missingPart(part: string, files: readonly string[], folder: string): readonly Issue[] {
  if (files.some((name) => stem(name) === part)) return [];
  const suggestion = closest(`${part}.yaml`, files);
  return [
    {
      code: 'missing-file',
      severity: 'error',
      message: {
        vi: `Thư mục ${folder} thiếu tệp ${part}.yaml.`,
        en: `The folder ${folder} lacks ${part}.yaml.`,
      },
      expected: {
        vi: `Cần có: ${REQUIRED_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
        en: `Needed: ${REQUIRED_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
      },
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function partTwice(part: string, files: readonly string[], folder: string): readonly Issue[] {
  const found = files.filter((name) => stem(name) === part);
  if (found.length < 2) return [];
  const list = found.join(', ');
  return [
    {
      code: 'file-twice',
      severity: 'error',
      message: {
        vi: `Thư mục ${folder} có nhiều tệp cho “${part}”: ${list}.`,
        en: `${folder} has several files: ${list}.`,
      },
      expected: { vi: 'Chỉ giữ một tệp.', en: 'Keep one of them.' },
    },
  ];
}

function unusedFile(path: string): Issue {
  return {
    code: 'unused-file',
    severity: 'warning',
    message: { vi: `Tệp ${path} không được dùng.`, en: `The file ${path} is not used.` },
    expected: {
      vi: `Các tệp được dùng: ${DATASET_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
      en: `Used are: ${DATASET_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
    },
  };
}
