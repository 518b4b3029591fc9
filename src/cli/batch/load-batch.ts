import { relative } from 'node:path';
import { neededParts } from '../../catalog/document-type.ts';
import { sha256 } from '../../batch/folder/finished.ts';
import { nameOf, type Entry } from '../../issuance/register/entry.ts';
import { hasErrors, type Issue } from '../../document/issue.ts';
import type { FontTable } from '../../pdf/font-table.ts';
import { checkOffice } from '../../rendering/office.ts';
import { readyTypes, type ReadyType } from '../../rendering/ready-types.ts';
import { loadDataFolder } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { loadTypes } from '../load-types.ts';
import type { World } from '../world.ts';
import { NO_REGISTER, registerView } from '../register-view.ts';
import type { BatchDeeds, BatchSources } from './batch-order.ts';

/** What a batch is made of, loaded and checked. */
export interface LoadedBatch {
  /** None when there are errors. */
  readonly ready: readonly ReadyType[];
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly table: FontTable;
  /** Documents that were issued and are not made again, by their names, with what to say of each. */
  readonly issued: ReadonlyMap<string, Issue>;
  /** Of the texts of data and templates, and of the numbers that were given. */
  readonly digest: string;
}

/**
 * Load templates and data. A batch of drafts looks at the register as `vanthu render` does.
 *
 * @throws {InputError} when folders cannot be read.
 */
export async function loadBatch(
  sources: BatchSources & Pick<BatchDeeds, 'issuing'>,
  world: World,
): Promise<LoadedBatch> {
  const { slugs, templates, data: folder, register, issuing } = sources;
  const table = await loadFontTable(world);
  const loaded = await loadTypes(templates, slugs, table.metrics, world);
  const parts = slugs.length > 0 ? neededParts(loaded.types) : undefined;
  const book = issuing === undefined ? await registerView(register, folder, world) : NO_REGISTER;
  const data = book.cite(await loadDataFolder(folder, table.metrics, world, parts));
  const types = book.withoutIssued(
    readyTypes(loaded.types, () => data.outcome, false),
    false,
  );
  const office = data.outcome.ok ? checkOffice(data.outcome.value) : [];
  const issues = [...loaded.issues, ...data.outcome.issues, ...office];
  return {
    ready: hasErrors(issues) ? [] : types.ready,
    issues,
    texts: new Map([...loaded.texts, ...data.texts]),
    table,
    issued: new Map(types.issued.map((entry) => [nameOf(entry), book.refusalOf(entry)])),
    digest: digestOf([
      ...named(loaded.texts, templates, 'templates'),
      ...named(data.texts, folder, 'data'),
      ...given(book.entries),
    ]),
  };
}

function named(texts: ReadonlyMap<string, string>, folder: string, as: string): readonly string[] {
  return [...texts].map(([path, text]) => `${as}/${relative(folder, path)}\0${sha256(text)}`);
}

/** The numbers that documents can cite, and what is left out. */
function given(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(({ state }) => state === 'issued')
    .map((entry) => `register/${String(entry.campaign)}/${nameOf(entry)}\0${JSON.stringify(entry.numbered)}`);
}

function digestOf(files: readonly string[]): string {
  return sha256(files.toSorted().join('\n'));
}
