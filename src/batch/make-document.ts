import { distinctIssues, type Issue } from '../document/issue.ts';
import type { DocumentDraft } from '../catalog/compose.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { prepareDocuments, type PreparedDocument } from '../rendering/prepare.ts';
import { readyTypes, type ReadyType } from '../rendering/ready-types.ts';
import type { Job } from './jobs/job.ts';
import { withFacts } from './with-facts.ts';

/** What came of a document: laid out; or refused, for its own sake, or because its template fails. */
export type Made =
  | { readonly kind: 'laid'; readonly document: PreparedDocument; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused' | 'template'; readonly issues: readonly Issue[] };

/** Makes documents one by one of types whose data was loaded once. */
export type MakeDocument = (job: Job) => Made;

export function documentMaker(ready: readonly ReadyType[], metrics: FontMetrics): MakeDocument {
  const known = new Map(ready.map((one) => [one.type.slug, { one, drafts: byKey(one.drafts) }]));
  return (job) => {
    const { one, drafts } = known.get(job.slug) ?? {};
    const draft = drafts?.get(job.key);
    if (one === undefined || draft === undefined) throw new Error(`no document ${job.slug} ${job.key ?? ''}`);
    const changed = withFacts(one.loaded, job, draft.variant);
    if (!changed.ok) return { kind: 'refused', issues: changed.issues };
    const own =
      changed.value === one.loaded ? { ...one, drafts: [draft] } : withData(one, changed.value, job);
    return laidOut(own, changed.issues, metrics);
  };
}

function byKey(drafts: readonly DocumentDraft[]): ReadonlyMap<string | undefined, DocumentDraft> {
  return new Map(drafts.map((draft) => [draft.key, draft]));
}

/** The type with the data of one row, and of its documents that one. */
function withData({ type }: ReadyType, loaded: ReadyType['loaded'], { key }: Job): ReadyType {
  const [one] = readyTypes([type], () => ({ ok: true, value: loaded, issues: [] }), true).ready;
  if (one === undefined) throw new Error(`${type.slug} is no longer ready`);
  return { ...one, drafts: one.drafts.filter((draft) => draft.key === key) };
}

function laidOut(ready: ReadyType, found: readonly Issue[], metrics: FontMetrics): Made {
  const [draft] = ready.drafts;
  // Composed beforehand: a template that fails fails for all alike, while what does not fit is of one document.
  const composing = { isDone: true };
  const compose = () => {
    const composed = draft?.compose() ?? { ok: false, issues: [] };
    composing.isDone = composed.ok;
    return composed;
  };
  const drafts = draft === undefined ? [] : [{ ...draft, compose }];
  const [prepared] = prepareDocuments({ ...ready, drafts }, metrics);
  if (prepared === undefined) throw new Error(`nothing came of ${ready.type.slug}`);
  const issues = distinctIssues([...found, ...prepared.issues]);
  if (prepared.ok) return { kind: 'laid', document: prepared.value, issues };
  return { kind: composing.isDone ? 'refused' : 'template', issues };
}
