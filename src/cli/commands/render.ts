import { basename, join } from 'node:path';
import { neededParts, type DocumentType } from '../../catalog/document-type.ts';
import { distinctIssues, hasErrors } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { readyTypes } from '../../rendering/ready-types.ts';
import { textOption, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { formatsOf } from '../format-option.ts';
import { dataFolder, loadDataFile, loadDataFolder, type LoadedData } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { EXAMPLE_FILE, loadTypes, templateFolder, type LoadedTypes } from '../load-types.ts';
import { officeRenderer } from '../office-renderer.ts';
import { refuseInRegister } from '../outside-register.ts';
import { registerView, type RegisterView } from '../register-view.ts';
import type { World } from '../world.ts';
import { unusedDocuments } from '../unused-documents.ts';
import { renderSummary } from './render-summary.ts';
import { replacementOption } from './replacement-option.ts';
import { writeDocuments } from './write-documents.ts';

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
  const replacement = replacementOption(input, loaded, table.metrics);
  const book = await registerView(textOption(input, 'register'), folder, world, replacement);
  const data = await dataFor(loaded, folder, isNamed, book.cite, table.metrics, world);
  const drafts = readyTypes(loaded.types, (type) => data.of(type).outcome, isNamed);
  const types = book.withoutIssued(drafts, isNamed);
  const found = [
    ...loaded.issues,
    ...data.all.flatMap(({ outcome }) => outcome.issues),
    ...data.all.flatMap(({ outcome }) =>
      folder !== undefined && outcome.ok ? unusedDocuments(loaded, outcome.value) : [],
    ),
    ...types.issues,
  ];
  const out =
    textOption(input, 'out') ?? join(OUTPUT_ROOT, folder === undefined ? 'example' : basename(folder));
  await refuseInRegister(out, '--out', world);
  const isReady = !hasErrors(found);
  const office = isReady
    ? await officeRenderer(textOption(input, 'fonts'), formats, table, world)
    : undefined;
  const order = { ready: types.ready, metrics: table.metrics, render: office?.render, out };
  const { documents, ...more } = await writeDocuments(order, world);
  const issues = distinctIssues([...found, ...(office?.issues ?? []), ...more.issues]);
  const texts = new Map([...loaded.texts, ...data.all.flatMap((source) => [...source.texts])]);
  if (hasErrors(issues)) {
    return { exitCode: EXIT.inputErrors, issues, text: '', data: { documents: [] }, texts };
  }
  const summary = renderSummary(documents, {
    from: folder ?? EXAMPLE_FILE,
    lang: input.lang,
    skipped: types.skipped,
    issued: types.issued,
    pathOf: book.pathOf,
    fontFolder: office?.fontFolder,
  });
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
  cite: RegisterView['cite'],
  metrics: FontMetrics,
  world: World,
): Promise<DataForTypes> {
  if (folder !== undefined) {
    const data = cite(await loadDataFolder(folder, metrics, world, isNamed ? neededParts(types) : undefined));
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
