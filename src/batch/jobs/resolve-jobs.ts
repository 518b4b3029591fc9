import type { Issue } from '../../document/issue.ts';
import type { ReadyType } from '../../rendering/ready-types.ts';
import { noDocuments, twice, unknownKey, unknownSlug } from './batch-issues.ts';
import { nameOf, type Job, type JobRow } from './job.ts';

/** The documents of a batch, and the rows that ask for what cannot be. */
export interface ResolvedJobs {
  readonly jobs: readonly Job[];
  readonly refused: readonly (readonly Issue[])[];
}

/** Every document that the data gives of some types. */
export function allJobs(ready: readonly ReadyType[]): readonly Job[] {
  return ready.flatMap(({ type: { slug }, drafts }) =>
    drafts.map(({ key }) => ({ slug, key, facts: {}, factPlaces: {}, place: undefined })),
  );
}

/**
 * See which rows ask for a document that the data gives.
 *
 * @param slugs The types that there are.
 * @param ready Those of them that the rows name and the data is enough for.
 * @param issued Documents that are not made any more, by their names, with why not.
 */
export function resolveJobs(
  rows: readonly JobRow[],
  slugs: readonly string[],
  ready: readonly ReadyType[],
  issued: ReadonlyMap<string, Issue> = new Map(),
): ResolvedJobs {
  const keysOf = new Map(ready.map(({ type, drafts }) => [type.slug, new Set(drafts.map(({ key }) => key))]));
  const seen = new Map<string, Job>();
  const jobs: Job[] = [];
  const refused: (readonly Issue[])[] = [];
  for (const { job, issues } of rows) {
    const found =
      job === undefined
        ? undefined
        : (refusedAt(job, issued) ?? problemOf(job, slugs, keysOf.get(job.slug), seen));
    if (job === undefined) refused.push(issues);
    else if (found !== undefined) refused.push([...issues, found]);
    else {
      seen.set(nameOf(job), job);
      jobs.push(job);
    }
  }
  return { jobs, refused };
}

function refusedAt(job: Job, issued: ReadonlyMap<string, Issue>): Issue | undefined {
  const issue = issued.get(nameOf(job));
  return issue && { ...issue, ...(job.place && { place: job.place }) };
}

function problemOf(
  job: Job,
  slugs: readonly string[],
  keys: ReadonlySet<string | undefined> | undefined,
  seen: ReadonlyMap<string, Job>,
): Issue | undefined {
  if (!slugs.includes(job.slug)) return unknownSlug(job, slugs);
  if (keys === undefined || keys.size === 0) return noDocuments(job);
  if (!keys.has(job.key))
    return unknownKey(
      job,
      [...keys].filter((key) => key !== undefined),
    );
  const first = seen.get(nameOf(job));
  return first === undefined ? undefined : twice(job, first);
}
