import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/batch/jobs/job.ts';
import type { Reply } from '../../../src/batch/reply.ts';
import { runJobs } from '../../../src/batch/run-jobs.ts';

const JOBS = Array.from({ length: 10 }, (_, index): Job => ({
  ...{ slug: 'plan', key: String(index), facts: {}, factPlaces: {}, place: undefined },
}));
const DONE: Reply = { kind: 'refused', issues: [] };

/** Run the jobs; what is made is noted in its order. */
async function run(make: (job: Job) => Promise<Reply>, lanes = 2, signal = new AbortController().signal) {
  const taken: (string | undefined)[] = [];
  const makeOne = async ([job]: readonly Job[]) => (job === undefined ? [] : [await make(job)]);
  await runJobs(JOBS, { lanes, most: 1, make: makeOne, signal, take: ({ key }) => taken.push(key) });
  return taken;
}

describe('running jobs', () => {
  it('makes each of them once', async () => {
    expect((await run(() => Promise.resolve(DONE))).toSorted()).toEqual(JOBS.map(({ key }) => key));
  });

  it('has no more under way than there are lanes', async () => {
    let [now, most] = [0, 0];
    await run(async () => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
      return DONE;
    }, 3);
    expect(most).toBe(3);
  });

  it('begins no more after one that forbids going on', async () => {
    const stop = (job: Job): Reply => (job.key === '3' ? { kind: 'stop', issues: [] } : DONE);
    expect(await run((job) => Promise.resolve(stop(job)), 1)).toEqual(['0', '1', '2', '3']);
  });

  it('ends what has begun when it is interrupted', async () => {
    const stop = new AbortController();
    const taken = await run(
      (job) => {
        if (job.key === '4') stop.abort();
        return Promise.resolve(DONE);
      },
      1,
      stop.signal,
    );
    expect(taken).toEqual(['0', '1', '2', '3', '4']);
  });

  it('rejects with a bug after the others have ended', async () => {
    const bug = run((job) => (job.key === '2' ? Promise.reject(new Error('bug')) : Promise.resolve(DONE)));
    await expect(bug).rejects.toThrow('bug');
  });

  describe('handing over several together', () => {
    /** Hand all over, on one lane, two at most; the keys of each handful, and of what was taken. */
    async function handed(reply: (job: Job) => readonly Reply[] = () => [DONE]) {
      const handfuls: string[] = [];
      const taken: (string | undefined)[] = [];
      const make = (jobs: readonly Job[]) => {
        handfuls.push(jobs.map(({ key }) => key).join(' '));
        return Promise.resolve(jobs.flatMap(reply));
      };
      const { signal } = new AbortController();
      await runJobs(JOBS, { lanes: 1, most: 2, make, signal, take: ({ key }) => taken.push(key) });
      return { handfuls, taken };
    }

    it('takes smaller handfuls towards the end', async () => {
      const { handfuls } = await handed();
      expect(handfuls).toEqual(['0 1', '2 3', '4 5', '6', '7', '8', '9']);
    });

    it('takes each reply with its document', async () => {
      const { taken } = await handed();
      expect(taken).toEqual(JOBS.map(({ key }) => key));
    });

    it('leaves what was not made after one that forbids going on', async () => {
      const stop: Reply = { kind: 'stop', issues: [] };
      const { taken } = await handed(({ key }) => (key === '2' ? [stop] : key === '3' ? [] : [DONE]));
      expect(taken).toEqual(['0', '1', '2']);
    });
  });
});
