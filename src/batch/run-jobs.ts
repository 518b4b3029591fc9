import type { Job } from './jobs/job.ts';
import type { Reply } from './reply.ts';

/** How documents are made, and what becomes of what is said of each. */
export interface Run {
  /** How many are made at a time. */
  readonly lanes: number;
  readonly make: (job: Job) => Promise<Reply>;
  readonly take: (job: Job, reply: Reply) => void;
  /** When it is aborted, what has begun is ended and nothing more begun. */
  readonly signal: AbortSignal;
}

/** Make documents side by side, no more of them under way than there are lanes. Rejects with the first error that is a bug. */
export async function runJobs(jobs: Iterable<Job>, { lanes, make, take, signal }: Run): Promise<void> {
  const waiting = jobs[Symbol.iterator]();
  let isOver = false;
  const lane = async () => {
    for (;;) {
      const next = isOver || signal.aborted ? undefined : waiting.next();
      if (next === undefined || next.done === true) return;
      try {
        const reply = await make(next.value);
        take(next.value, reply);
        isOver ||= reply.kind === 'stop';
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
