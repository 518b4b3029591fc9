import type { Bilingual, DataPath } from '../../../document/issue.ts';
import type { CivilDate } from '../../../language/dates.ts';
import type { z } from 'zod';
import type { Dataset } from '../../dataset.ts';
import type { DocumentFacts } from '../../document-facts.ts';
import type { legalBasisSchema } from '../../legal-basis.ts';
import { CAMPAIGN_DOCUMENTS, PLAN, type CampaignDocument } from './campaign-documents.ts';
import { entriesOf, type Entry } from '../entries.ts';

export type LegalBasis = z.output<typeof legalBasisSchema>;

/** What the data says of one document, each fact with its place, wherever it stands. */
export interface IssuedDocument {
  /** The type, and after "/" the occasion of one that comes more than once a year: "reporting-dispatch/interim". */
  readonly slug: string;
  /** What holds of every occasion of the same type. */
  readonly general: IssuedDocument | undefined;
  /** What the campaign knows of it; undefined for a type of the office's own. */
  readonly known: CampaignDocument | undefined;
  readonly number: Entry<number> | undefined;
  readonly issuedOn: Entry<CivilDate> | undefined;
  readonly draftingUnit: Entry<string> | undefined;
  readonly signatory: Entry<string> | undefined;
  readonly legalBases: readonly Entry<LegalBasis>[];
}

/** All documents of the year. Of the plan, documents.yaml counts before its own file, as `issuingOf` has it. */
export function issuedDocuments({ plan, documents = {} }: Dataset): readonly IssuedDocument[] {
  const { issuedOn, draftingUnit, signatory, legalBases } = plan;
  const own: Facts = { draftingUnit, signatory, legalBases, ...(issuedOn && { issuedOn }) };
  const ofPlan = merged(
    documentOf(PLAN, documents[PLAN], ['documents', PLAN]),
    documentOf(PLAN, own, [PLAN]),
  );
  const others = Object.entries(documents)
    .filter(([slug]) => slug !== PLAN)
    .map(([slug, facts]) => documentOf(slug, facts, ['documents', slug]));
  const bySlug = new Map(others.map((document) => [document.slug, document]));
  return [ofPlan, ...others.map((document) => ({ ...document, general: generalOf(document, bySlug) }))];
}

function generalOf(
  { slug }: IssuedDocument,
  documents: ReadonlyMap<string, IssuedDocument>,
): IssuedDocument | undefined {
  const type = typeOf(slug);
  return type === slug ? undefined : documents.get(type);
}

function typeOf(slug: string): string {
  return slug.split('/', 1).join('');
}

type Facts = Partial<
  Pick<DocumentFacts, 'number' | 'issuedOn' | 'draftingUnit' | 'signatory' | 'legalBases'>
>;

function documentOf(slug: string, facts: Facts | undefined, path: DataPath): IssuedDocument {
  const entry = <Key extends keyof Facts>(key: Key) => {
    const value = facts?.[key];
    return value === undefined ? undefined : { value, path: [...path, key] };
  };
  return {
    slug,
    general: undefined,
    known: CAMPAIGN_DOCUMENTS.get(typeOf(slug)),
    number: entry('number'),
    issuedOn: entry('issuedOn'),
    draftingUnit: entry('draftingUnit'),
    signatory: entry('signatory'),
    legalBases: entriesOf(facts?.legalBases, ...path, 'legalBases'),
  };
}

function merged(first: IssuedDocument, second: IssuedDocument): IssuedDocument {
  return {
    ...first,
    number: first.number ?? second.number,
    issuedOn: first.issuedOn ?? second.issuedOn,
    draftingUnit: first.draftingUnit ?? second.draftingUnit,
    signatory: first.signatory ?? second.signatory,
    legalBases: first.legalBases.length > 0 ? first.legalBases : second.legalBases,
  };
}

/** How messages name a document: "Quyết định thành lập cụm (cluster-decision)". */
export function documentLabel({ slug, known }: Pick<IssuedDocument, 'slug' | 'known'>): Bilingual {
  const { vi, en } = known?.name ?? { vi: 'Văn bản', en: 'The document' };
  return { vi: `${vi} (${slug})`, en: `${en} (${slug})` };
}
