import type { DataPath } from '../document/issue.ts';
import type { CivilDate } from '../language/dates.ts';
import type { Dataset } from './dataset.ts';
import type { DocumentFacts } from './document-facts.ts';

/** The slug of the one document whose facts stand with its content, in the plan itself. */
const PLAN = 'plan';

/** Who issues one document of the set, when, and whom it goes to: its own facts, the plan's where it has none. */
export interface Issuing extends DocumentFacts {
  readonly issuedOn?: CivilDate | undefined;
  readonly draftingUnit: string;
  readonly signatory: string;
  readonly recipients: string[];
}

/**
 * The facts of a document of the set.
 *
 * @param variant One of several occasions of a type; its facts stand under "slug/variant" and come before the type's own.
 */
export function issuingOf({ plan, documents = {} }: Dataset, slug: string, variant?: string): Issuing {
  const own = documents[slug];
  const special = variant === undefined ? undefined : documents[`${slug}/${variant}`];
  const facts = { ...own, ...special };
  const isPlan = slug === PLAN;
  return {
    ...facts,
    issuedOn: facts.issuedOn ?? (isPlan ? plan.issuedOn : undefined),
    draftingUnit: facts.draftingUnit ?? plan.draftingUnit,
    signatory: facts.signatory ?? plan.signatory,
    recipients: facts.recipients ?? plan.recipients,
    legalBases: firstFilled(special?.legalBases, own?.legalBases, isPlan ? plan.legalBases : []),
    addressees: firstFilled(special?.addressees, own?.addressees),
  };
}

/** Where the data names the receivers of a document: among its own facts, or in the plan. */
export function recipientsPath({ documents = {} }: Dataset, slug: string, variant?: string): DataPath {
  const keys = variant === undefined ? [slug] : [`${slug}/${variant}`, slug];
  const owner = keys.find((key) => documents[key]?.recipients !== undefined);
  return owner === undefined ? ['plan', 'recipients'] : ['documents', owner, 'recipients'];
}

function firstFilled<T>(...lists: readonly (T[] | undefined)[]): T[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}
