import type { Dataset } from '../../domain/dataset.ts';
import type { DocumentFacts } from '../../domain/document-facts.ts';
import type { CivilDate } from '../../language/dates.ts';

/** The number and the day that a document was given. */
export interface Given {
  readonly slug: string;
  readonly variant: string | undefined;
  readonly number: number;
  readonly issuedOn: CivilDate;
}

const NO_FACTS: DocumentFacts = { legalBases: [], addressees: [] };

/**
 * The data with numbers and days in it that documents were given, so that the document itself and all that cite it have them:
 * its annexes, what comes along with it, certificates that a decision gives, reports.
 */
export function withIssued(data: Dataset, given: readonly Given[]): Dataset {
  const documents = { ...data.documents };
  for (const { slug, variant, number, issuedOn } of given) {
    const id = variant === undefined ? slug : `${slug}/${variant}`;
    documents[id] = { ...NO_FACTS, ...(Object.hasOwn(documents, id) && documents[id]), number, issuedOn };
  }
  return { ...data, documents };
}
