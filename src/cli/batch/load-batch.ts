import { relative } from 'node:path';
import { neededParts } from '../../catalog/document-type.ts';
import { sha256 } from '../../batch/folder/finished.ts';
import { hasErrors, type Issue } from '../../document/issue.ts';
import type { FontTable } from '../../pdf/font-table.ts';
import { checkOffice } from '../../rendering/office.ts';
import { readyTypes, type ReadyType } from '../../rendering/ready-types.ts';
import { loadDataFolder } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { loadTypes } from '../load-types.ts';
import type { World } from '../world.ts';
import type { BatchSources } from './batch-order.ts';

/** What a batch is made of, loaded and checked. */
export interface LoadedBatch {
  /** None when there are errors. */
  readonly ready: readonly ReadyType[];
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly table: FontTable;
  /** Of the texts of data and templates. */
  readonly digest: string;
}

/** Load templates and data. @throws {InputError} when folders cannot be read. */
export async function loadBatch(sources: BatchSources, world: World): Promise<LoadedBatch> {
  const { slugs, templates, data: folder } = sources;
  const table = await loadFontTable(world);
  const loaded = await loadTypes(templates, slugs, table.metrics, world);
  const parts = slugs.length > 0 ? neededParts(loaded.types) : undefined;
  const data = await loadDataFolder(folder, table.metrics, world, parts);
  const types = readyTypes(loaded.types, () => data.outcome, false);
  const office = data.outcome.ok ? checkOffice(data.outcome.value) : [];
  const issues = [...loaded.issues, ...data.outcome.issues, ...office];
  return {
    ready: hasErrors(issues) ? [] : types.ready,
    issues,
    texts: new Map([...loaded.texts, ...data.texts]),
    table,
    digest: digestOf([...named(loaded.texts, templates, 'templates'), ...named(data.texts, folder, 'data')]),
  };
}

function named(texts: ReadonlyMap<string, string>, folder: string, as: string): readonly string[] {
  return [...texts].map(([path, text]) => `${as}/${relative(folder, path)}\0${sha256(text)}`);
}

function digestOf(files: readonly string[]): string {
  return sha256(files.toSorted().join('\n'));
}
