import { basename, join } from 'node:path';
import { neededParts, type DocumentType } from '../../catalog/document-type.ts';
import { distinctIssues, hasErrors } from '../../document/issue.ts';
import { closest } from '../../language/closest.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { UsageError, textOption, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { dataFolder, loadDataFile, loadDataFolder, type LoadedData } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { EXAMPLE_FILE, loadTypes, templateFolder, type LoadedTypes } from '../load-types.ts';
import type { PreparedDocument } from '../prepare.ts';
import { pathOf, WRITING } from '../file-problems.ts';
import { asInputError } from '../read-text.ts';
import { FORMATS, rendererFor, type Format, type RenderedFile } from '../renderer.ts';
import type { OutputFile, World } from '../world.ts';
import { unusedDocuments } from '../unused-documents.ts';
import { progressBar } from '../progress-bar.ts';
import { prepareTypes } from './prepare-types.ts';
import { renderSummary, type RenderedDocument } from './render-summary.ts';

const OUTPUT_ROOT = 'output';

/** `vanthu render`: drafts of documents, written only when nothing is wrong with any of them. */
export async function render(input: CommandInput, world: World): Promise<CommandResult> {
  const formats = formatsOf(input);
  const table = await loadFontTable(world);
  const templates = await templateFolder(textOption(input, 'templates'), world);
  const loaded = await loadTypes(templates, input.positionals, table.metrics, world);
  const folder =
    input.options['example'] === true ? undefined : await dataFolder(textOption(input, 'data'), world);
  const isNamed = input.positionals.length > 0;
  const data = await dataFor(loaded, folder, isNamed, table.metrics, world);
  const { prepared, skipped } = prepareTypes(loaded.types, data, isNamed, table.metrics);
  const issues = distinctIssues([
    ...loaded.issues,
    ...data.all.flatMap(({ outcome }) => outcome.issues),
    ...data.all.flatMap(({ outcome }) =>
      folder !== undefined && outcome.ok ? unusedDocuments(loaded, outcome.value) : [],
    ),
    ...prepared.flatMap((documents) => documents.issues),
  ]);
  const texts = new Map([...loaded.texts, ...data.all.flatMap((source) => [...source.texts])]);
  if (hasErrors(issues)) {
    return { exitCode: EXIT.inputErrors, issues, text: '', data: { documents: [] }, texts };
  }

  const out =
    textOption(input, 'out') ?? join(OUTPUT_ROOT, folder === undefined ? 'example' : basename(folder));
  const renderDocument = await rendererFor(formats, table, world);
  const documents = prepared.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  const rendered: RenderedDocument[] = [];
  for (const document of documents) {
    world.progress(progressBar(rendered.length + 1, documents.length, document.type.slug));
    rendered.push(describe(document, await renderDocument(document), out));
  }
  await writeFiles(
    rendered.flatMap(({ files }) => files),
    out,
    world,
  );
  const summary = renderSummary(rendered, { from: folder ?? EXAMPLE_FILE, lang: input.lang, skipped });
  return { exitCode: EXIT.done, issues, ...summary, texts };
}

/** The data that types are filled with. */
interface DataForTypes {
  readonly all: readonly LoadedData[];
  readonly of: (type: DocumentType) => LoadedData;
}

/**
 * The data of the folder for every type, or for each the example in its own folder. Where types are named, a fault in what has
 * nothing to do with them does not stop them.
 */
async function dataFor(
  { types, folder: templates }: LoadedTypes,
  folder: string | undefined,
  isNamed: boolean,
  metrics: FontMetrics,
  world: World,
): Promise<DataForTypes> {
  if (folder !== undefined) {
    const data = await loadDataFolder(folder, metrics, world, isNamed ? neededParts(types) : undefined);
    return { all: [data], of: () => data };
  }
  const examples = new Map<DocumentType, LoadedData>();
  for (const type of types) {
    examples.set(type, await loadDataFile(join(templates, type.slug, EXAMPLE_FILE), metrics, world));
  }
  return {
    all: [...examples.values()],
    of: (type) => {
      const data = examples.get(type);
      if (data === undefined) throw new Error(`no example was loaded for ${type.slug}`);
      return data;
    },
  };
}

function formatsOf(input: CommandInput): readonly Format[] {
  const given = textOption(input, 'format');
  if (given === undefined) return FORMATS;
  const names = given.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !FORMATS.some((format) => format === name));
  const suggestion = unknown[0] && closest(unknown[0], FORMATS);
  if (unknown.length > 0) {
    throw new UsageError(
      { vi: `Không có loại tệp “${unknown.join(', ')}”.`, en: `There is no format “${unknown.join(', ')}”.` },
      {
        expected: { vi: `Được chọn: ${FORMATS.join(', ')}.`, en: `Allowed: ${FORMATS.join(', ')}.` },
        ...(suggestion !== undefined && { suggestion }),
      },
    );
  }
  return FORMATS.filter((format) => names.includes(format));
}

function describe(
  { type, key, pages }: PreparedDocument,
  files: readonly RenderedFile[],
  out: string,
): RenderedDocument {
  const stem = key === undefined ? type.slug : join(type.slug, key);
  return {
    slug: type.slug,
    key,
    typeName: type.manifest.typeName,
    pages: pages.length,
    files: files.map(({ format, bytes }) => ({ path: join(out, `${stem}.${format}`), bytes })),
  };
}

async function writeFiles(files: readonly OutputFile[], out: string, world: World): Promise<void> {
  await world.writeAll(files).catch((error: unknown) => {
    throw asInputError(error, WRITING, pathOf(error) ?? out);
  });
}
