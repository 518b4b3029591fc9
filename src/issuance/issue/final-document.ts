import type { DocumentType } from '../../catalog/document-type.ts';
import type { Issue, Outcome } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import { prepareDocuments, type PreparedDocument } from '../../rendering/prepare.ts';
import { readyTypes } from '../../rendering/ready-types.ts';
import type { LoadedDataset } from '../../sources/load-dataset.ts';

/** One document of a type, of the data as it is. */
export interface Subject {
  readonly type: DocumentType;
  readonly key: string | undefined;
  readonly loaded: LoadedDataset;
  readonly metrics: FontMetrics;
}

/** The document laid out, and the occasion whose facts of issuing it has. */
export interface Laid {
  readonly document: PreparedDocument;
  readonly variant: string | undefined;
}

/** Lay one document out. @returns Everything that is wrong with it, or that there is no such document. */
export function layOutOne({ type, key, loaded, metrics }: Subject): Outcome<Laid> {
  const { ready, issues } = readyTypes([type], () => ({ ok: true, value: loaded, issues: [] }), true);
  const [one] = ready;
  if (one === undefined) return { ok: false, issues };
  const drafts = one.drafts.filter((draft) => draft.key === key);
  const [draft] = drafts;
  if (draft === undefined)
    return {
      ok: false,
      issues: [
        noSuchDocument(
          type,
          one.drafts.map((each) => each.key),
          key,
        ),
      ],
    };
  const [prepared] = prepareDocuments({ ...one, drafts }, metrics);
  if (prepared === undefined) throw new Error(`nothing came of ${type.slug}`);
  if (!prepared.ok) return prepared;
  return { ...prepared, value: { document: prepared.value, variant: draft.variant } };
}

/** The occasion whose facts of issuing a document has, where its type has several. */
export function variantOf({ type, key, loaded }: Subject): string | undefined {
  const { ready } = readyTypes([type], () => ({ ok: true, value: loaded, issues: [] }), true);
  return ready.flatMap(({ drafts }) => drafts).find((draft) => draft.key === key)?.variant;
}

/** How many keys a message names. */
const SOME = 8;

function noSuchDocument(
  { slug, manifest }: DocumentType,
  keys: readonly (string | undefined)[],
  key: string | undefined,
): Issue {
  const known = keys.filter((each) => each !== undefined);
  const some = known.slice(0, SOME).join(', ') + (known.length > SOME ? ', …' : '');
  const expected =
    known.length === 0
      ? { vi: `Bỏ mã đi: vanthu issue ${slug}.`, en: `Leave the key out: vanthu issue ${slug}.` }
      : { vi: `Ghi một trong các mã: ${some}.`, en: `Give one of the keys: ${some}.` };
  if (keys.length === 0) {
    return {
      code: 'no-document',
      severity: 'error',
      message: {
        vi: `Dữ liệu chưa có văn bản nào thuộc mẫu ${slug}.`,
        en: `The data gives no document of the type ${slug}.`,
      },
    };
  }
  return {
    code: 'no-such-document',
    severity: 'error',
    message:
      key === undefined
        ? {
            vi: `${manifest.typeName} (${slug}) có ${String(known.length)} văn bản; mỗi văn bản một số.`,
            en: `${slug} has ${String(known.length)} documents, each with a number of its own.`,
          }
        : { vi: `Mẫu ${slug} không có văn bản “${key}”.`, en: `The type ${slug} has no document “${key}”.` },
    expected,
  };
}
