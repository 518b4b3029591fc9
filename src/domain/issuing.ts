import type { DataPath } from '../document/issue.ts';
import type { CivilDate } from '../language/dates.ts';
import type { Entry } from './consistency/entries.ts';
import type { Dataset } from './dataset.ts';
import type { DocumentFacts } from './document-facts.ts';
import { PLAN_SLUG, SIGNED_WITH } from './document-slugs.ts';

/** Who issues one document of the set, when, and whom it goes to: its own facts, the plan's where it has none. */
export interface Issuing extends DocumentFacts {
  readonly issuedOn?: CivilDate | undefined;
  readonly draftingUnit: string;
  readonly signatory: string;
  readonly recipients: string[];
}

/** A part of the data that says something of a document, with the way to it. */
type Source = Entry<Partial<DocumentFacts>>;

/**
 * The facts of a document of the set.
 *
 * @param variant One of several occasions of a type; its facts stand under "slug/variant" and come before the type's own.
 */
export function issuingOf(data: Dataset, slug: string, variant?: string): Issuing {
  const { draftingUnit, signatory, recipients } = data.plan;
  const facts: Issuing = { draftingUnit, signatory, recipients, legalBases: [], addressees: [] };
  for (const { value } of sourcesOf(data, slug, variant).toReversed()) {
    Object.assign(facts, Object.fromEntries(Object.entries(value).filter(([, fact]) => isGiven(fact))));
  }
  return facts;
}

/** One fact of a document as `issuingOf` has it, with its place; undefined where nothing gives it. */
export function factOf<Key extends keyof DocumentFacts>(
  data: Dataset,
  key: Key,
  slug: string,
  variant?: string,
): Entry<NonNullable<DocumentFacts[Key]>> | undefined {
  for (const source of sourcesOf(data, slug, variant)) {
    const value: Partial<DocumentFacts>[Key] = source.value[key];
    if (value !== undefined && isGiven(value)) return { value, path: [...source.path, key] };
  }
  return undefined;
}

/** Where the data names the receivers of a document: among its own facts, or in the plan. */
export function recipientsPath(data: Dataset, slug: string, variant?: string): DataPath {
  return factOf(data, 'recipients', slug, variant)?.path ?? [PLAN_SLUG, 'recipients'];
}

/** What says something of a document; what comes first counts. */
function sourcesOf(data: Dataset, slug: string, variant: string | undefined): readonly Source[] {
  const ofType = entryOf(data, slug);
  const plan = ofPlan(data, slug);
  if (variant === undefined) return [...ofType, ...signedWith(data, slug), plan];
  return [...entryOf(data, `${slug}/${variant}`), ...ofType.map(forAllOccasions), plan];
}

function entryOf({ documents = {} }: Dataset, key: string): readonly Source[] {
  const value = Object.hasOwn(documents, key) ? documents[key] : undefined;
  return value === undefined ? [] : [{ value, path: ['documents', key] }];
}

/** The facts of the document that this one is signed together with, but for its number. */
function signedWith(data: Dataset, slug: string): readonly Source[] {
  const other = SIGNED_WITH.get(slug);
  const entries = other === undefined ? [] : entryOf(data, other);
  return entries.map(({ value: { issuedOn, signatory }, path }) => ({
    value: { issuedOn, signatory },
    path,
  }));
}

/** Number and day belong to one paper: two occasions never share them. Source: Decree 30/2020/NĐ-CP, Article 15. */
function forAllOccasions({ value, path }: Source): Source {
  return { value: { ...value, number: undefined, issuedOn: undefined }, path };
}

/** What plan.yaml says: for every document who drafts and signs and receives it, for the plan the rest too. */
function ofPlan({ plan }: Dataset, slug: string): Source {
  const { draftingUnit, signatory, recipients, issuedOn, legalBases } = plan;
  const shared = { draftingUnit, signatory, recipients };
  const value = slug === PLAN_SLUG ? { ...shared, issuedOn, legalBases } : shared;
  return { value, path: [PLAN_SLUG] };
}

/** An empty list says nothing: what comes after it counts. */
function isGiven(fact: unknown): boolean {
  return fact !== undefined && !(Array.isArray(fact) && fact.length === 0);
}
