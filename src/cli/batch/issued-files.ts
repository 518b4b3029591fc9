import type { Job } from '../../batch/jobs/job.ts';
import { withFacts } from '../../batch/with-facts.ts';
import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../../issuance/clerk.ts';
import { issueOne } from '../../issuance/issue/issue-one.ts';
import { referenceOf, type Entry } from '../../issuance/register/entry.ts';
import type { Register } from '../../issuance/register/open-register.ts';
import { readIssued } from '../../issuance/register/read-issued.ts';
import { standingEntry } from '../../issuance/register/standing.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import type { ReadyType } from '../../rendering/ready-types.ts';
import { FORMATS, type Format, type RenderDocument } from '../../rendering/renderer.ts';
import { asRefused } from './batch-reports.ts';
import type { BatchIssuing } from './batch-order.ts';
import type { MakeFiles } from './made-files.ts';

/** What documents of a batch are issued with. */
export interface IssuingTools {
  readonly ready: readonly ReadyType[];
  readonly metrics: FontMetrics;
  readonly render: RenderDocument;
  readonly clerk: Clerk;
  /** What the register says of why they were issued; it tells this batch from any other. */
  readonly label: string;
  readonly formats: readonly Format[];
}

/** Wrong with one document, and as wrong with all that follow: a day that cannot be, or a number that would leave a gap. */
const FOR_ALL = new Set([
  'date-before-last-number',
  'date-in-future',
  'number-leaves-gap',
  'number-on-paper',
]);

/**
 * Gives documents their numbers, one after another. One that this very batch has issued before it broke off is taken from the
 * register as it is.
 */
export function issuedFiles(
  order: BatchIssuing,
  tools: IssuingTools,
  register: <T>(work: (register: Register) => Promise<T>) => Promise<T>,
): MakeFiles {
  const types = new Map(tools.ready.map((one) => [one.type.slug, one]));
  return (job) =>
    register(async (opened) => {
      const issued = await issueJob(opened, job, types.get(job.slug), order, tools);
      const { issues } = issued;
      if (!issued.ok) {
        const isForAll = order.issuedOn !== undefined && issues.some(({ code }) => FOR_ALL.has(code));
        return { kind: isForAll ? 'stop' : 'refused', issues: asRefused(job, issues) };
      }
      return { kind: 'made', ...filesOf(opened, issued.value, tools.formats), issues };
    });
}

async function issueJob(
  register: Register,
  job: Job,
  ready: ReadyType | undefined,
  { issuedOn, note }: BatchIssuing,
  { metrics, render, clerk, label }: IssuingTools,
): Promise<Outcome<Entry>> {
  const { slug, key } = job;
  const draft = ready?.drafts.find((one) => one.key === key);
  if (ready === undefined || draft === undefined) throw new Error(`no document ${slug} ${key ?? ''}`);
  const { type, loaded } = ready;
  const before = standingEntry(register, { campaign: loaded.data.plan.year, slug, key });
  if (before !== undefined && isOfBatch(before, label)) return { ok: true, value: before, issues: [] };
  const changed = withFacts(loaded, job, draft.variant);
  if (!changed.ok) return changed;
  const request = {
    ...{ type, key, metrics, issuedOn, note, loaded: changed.value, reason: label },
    ...{ number: undefined, replaces: undefined, corrects: undefined },
  };
  const issued = await issueOne(register, request, clerk, render);
  return { ...issued, issues: [...changed.issues, ...issued.issues] };
}

function isOfBatch({ events }: Entry, label: string): boolean {
  return events.some(({ state, reason }) => state === 'issued' && reason === label);
}

function filesOf(register: Register, entry: Entry, formats: readonly Format[]) {
  const { files } = readIssued(register, entry);
  const wanted = FORMATS.filter((format) => formats.includes(format)).flatMap((format) =>
    files.filter(({ name }) => name.endsWith(`.${format}`)).map(({ bytes }) => ({ format, bytes })),
  );
  const reference = entry.numbered && referenceOf(entry.numbered);
  return { files: wanted, pages: entry.facts?.pages ?? 0, ...(reference !== undefined && { reference }) };
}
