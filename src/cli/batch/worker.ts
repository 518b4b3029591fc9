import { resolve } from 'node:path';
import { writeDocument } from '../../batch/folder/write-document.ts';
import { nameOf, type Job } from '../../batch/jobs/job.ts';
import { documentMaker } from '../../batch/make-document.ts';
import { workerOrder } from '../../batch/pool.ts';
import type { Reply } from '../../batch/reply.ts';
import { asRefused, changedMeanwhile } from './batch-reports.ts';
import { fileProblem, isFileError, pathOf, WRITING } from '../file-problems.ts';
import { nodeWorld } from '../node-world.ts';
import { officeRenderer } from '../office-renderer.ts';
import type { World } from '../world.ts';
import type { BatchOrder } from './batch-order.ts';
import { loadBatch } from './load-batch.ts';

/** Makes one document after another. */
export type MakeAndWrite = (job: Job) => Promise<Reply>;

/** After so many documents what they left behind is cleared away. */
const TIDY_EVERY = 200;

let ready: Promise<MakeAndWrite> | undefined;

/** What a worker's thread is asked for, a document at a time; what all of them need is loaded at the first. */
export async function makeDocument(job: Job): Promise<Reply> {
  ready ??= batchWorker(workerOrder() as BatchOrder, nodeWorld());
  return (await ready)(job);
}

/** Load what documents are made of, and make them. Signatures and numbers will come between rendering and writing. */
export async function batchWorker(order: BatchOrder, outside: World): Promise<MakeAndWrite> {
  const world = worldIn(order, outside);
  const batch = await loadBatch(order, world);
  if (batch.digest !== order.digest) {
    return () => Promise.resolve({ kind: 'stop', issues: [changedMeanwhile()] });
  }
  const { render } = await officeRenderer(order.fonts, order.formats, batch.table, world);
  const make = documentMaker(batch.ready, batch.table.metrics);
  let count = 0;
  return async (job) => {
    const made = make(job);
    if (made.kind !== 'laid') {
      return made.kind === 'template'
        ? { kind: 'stop', issues: made.issues }
        : { kind: 'refused', issues: asRefused(job, made.issues) };
    }
    const name = nameOf(job);
    try {
      const files = await writeDocument(order.out, name, await render(made.document));
      count += 1;
      if (count % TIDY_EVERY === 0) world.collectGarbage();
      const document = { name, pages: made.document.layout.pageCount, files };
      return { kind: 'written', document, issues: made.issues };
    } catch (error) {
      if (!isFileError(error)) throw error;
      return { kind: 'stop', issues: [fileProblem(error, WRITING, pathOf(error) ?? order.out)] };
    }
  };
}

/** The world as the command saw it: paths begin in its folder. */
function worldIn({ base, fontFolders }: BatchOrder, world: World): World {
  const at = (path: string) => resolve(base, path);
  return {
    ...world,
    readFile: (path) => world.readFile(at(path)),
    listFolder: (path) => world.listFolder(at(path)),
    isFolder: (path) => world.isFolder(at(path)),
    exists: (path) => world.exists(at(path)),
    realPath: (path) => world.realPath(at(path)),
    fullPath: at,
    fontFolders,
  };
}
