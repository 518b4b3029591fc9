import { join } from 'node:path';
import type { DocumentType } from '../../catalog/document-type.ts';
import { distinctIssues, hasErrors, type Issue } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { prepareDocuments } from '../../rendering/prepare.ts';
import { readyTypes, type ReadyTypes, type SkippedType } from '../../rendering/ready-types.ts';
import { textOption, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { dataFolder, loadDataFile, loadDataFolder } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { EXAMPLE_FILE, loadTypes, templateFolder } from '../load-types.ts';
import { skippedLines } from './render-summary.ts';
import type { Lang } from '../report.ts';
import { unusedDocuments } from '../unused-documents.ts';
import type { World } from '../world.ts';

/** `vanthu validate`: everything that `render` would refuse, without writing anything. */
export async function validate(input: CommandInput, world: World): Promise<CommandResult> {
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const loaded = await loadTypes(
    await templateFolder(textOption(input, 'templates'), world),
    [],
    metrics,
    world,
  );
  const { outcome, texts } = await loadDataFolder(folder, metrics, world);
  const types = readyTypes(loaded.types, () => outcome, false);
  const examples = await Promise.all(
    loaded.types.map(async (type) =>
      checkExample(type, join(loaded.folder, type.slug, EXAMPLE_FILE), metrics, world),
    ),
  );
  const issues = distinctIssues([
    ...loaded.issues,
    ...examples.flatMap((example) => example.issues),
    ...outcome.issues,
    ...(outcome.ok ? unusedDocuments(loaded, outcome.value) : []),
    ...issuesOf(types, metrics),
  ]);
  const isValid = !hasErrors(issues);
  const count = String(loaded.types.length);
  const good = {
    vi: `Không có lỗi: dữ liệu ${folder} và ${count} mẫu trong ${loaded.folder} dùng được.\n`,
    en: `No errors: the data in ${folder} and ${count} document type(s) in ${loaded.folder} are fine.\n`,
  };
  return {
    exitCode: isValid ? EXIT.done : EXIT.inputErrors,
    issues,
    text: isValid ? [good[input.lang], ...notReady(types.skipped, input.lang)].join('') : '',
    data: { data: folder, templates: loaded.folder },
    texts: new Map([...loaded.texts, ...texts, ...examples.flatMap((example) => [...example.texts])]),
  };
}

/** What the data is not enough for yet: no error, but a clerk wants to know. */
function notReady(skipped: readonly SkippedType[], lang: Lang): readonly string[] {
  if (skipped.length === 0) return [];
  const title = { vi: 'Chưa soạn được, vì còn thiếu:', en: 'Not to be made yet, for lack of:' };
  return [`${title[lang]}\n`, ...skippedLines(skipped, lang).map((line) => `${line}\n`)];
}

/** What is wrong with the documents of types. */
function issuesOf({ ready, issues }: ReadyTypes, metrics: FontMetrics): readonly Issue[] {
  const found = ready.map((type) =>
    [...prepareDocuments(type, metrics)].flatMap((document) => document.issues),
  );
  return [...issues, ...found.flat()];
}

/** A type's example must fit its data and fill its template. */
async function checkExample(type: DocumentType, path: string, metrics: FontMetrics, world: World) {
  const data = await loadDataFile(path, metrics, world);
  const types = readyTypes([type], () => data.outcome, true);
  return { issues: [...data.outcome.issues, ...issuesOf(types, metrics)], texts: data.texts };
}
