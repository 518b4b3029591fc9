import type { Job } from '../../batch/jobs/job.ts';
import { withFacts } from '../../batch/with-facts.ts';
import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../../issuance/clerk.ts';
import { attachFile } from '../../issuance/register/attach-file.ts';
import { issueOne } from '../../issuance/issue/issue-one.ts';
import { referenceOf, type Entry } from '../../issuance/register/entry.ts';
import type { Register } from '../../issuance/register/open-register.ts';
import { readIssued } from '../../issuance/register/read-issued.ts';
import { standingEntry } from '../../issuance/register/standing.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import type { ReadyType } from '../../rendering/ready-types.ts';
import { FORMATS, type Format, type RenderDocument } from '../../rendering/renderer.ts';
import { InputError } from '../command.ts';
import { asRefused } from './batch-reports.ts';
import type { BatchIssuing } from './batch-order.ts';
import type { BatchSigner } from './batch-signer.ts';
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
  readonly signer: BatchSigner | undefined;
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
      const entry = await signedEntry(opened, issued.value, tools);
      return { kind: 'made', ...filesOf(opened, entry, tools), issues };
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

/** The entry with its signed file. One that was issued before the batch broke off is signed when the batch goes on. */
async function signedEntry(
  register: Register,
  entry: Entry,
  { signer, clerk }: IssuingTools,
): Promise<Entry> {
  if (signer === undefined || entry.files.some(({ name }) => name.endsWith(SIGNED))) return entry;
  const { files, anchors } = readIssued(register, entry);
  const pdf = files.find(({ name }) => name.endsWith(PDF));
  if (pdf === undefined) throw new Error('an issued document without a PDF');
  const bytes = await signer.sign(pdf.bytes, anchors, pdf.name);
  const name = `${pdf.name.slice(0, -PDF.length)}${SIGNED}`;
  const attached = attachFile(register, entry, { name, bytes }, clerk, signer.reason);
  if (!attached.ok) throw new InputError(attached.issues);
  return attached.value;
}

const PDF = '.pdf';
const SIGNED = '-signed.pdf';

/** The files that go into the folder of the batch: of a PDF that was signed, the signed one. */
function filesOf(register: Register, entry: Entry, { formats, signer }: IssuingTools) {
  const { files } = readIssued(register, entry);
  const isWanted = (name: string, format: Format) =>
    name.endsWith(`.${format}`) && name.endsWith(SIGNED) === (format === 'pdf' && signer !== undefined);
  const wanted = FORMATS.filter((format) => formats.includes(format)).flatMap((format) =>
    files.filter(({ name }) => isWanted(name, format)).map(({ bytes }) => ({ format, bytes })),
  );
  const reference = entry.numbered && referenceOf(entry.numbered);
  return { files: wanted, pages: entry.facts?.pages ?? 0, ...(reference !== undefined && { reference }) };
}
