import type { Issue, Place } from '../../document/issue.ts';
import type { DocumentFacts } from '../../domain/document-facts.ts';

/** A document to be made. */
export interface Job {
  /** The name of its type. */
  readonly slug: string;
  /** What tells it from the others of its type; undefined where there is only one. */
  readonly key: string | undefined;
  /** What its row says of it; it counts instead of what documents.yaml says, for this document alone. */
  readonly facts: Partial<DocumentFacts>;
  /** Where each fact stands. */
  readonly factPlaces: Readonly<Record<string, Place>>;
  /** The row that asks for it; undefined where no list was given. */
  readonly place: Place | undefined;
}

/** A row of a list: the document that it asks for, or what is wrong with it. */
export type JobRow = { readonly job: Job; readonly issues: readonly Issue[] } | RefusedRow;

export interface RefusedRow {
  readonly job: undefined;
  readonly place: Place;
  readonly issues: readonly Issue[];
}

/** The name of a document among all of a batch, and of its files but for their ending: "plan", "score-sheet/dn-01". */
export function nameOf({ slug, key }: Pick<Job, 'slug' | 'key'>): string {
  return key === undefined ? slug : `${slug}/${key}`;
}
