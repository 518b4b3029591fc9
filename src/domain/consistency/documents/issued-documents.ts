import type { Bilingual } from '../../../document/issue.ts';
import type { CivilDate } from '../../../language/dates.ts';
import type * as z from 'zod';
import type { Dataset } from '../../dataset.ts';
import { PLAN_SLUG } from '../../document-slugs.ts';
import { factOf } from '../../issuing.ts';
import type { legalBasisSchema } from '../../legal-basis.ts';
import { CAMPAIGN_DOCUMENTS, type CampaignDocument } from './campaign-documents.ts';
import { entriesOf, type Entry } from '../entries.ts';

export type LegalBasis = z.output<typeof legalBasisSchema>;

/** What the data says of one document, each fact with its place, wherever it stands. */
export interface IssuedDocument {
  /** The type, and after "/" the occasion of one that comes more than once a year: "reporting-dispatch/interim". */
  readonly slug: string;
  /** What the campaign knows of it; undefined for a type of the office's own. */
  readonly known: CampaignDocument | undefined;
  readonly number: Entry<number> | undefined;
  readonly issuedOn: Entry<CivilDate> | undefined;
  /** What it has of its own, which no other document has said already. */
  readonly own: Authorship;
  /** What it goes out with: its own facts, else those of its type, else the plan's. */
  readonly effective: Authorship;
}

/** Who makes a document, and what it rests on. */
export interface Authorship {
  readonly draftingUnit: Entry<string> | undefined;
  readonly signatory: Entry<string> | undefined;
  readonly legalBases: readonly Entry<LegalBasis>[];
}

/** All documents of the year, the plan first. What counts before what, `issuingOf` knows. */
export function issuedDocuments(data: Dataset): readonly IssuedDocument[] {
  const others = Object.keys(data.documents ?? {}).filter((slug) => slug !== PLAN_SLUG);
  return [PLAN_SLUG, ...others].map((slug) => issuedDocument(data, slug));
}

function issuedDocument(data: Dataset, slug: string): IssuedDocument {
  const [type, variant] = typeAndVariant(slug);
  const effective: Authorship = {
    draftingUnit: factOf(data, 'draftingUnit', type, variant),
    signatory: factOf(data, 'signatory', type, variant),
    legalBases: basesIn(factOf(data, 'legalBases', type, variant)),
  };
  return {
    slug,
    known: CAMPAIGN_DOCUMENTS.get(type),
    number: factOf(data, 'number', type, variant),
    issuedOn: factOf(data, 'issuedOn', type, variant),
    own: ownOf(slug, effective),
    effective,
  };
}

function typeAndVariant(slug: string): readonly [string, string | undefined] {
  const slash = slug.indexOf('/');
  return slash < 0 ? [slug, undefined] : [slug.slice(0, slash), slug.slice(slash + 1)];
}

function basesIn(found: Entry<readonly LegalBasis[]> | undefined): readonly Entry<LegalBasis>[] {
  return found === undefined ? [] : entriesOf(found.value, ...found.path);
}

/** Of what a document goes out with, that which stands with the document itself. */
function ownOf(slug: string, { draftingUnit, signatory, legalBases }: Authorship): Authorship {
  const isOwn = ({ path }: Entry<unknown>) => slug === PLAN_SLUG || path[1] === slug;
  return {
    draftingUnit: draftingUnit && isOwn(draftingUnit) ? draftingUnit : undefined,
    signatory: signatory && isOwn(signatory) ? signatory : undefined,
    legalBases: legalBases.filter(isOwn),
  };
}

/** How messages name a document: "Quyết định thành lập cụm (cluster-decision)". */
export function documentLabel({ slug, known }: Pick<IssuedDocument, 'slug' | 'known'>): Bilingual {
  const { vi, en } = known?.name ?? { vi: 'Văn bản', en: 'The document' };
  return { vi: `${vi} (${slug})`, en: `${en} (${slug})` };
}
