import { join } from 'node:path';
import { calledPartials, documentType, type DocumentType } from '../catalog/document-type.ts';
import { templateLetterIssues } from '../catalog/letters.ts';
import { manifestSchema } from '../catalog/manifest.ts';
import { hasErrors, type Issue } from '../document/issue.ts';
import { closest } from '../language/closest.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { loadValue } from '../sources/load-value.ts';
import type { Partials } from '../templating/partials.ts';
import { InputError, UsageError } from './command.ts';
import { loadPartials, unusedPartials } from './load-partials.ts';
import { readInside } from './read-inside.ts';
import { asInputError } from './read-text.ts';
import type { World } from './world.ts';

export const TEMPLATE_ROOT = 'templates';
const MANIFEST_FILE = 'manifest.yaml';
const BODY_FILE = 'body.hbs';
export const EXAMPLE_FILE = 'example.yaml';

/** A folder whose name begins so is no document type: partials, the scaffold of new types. */
const NOT_A_TYPE = '_';

/** Document types as loaded, and the texts of their files for reports. */
export interface LoadedTypes {
  readonly folder: string;
  /** All types of the folder, loaded or not. */
  readonly slugs: readonly string[];
  /** Those without errors. */
  readonly types: readonly DocumentType[];
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The folder of templates: the given one, else templates/ here, else the program's own. */
export async function templateFolder(given: string | undefined, world: World): Promise<string> {
  if (given !== undefined) return given;
  return (await world.exists(TEMPLATE_ROOT)) ? TEMPLATE_ROOT : world.ownFile(TEMPLATE_ROOT);
}

/**
 * Load document types, a folder each.
 *
 * @param slugs The wanted types; all when none is named.
 * @throws {UsageError} for a type that is not there. @throws {InputError} when files cannot be read.
 */
export async function loadTypes(
  folder: string,
  slugs: readonly string[],
  metrics: FontMetrics,
  world: World,
): Promise<LoadedTypes> {
  const known = await typeNames(folder, world);
  if (known.length === 0) throw new InputError([noTypes(folder)]);
  for (const slug of slugs) if (!known.includes(slug)) throw unknownType(slug, known);
  const wanted = slugs.length === 0 ? known : known.filter((name) => slugs.includes(name));
  const loaded: LoadedType[] = [];
  const partials = await loadPartials(folder, metrics, world);
  const environment = { templates: folder, partials: partials.partials, metrics, world };
  for (const slug of wanted) loaded.push(await loadType(slug, environment));
  const called = new Set(loaded.flatMap(({ called: names }) => [...names]));
  return {
    folder,
    slugs: known,
    types: loaded.flatMap(({ type }) => (type === undefined ? [] : [type])),
    issues: [
      ...loaded.flatMap(({ issues }) => issues),
      ...partials.issues,
      ...(wanted.length === known.length ? unusedPartials(partials, called) : []),
    ],
    texts: new Map([
      ...loaded.flatMap(({ texts }) => texts),
      ...partials.files.map(({ path, text }) => [path, text] as const),
    ]),
  };
}

/** The types of a folder, by their names. @throws {InputError} when it cannot be read. */
export async function typeNames(folder: string, world: World): Promise<readonly string[]> {
  const names = await world.listFolder(folder).catch((error: unknown) => {
    throw asInputError(
      error,
      { vi: 'Không mở được thư mục mẫu', en: 'Cannot open the template folder' },
      folder,
    );
  });
  const known: string[] = [];
  for (const name of names) {
    if (!name.startsWith(NOT_A_TYPE) && (await world.isFolder(join(folder, name)))) known.push(name);
  }
  return known;
}

function unknownType(slug: string, known: readonly string[]): UsageError {
  const suggestion = closest(slug, known);
  return new UsageError(
    { vi: `Không có mẫu “${slug}”.`, en: `There is no document type “${slug}”.` },
    {
      expected: { vi: `Các mẫu: ${known.join(', ')}.`, en: `Types: ${known.join(', ')}.` },
      ...(suggestion !== undefined && { suggestion }),
    },
  );
}

interface LoadedType {
  readonly type: DocumentType | undefined;
  /** The partials that its template calls, at once or through others. */
  readonly called: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly texts: readonly (readonly [string, string])[];
}

/** What all types of a folder are loaded with. */
interface Environment {
  readonly templates: string;
  readonly partials: Partials;
  readonly metrics: FontMetrics;
  readonly world: World;
}

/** One type; a file that cannot be read is an issue like any other, so that the others are reported with it. */
async function loadType(
  slug: string,
  { templates, partials, metrics, world }: Environment,
): Promise<LoadedType> {
  const read = async (name: string) => {
    const path = join(templates, slug, name);
    const text = await readInside(path, templates, world);
    return text.ok ? { ...text, value: { path, text: text.value } } : text;
  };
  const manifestFile = await read(MANIFEST_FILE);
  const body = await read(BODY_FILE);
  const texts = [manifestFile, body].flatMap((file) =>
    file.ok ? [[file.value.path, file.value.text] as const] : [],
  );
  const called = body.ok ? calledPartials(body.value, partials) : new Set<string>();
  const manifest = manifestFile.ok ? loadValue(manifestFile.value, manifestSchema) : manifestFile;
  const letters = body.ok ? templateLetterIssues(body.value, metrics) : body.issues;
  if (!manifest.ok || !body.ok) {
    return { type: undefined, called, issues: [...manifest.issues, ...letters], texts };
  }
  const type = documentType(slug, manifest.value, body.value, partials);
  const issues = [...manifest.issues, ...type.issues, ...letters];
  return { type: type.ok && !hasErrors(issues) ? type.value : undefined, called, issues, texts };
}

function noTypes(folder: string): Issue {
  return {
    code: 'no-types',
    severity: 'error',
    message: { vi: `Thư mục ${folder} không có mẫu nào.`, en: `The folder ${folder} has no document type.` },
    expected: { vi: 'Tạo mẫu bằng lệnh vanthu new-type.', en: 'Make one with vanthu new-type.' },
  };
}
