import { basename, join } from 'node:path';
import { composeDocument } from '../../catalog/compose.ts';
import type { DocumentType } from '../../catalog/document-type.ts';
import { hasErrors } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { UsageError, textOption, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { dataFolder, loadDataFile, loadDataFolder, type LoadedData } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { EXAMPLE_FILE, loadTypes, templateFolder, type LoadedTypes } from '../load-types.ts';
import { checkOffice } from '../office.ts';
import { asInputError } from '../read-text.ts';
import { FORMATS, rendererFor, type Format, type RenderedDocument } from '../renderer.ts';
import type { OutputFile, World } from '../world.ts';
import { renderSummary, type RenderedType } from './render-summary.ts';

const OUTPUT_ROOT = 'output';

/** `vanthu render`: drafts of documents, written only when nothing is wrong with any of them. */
export async function render(input: CommandInput, world: World): Promise<CommandResult> {
  const formats = formatsOf(input);
  const table = await loadFontTable(world);
  const templates = await templateFolder(textOption(input, 'templates'), world);
  const loaded = await loadTypes(templates, input.positionals, table.metrics, world);
  const folder =
    input.options['example'] === true ? undefined : await dataFolder(textOption(input, 'data'), world);
  const jobs = await jobsFor(loaded, folder, table.metrics, world);
  const composed = jobs.flatMap(({ type, data: { outcome } }) =>
    outcome.ok
      ? [{ type, data: outcome.value.data, document: composeDocument(type, outcome.value.data) }]
      : [],
  );
  const sources = [...new Set(jobs.map(({ data }) => data))];
  const issues = [
    ...loaded.issues,
    ...sources.flatMap(({ outcome }) =>
      outcome.ok ? [...outcome.issues, ...checkOffice(outcome.value)] : outcome.issues,
    ),
    ...composed.flatMap(({ document }) => document.issues),
  ];
  const texts = new Map([...loaded.texts, ...sources.flatMap((source) => [...source.texts])]);
  if (hasErrors(issues))
    return { exitCode: EXIT.inputErrors, issues, text: '', data: { documents: [] }, texts };

  const out =
    textOption(input, 'out') ?? join(OUTPUT_ROOT, folder === undefined ? 'example' : basename(folder));
  const renderDocument = await rendererFor(formats, table, world);
  const rendered: RenderedType[] = [];
  for (const { type, data, document } of composed) {
    if (!document.ok) continue;
    world.progress(`${String(rendered.length + 1)}/${String(composed.length)} ${type.slug}`);
    rendered.push(describe(type, await renderDocument(document.value, data), out));
  }
  await writeFiles(
    rendered.flatMap(({ files }) => files),
    out,
    world,
  );
  const summary = renderSummary(rendered, { from: folder ?? EXAMPLE_FILE, lang: input.lang });
  return { exitCode: EXIT.done, issues, ...summary, texts };
}

/** A type and the data that it is filled with. */
interface Job {
  readonly type: DocumentType;
  readonly data: LoadedData;
}

/** Every type with the data of the folder, or each with the example in its own folder. */
async function jobsFor(
  { types, folder: templates }: LoadedTypes,
  folder: string | undefined,
  metrics: FontMetrics,
  world: World,
): Promise<readonly Job[]> {
  if (folder !== undefined) {
    const data = await loadDataFolder(folder, metrics, world);
    return types.map((type) => ({ type, data }));
  }
  return Promise.all(
    types.map(async (type) => ({
      type,
      data: await loadDataFile(join(templates, type.slug, EXAMPLE_FILE), metrics, world),
    })),
  );
}

function formatsOf(input: CommandInput): readonly Format[] {
  const given = textOption(input, 'format');
  if (given === undefined) return FORMATS;
  const names = given.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !FORMATS.some((format) => format === name));
  if (unknown.length > 0) {
    throw new UsageError(
      { vi: `Không có loại tệp “${unknown.join(', ')}”.`, en: `There is no format “${unknown.join(', ')}”.` },
      { expected: { vi: `Được chọn: ${FORMATS.join(', ')}.`, en: `Allowed: ${FORMATS.join(', ')}.` } },
    );
  }
  return FORMATS.filter((format) => names.includes(format));
}

function describe(
  { slug, manifest }: DocumentType,
  { pages, files }: RenderedDocument,
  out: string,
): RenderedType {
  return {
    slug,
    typeName: manifest.typeName,
    pages,
    files: files.map(({ format, bytes }) => ({ path: join(out, `${slug}.${format}`), bytes })),
  };
}

async function writeFiles(files: readonly OutputFile[], out: string, world: World): Promise<void> {
  await world.writeAll(files).catch((error: unknown) => {
    throw asInputError(error, { vi: 'Không ghi được vào', en: 'Cannot write to' }, out);
  });
}
