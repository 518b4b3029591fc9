import { resolve } from 'node:path';
import { writeDocument } from '../../batch/folder/write-document.ts';
import { nameOf, type Job } from '../../batch/jobs/job.ts';
import { documentMaker } from '../../batch/make-document.ts';
import { workerOrder } from '../../batch/pool.ts';
import type { Reply } from '../../batch/reply.ts';
import type { Issue } from '../../document/issue.ts';
import { IssuanceFault } from '../../issuance/issuance-fault.ts';
import { FORMATS } from '../../rendering/renderer.ts';
import { InputError } from '../command.ts';
import { fileProblem, isFileError, pathOf, WRITING } from '../file-problems.ts';
import { nodeWorld } from '../node-world.ts';
import { officeRenderer } from '../office-renderer.ts';
import { useRegister } from '../use-register.ts';
import type { World } from '../world.ts';
import type { BatchOrder } from './batch-order.ts';
import { asRefused, changedMeanwhile } from './batch-reports.ts';
import { batchSigner } from './batch-signer.ts';
import { draftFiles } from './draft-files.ts';
import { issuedFiles } from './issued-files.ts';
import { loadBatch, type LoadedBatch } from './load-batch.ts';
import type { MakeFiles } from './made-files.ts';

/** Makes one document after another. */
export type MakeAndWrite = (job: Job) => Promise<Reply>;

/** After so many documents what they left behind is cleared away. */
const TIDY_EVERY = 200;

let ready: Promise<MakeAndWrite> | undefined;

/**
 * What a worker's thread is asked for, some documents at a time; what all of them need is loaded at the first.
 *
 * @returns A reply for each, none after one that forbids going on.
 */
export async function makeDocuments(jobs: readonly Job[]): Promise<readonly Reply[]> {
  ready ??= batchWorker(workerOrder() as BatchOrder, nodeWorld());
  const make = await ready;
  const replies: Reply[] = [];
  for (const job of jobs) {
    const reply = await make(job);
    replies.push(reply);
    if (reply.kind === 'stop') break;
  }
  return replies;
}

/** Load what documents are made of, and make them. */
export async function batchWorker(order: BatchOrder, outside: World): Promise<MakeAndWrite> {
  const world = worldIn(order, outside);
  const batch = await loadBatch(order, world);
  if (batch.digest !== order.digest) {
    return () => Promise.resolve({ kind: 'stop', issues: [changedMeanwhile()] });
  }
  const make = await fileMaker(order, batch, world);
  // What only reading the data took, which is most of it.
  world.collectGarbage();
  let count = 0;
  return async (job) => {
    try {
      const made = await make(job);
      if (made.kind !== 'made') return made;
      const { pages, reference, issues } = made;
      const name = nameOf(job);
      const files = writeDocument(order.out, name, made.files);
      count += 1;
      if (count % TIDY_EVERY === 0) world.collectGarbage();
      const document = { name, ...(reference !== undefined && { reference }), pages, files };
      return { kind: 'written', document, issues };
    } catch (error) {
      const issues = issuesOf(error, order.out);
      const isItsOwn = issues.some(({ code }) => OF_ONE.has(code));
      return isItsOwn ? { kind: 'refused', issues: asRefused(job, issues) } : { kind: 'stop', issues };
    }
  };
}

async function fileMaker(order: BatchOrder, batch: LoadedBatch, world: World): Promise<MakeFiles> {
  const { issuing, signing, secret = '', label, formats } = order;
  const { metrics } = batch.table;
  // The register has both files of a document, whichever are wanted here.
  const made = issuing === undefined ? formats : FORMATS;
  const { render } = await officeRenderer(order.fonts, made, batch.table, world);
  const signer = signing && (await batchSigner(signing, secret, world));
  if (issuing === undefined) return draftFiles(documentMaker(batch.ready, metrics), render, signer);
  const clerk = { name: issuing.by, now: () => world.now() };
  const tools = { ready: batch.ready, metrics, render, clerk, label, formats, signer };
  return issuedFiles(issuing, tools, (work) => useRegister(issuing.folder, true, world, work));
}

/** What is wrong with the place of a signature is so for one document; what else is thrown, for all of them. */
const OF_ONE = new Set(['no-place-for-signature', 'no-such-page']);

/** Why a document cannot be signed, numbered or written. @throws what is a bug. */
function issuesOf(error: unknown, out: string): readonly Issue[] {
  if (error instanceof InputError || error instanceof IssuanceFault) return error.issues;
  if (isFileError(error)) return [fileProblem(error, WRITING, pathOf(error) ?? out)];
  throw error;
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
