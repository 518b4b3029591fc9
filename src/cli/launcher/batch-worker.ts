import { join } from 'node:path';
import type { batchWorker } from '../program.ts';
import type { makeDocuments as Made } from '../batch/worker.ts';
import { compiledBefore, loadProgram } from './load-program.ts';

/** What a thread of a batch begins with: the program as the launcher loads it. */
const path = join(__dirname, 'program.cjs');
const { exports: program } = loadProgram<{ readonly batchWorker: typeof batchWorker }>(
  path,
  compiledBefore(path),
);

export const makeDocuments: typeof Made = async (jobs) => (await program.batchWorker()).makeDocuments(jobs);
