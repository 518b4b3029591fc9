import type { Job } from './jobs/job.ts';
import type { Reply } from './reply.ts';

/** How documents are made, and what becomes of what is said of each. */
export interface Run {
  /** How many are worked on side by side. */
  readonly lanes: number;
  /** How many are handed over together at most. */
  readonly most: number;
  /** Make documents; a reply for each in their order, none after one that forbids going on. */
  readonly make: (jobs: readonly Job[]) => Promise<readonly Reply[]>;
  readonly take: (job: Job, reply: Reply) => void;
  /** When it is aborted, what has begun is ended and nothing more begun. */
  readonly signal: AbortSignal;
}

/** Each lane gets its last documents in so many parts, so that none is left with many when the others are done. */
const PARTS = 4;

/** Make documents side by side, on so many lanes. Rejects with the first error that is a bug. */
export async function runJobs(jobs: readonly Job[], run: Run): Promise<void> {
  const { lanes, most, make, take, signal } = run;
  let begun = 0;
  let isOver = false;
  const lane = async () => {
    while (!isOver && !signal.aborted && begun < jobs.length) {
      const share = Math.ceil((jobs.length - begun) / lanes / PARTS);
      const handful = jobs.slice(begun, begun + Math.min(most, share));
      begun += handful.length;
      try {
        const replies = await make(handful);
        for (const [index, job] of handful.entries()) {
          const reply = replies[index];
          if (reply === undefined) break;
          take(job, reply);
          isOver ||= reply.kind === 'stop';
        }
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
