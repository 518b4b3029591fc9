import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hasErrors, type Issue } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import type { ReadyType } from '../../rendering/ready-types.ts';
import { renderDocuments, type RenderedDocument } from '../../rendering/render-documents.ts';
import type { RenderDocument } from '../../rendering/renderer.ts';
import { progressBar } from '../progress-bar.ts';
import type { OutputFile, World } from '../world.ts';
import { writeTogether } from '../write-files.ts';
import type { WrittenDocument } from './render-summary.ts';

/** After so many documents what they left behind is cleared away: it takes 30 ms, and memory stays flat. */
const TIDY_EVERY = 200;

/** What is to be written where. */
interface Order {
  readonly ready: readonly ReadyType[];
  readonly metrics: FontMetrics;
  /** How; undefined when an error was found before, and only the others are wanted. */
  readonly render: RenderDocument | undefined;
  readonly out: string;
}

/** What was written, and everything that was found. */
interface Written {
  readonly documents: readonly WrittenDocument[];
  readonly issues: readonly Issue[];
}

/**
 * Write the files of documents as each is ready; they appear when all are there, and none of them when anything is wrong
 * with any document.
 *
 * @throws {InputError} when a file cannot be written.
 */
export async function writeDocuments({ ready, metrics, render, out }: Order, world: World): Promise<Written> {
  const documents: WrittenDocument[] = [];
  const issues: Issue[] = [];
  const total = ready.reduce((sum, { drafts }) => sum + drafts.length, 0);
  await writeTogether(out, world, async (add) => {
    for await (const { rendered, issues: found } of renderDocuments(ready, metrics, render)) {
      issues.push(...found);
      if (rendered === undefined) continue;
      world.progress(progressBar(documents.length + 1, total, rendered.type.slug));
      const files = filesOf(rendered, out);
      for (const file of files) await add(file);
      documents.push(describe(rendered, files));
      if (documents.length % TIDY_EVERY === 0) world.collectGarbage();
    }
    return render !== undefined && !hasErrors(issues);
  });
  return { documents, issues };
}

function filesOf({ type, key, files }: RenderedDocument, out: string): readonly OutputFile[] {
  const stem = key === undefined ? type.slug : join(type.slug, key);
  return files.map(({ format, bytes }) => ({ path: join(out, `${stem}.${format}`), bytes }));
}

/** What the summary says of a document; its bytes are not kept. */
function describe({ type, key, layout }: RenderedDocument, files: readonly OutputFile[]): WrittenDocument {
  return {
    slug: type.slug,
    key,
    typeName: type.manifest.typeName,
    pages: layout.pageCount,
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}
