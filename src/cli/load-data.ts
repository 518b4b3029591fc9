import { basename, extname, join } from 'node:path';
import type { Issue, Outcome } from '../document/issue.ts';
import { DATASET_PARTS, type DatasetPart } from '../domain/dataset.ts';
import { closest } from '../language/closest.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { loadDataset, type DatasetSource, type LoadedDataset } from '../sources/load-dataset.ts';
import { InputError } from './command.ts';
import { letterIssues } from '../catalog/letters.ts';
import { asInputError, readText, readTexts } from './read-text.ts';
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

/** Load a data folder: one file a part, as YAML or JSON. @throws {InputError} when files cannot be read. */
export async function loadDataFolder(
  folder: string,
  metrics: FontMetrics,
  world: World,
): Promise<LoadedData> {
  const names = await world.listFolder(folder).catch((error: unknown) => {
    throw asInputError(
      error,
      { vi: 'Không mở được thư mục dữ liệu', en: 'Cannot open the data folder' },
      folder,
    );
  });
  const files = names.filter((name) => DATA_EXTENSIONS.includes(extname(name)));
  const missing = DATASET_PARTS.flatMap((part) => missingPart(part, files, folder));
  const twice = DATASET_PARTS.flatMap((part) => partTwice(part, files, folder));
  const issues = [...missing, ...twice];
  if (issues.length > 0) throw new InputError(issues);
  const paths = DATASET_PARTS.map((part) => join(folder, files.find((name) => stem(name) === part) ?? part));
  const texts = await readTexts(paths, world);
  const sources = texts.map((file): DatasetSource => ({ part: partOf(file.path), ...file }));
  const unused = files.filter((name) => !DATASET_PARTS.some((part) => part === stem(name)));
  return loadSources(
    sources,
    metrics,
    unused.map((name) => unusedFile(join(folder, name))),
  );
}

/** Load a whole dataset from one file, as the examples of templates are. @throws {InputError} when it cannot be read. */
export async function loadDataFile(path: string, metrics: FontMetrics, world: World): Promise<LoadedData> {
  return loadSources([{ path, text: await readText(path, world) }], metrics, []);
}

function loadSources(
  sources: readonly DatasetSource[],
  metrics: FontMetrics,
  more: readonly Issue[],
): LoadedData {
  const result = loadDataset(sources, (text) => letterIssues(text, metrics));
  return {
    outcome: { ...result, issues: [...result.issues, ...more] },
    texts: new Map(sources.map(({ path, text }) => [path, text])),
  };
}

function partOf(path: string): DatasetPart {
  const part = DATASET_PARTS.find((name) => name === stem(path));
  if (part === undefined) throw new Error(`${path} is no part of the data`);
  return part;
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
        vi: `Cần có: ${DATASET_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
        en: `Needed: ${DATASET_PARTS.map((name) => `${name}.yaml`).join(', ')}.`,
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
