import { readFileSync } from 'node:fs';
import { documentType, type DocumentType } from '../../src/catalog/document-type.ts';
import { loadDataFolder } from '../../src/cli/load-data.ts';
import { loadFonts, loadFontTable } from '../../src/cli/load-fonts.ts';
import { loadTypes } from '../../src/cli/load-types.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { Outcome } from '../../src/document/issue.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { FontMetrics } from '../../src/presentation/font-metrics.ts';
import { rendererFor, type Format, type RenderDocument } from '../../src/rendering/renderer.ts';

const DECISION = { typeName: 'Quyết định', description: 'Quyết định một trang', view: 'plan' } as const;

/** Everything that a process has before the first document: types, fonts, and the checked data of 2024. */
export interface Loaded {
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly data: Dataset;
  readonly metrics: FontMetrics;
  readonly renderer: (formats: readonly Format[]) => Promise<RenderDocument>;
}

export async function loadAll(): Promise<Loaded> {
  const world = nodeWorld();
  const table = await loadFontTable(world);
  const { metrics } = table;
  const { types } = await loadTypes(world.ownFile('templates'), [], metrics, world);
  const { outcome } = await loadDataFolder(world.ownFile('data/2024'), metrics, world);
  const path = world.ownFile('bench/templates/decision.hbs');
  const decision = valueOf(documentType('decision', DECISION, { path, text: readFileSync(path, 'utf8') }));
  return {
    types: new Map([...types, decision].map((type) => [type.slug, type])),
    data: valueOf(outcome).data,
    metrics,
    renderer: (formats) => rendererFor(formats, () => loadFonts(table, world)),
  };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.issues, undefined, 2));
}
