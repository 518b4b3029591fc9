import { availableParallelism } from 'node:os';
import { openBatchFolder, type BatchFolder } from '../../batch/folder/batch-folder.ts';
import { BatchFault } from '../../batch/folder/folder-issues.ts';
import type { Finished } from '../../batch/folder/finished.ts';
import type { Holder } from '../../batch/folder/lock.ts';
import { nameOf, type Job } from '../../batch/jobs/job.ts';
import { workerPool } from '../../batch/pool.ts';
import { runJobs } from '../../batch/run-jobs.ts';
import { distinctIssues, type Issue } from '../../document/issue.ts';
import { InputError } from '../command.ts';
import { isFileError, pathOf, WRITING } from '../file-problems.ts';
import { stopOnInterrupt } from '../interrupt.ts';
import { asInputError } from '../read-text.ts';
import type { Lang } from '../report.ts';
import type { World } from '../world.ts';
import type { BatchOrder } from './batch-order.ts';
import { batchProgress } from './batch-progress.ts';
import { workerProgram } from './worker-program.ts';

/** A batch to be made. */
export interface BatchRequest {
  readonly jobs: readonly Job[];
  readonly order: BatchOrder;
  /** The digest of all that goes into it. */
  readonly inputs: string;
  readonly isResuming: boolean;
  /** How many are made at a time; undefined for as many as the machine has cores. */
  readonly workers: number | undefined;
  readonly lang: Lang;
}

/** What came of a batch. */
export interface MadeBatch {
  /** In the order of the jobs. */
  readonly documents: readonly Finished[];
  /** How many of them were there before. */
  readonly before: number;
  /** How many could not be made. */
  readonly refused: number;
  /** Whether something forbids going on; what is done stays. */
  readonly isStopped: boolean;
  readonly issues: readonly Issue[];
}

const THIS_PROCESS: Holder = {
  pid: process.pid,
  isAlive: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      // Of a process of another user we are told that it is not ours to signal.
      return isFileError(error) && error.code === 'EPERM';
    }
  },
};

/** Make the documents of a batch. @throws {InputError} when its folder cannot be used or written. */
export async function makeBatch(request: BatchRequest, world: World): Promise<MadeBatch> {
  const { order, inputs, isResuming } = request;
  const stopping = stopOnInterrupt();
  try {
    const folder = openBatchFolder(order.out, { inputs, isResuming, holder: THIS_PROCESS });
    return await makeIn(folder, request, stopping.signal, world);
  } catch (error) {
    if (error instanceof BatchFault) throw new InputError(error.issues);
    throw asInputError(error, WRITING, pathOf(error) ?? order.out);
  } finally {
    stopping.release();
  }
}

async function makeIn(
  folder: BatchFolder,
  request: BatchRequest,
  signal: AbortSignal,
  world: World,
): Promise<MadeBatch> {
  const { jobs, order } = request;
  const waiting = jobs.filter((job) => !folder.done.has(nameOf(job)));
  const before = jobs.length - waiting.length;
  let isFinished = false;
  try {
    const { refused, isStopped, issues } = await makeAll(
      waiting,
      { ...request, before, folder, signal },
      world,
    );
    const documents = jobs.flatMap((job) => folder.done.get(nameOf(job)) ?? []);
    if (!isStopped && !signal.aborted) {
      folder.finish();
      isFinished = true;
    } else if (signal.aborted)
      world.warn(interrupted(documents.length, jobs.length, order.out)[request.lang]);
    return {
      documents,
      before,
      refused,
      isStopped: isStopped || signal.aborted,
      issues: distinctIssues(issues),
    };
  } finally {
    if (!isFinished) folder.release();
  }
}

interface Making extends BatchRequest {
  readonly before: number;
  readonly folder: BatchFolder;
  readonly signal: AbortSignal;
}

async function makeAll(
  waiting: readonly Job[],
  { jobs, order, workers, lang, before, folder, signal }: Making,
  world: World,
): Promise<{ refused: number; isStopped: boolean; issues: readonly Issue[] }> {
  const found = { refused: 0, isStopped: false, issues: [] as Issue[] };
  if (waiting.length === 0) return found;
  const lanes = Math.min(workers ?? availableParallelism(), waiting.length);
  // The workers have data of their own; of what was loaded to find the documents, nothing is wanted any more.
  world.collectGarbage();
  const pool = workerPool(workerProgram(world), lanes, order);
  const start = world.milliseconds();
  let done = before;
  try {
    await runJobs(waiting, {
      ...{ lanes, most: atATime(order), signal, make: pool.make },
      take: (_, reply) => {
        found.issues.push(...reply.issues);
        if (reply.kind === 'written') folder.append(reply.document);
        if (reply.kind === 'refused') found.refused += 1;
        if (reply.kind === 'stop') found.isStopped = true;
        done += 1;
        const milliseconds = world.milliseconds() - start;
        world.progress(batchProgress({ done, total: jobs.length, before, milliseconds }, lang));
      },
    });
  } finally {
    await pool.close();
  }
  return found;
}

/**
 * Each handing over costs what the pool does for a task, so drafts are handed over by the handful. What was numbered or signed is
 * told at once: it cannot be made again.
 */
function atATime({ issuing, signing }: BatchOrder): number {
  return issuing === undefined && signing === undefined ? DRAFTS_AT_A_TIME : 1;
}

const DRAFTS_AT_A_TIME = 8;

function interrupted(done: number, total: number, out: string) {
  const count = `${String(done)}/${String(total)}`;
  return {
    vi: `Đã dừng khi xong ${count} văn bản trong ${out}. Soạn tiếp: chạy lại lệnh này với --resume.\n`,
    en: `Stopped after ${count} documents in ${out}. To go on, run this again with --resume.\n`,
  };
}
