import type { Issue } from '../document/issue.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { prepareDocuments, type PreparedDocument } from './prepare.ts';
import type { ReadyType } from './ready-types.ts';
import type { RenderDocument, RenderedFile } from './renderer.ts';

/** A document with its files. */
export interface RenderedDocument extends PreparedDocument {
  readonly files: readonly RenderedFile[];
}

/** What came of one document: what is to be said of it, and the document where it was rendered. */
export interface RenderResult {
  readonly rendered: RenderedDocument | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Render documents one after another, so that no more than one stands in memory.
 *
 * @param render How; undefined to find only what is wrong.
 * @returns A result for each. After the first error nothing more is rendered, but all others are gone through for theirs.
 */
export async function* renderDocuments(
  types: readonly ReadyType[],
  metrics: FontMetrics,
  render: RenderDocument | undefined,
): AsyncGenerator<RenderResult> {
  let isSound = true;
  for (const ready of types) {
    for (const prepared of prepareDocuments(ready, metrics)) {
      const { issues } = prepared;
      isSound &&= prepared.ok;
      if (!prepared.ok || !isSound || render === undefined) yield { rendered: undefined, issues };
      else yield { rendered: { ...prepared.value, files: await render(prepared.value) }, issues };
    }
  }
}
