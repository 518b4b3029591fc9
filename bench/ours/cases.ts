import type { Dataset } from '../../src/domain/dataset.ts';
import { withCertificates, withPlanTexts, withRowNames, withRows } from './data.ts';

/**
 * What is measured: documents of one type, each with a number of its own. Decisions and certificates of a series have most
 * of their text in common; no two plans or long tables do, so there the number stands in every paragraph or row.
 */
interface OurCase {
  readonly slug: string;
  /** The data of all of them. */
  readonly year: (data: Dataset) => Dataset;
  readonly numbered: (year: Dataset, number: number) => Dataset;
}

/** How many rows the table has. */
const ROWS = 300;

function withNumber(data: Dataset, slug: string, number: number): Dataset {
  const facts = data.documents?.[slug] ?? { legalBases: data.plan.legalBases, addressees: [] };
  return { ...data, documents: { ...data.documents, [slug]: { ...facts, number } } };
}

export const CASES = {
  plan: {
    slug: 'plan',
    year: (data) => data,
    numbered: (year, number) => withNumber(withPlanTexts(year, number), 'plan', number),
  },
  decision: {
    slug: 'decision',
    year: (data) => data,
    numbered: (year, number) => withNumber(year, 'decision', number),
  },
  table: {
    slug: 'cluster-decision',
    year: (data) => withRows(data, ROWS),
    numbered: (year, number) => withNumber(withRowNames(year, number), 'cluster-decision', number),
  },
  certificate: {
    slug: 'commendation-certificate',
    year: (data) => withCertificates(data, 1),
    numbered: ({ awards = [], ...year }, number) => ({
      ...year,
      awards: awards.map((award) => ({ ...award, registerNumber: number })),
    }),
  },
} as const satisfies Record<string, OurCase>;

export type CaseName = keyof typeof CASES;

export const CASE_NAMES = Object.keys(CASES) as CaseName[];
