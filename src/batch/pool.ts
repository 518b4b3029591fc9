import { Tinypool } from 'tinypool';
import type { Job } from './jobs/job.ts';
import type { Reply } from './reply.ts';

/** Workers that make documents, each in a thread of its own. */
export interface WorkerPool {
  /** Make documents one after another; a reply for each, none after one that forbids going on. */
  readonly make: (jobs: readonly Job[]) => Promise<readonly Reply[]>;
  readonly close: () => Promise<void>;
}

/**
 * The space for new objects of a thread, in megabytes: with the usual 16 a sixth of the time of long tables goes into
 * clearing it.
 */
const NEW_SPACE = 64;

/**
 * Start workers.
 *
 * @param program The absolute path of a module that exports `makeDocuments`.
 * @param order What each is told when it begins; it must be clonable.
 */
export function workerPool(program: string, count: number, order: object): WorkerPool {
  const pool = new Tinypool({
    filename: program,
    name: 'makeDocuments',
    minThreads: count,
    maxThreads: count,
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE },
  });
  // A thread that cannot even begin belongs to no document: all that wait for one are told.
  const waiting = new Set<(error: unknown) => void>();
  pool.on('error', (error) => {
    for (const reject of waiting) reject(error);
  });
  return {
    make: async (jobs) =>
      new Promise<readonly Reply[]>((resolve, reject) => {
        waiting.add(reject);
        const end = () => waiting.delete(reject);
        pool.run(jobs).then(
          (replies) => {
            end();
            resolve(replies as readonly Reply[]);
          },
          (error: unknown) => {
            end();
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      }),
    close: async () => {
      await pool.destroy();
    },
  };
}

/** What the worker of this thread was told. */
export function workerOrder(): unknown {
  return Tinypool.workerData as unknown;
}
