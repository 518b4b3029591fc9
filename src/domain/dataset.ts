import * as z from 'zod';
import { agencySchema } from './agency.ts';
import { awardRulesSchema } from './award-catalogue/parameters.ts';
import { awardsSchema } from './award.ts';
import { clustersSchema } from './cluster.ts';
import { criteriaSchema } from './criteria.ts';
import { documentsSchema } from './document-facts.ts';
import { enterprisesSchema } from './enterprise.ts';
import { eventsSchema } from './event.ts';
import { nominationsSchema } from './nomination.ts';
import { planSchema } from './plan.ts';
import { reportsSchema } from './report.ts';
import { resultsSchema } from './result.ts';
import { reviewsSchema } from './review.ts';
import { scoresSchema } from './score.ts';

/** The parts that every year has: who issues, and the work that the year is about. */
const REQUIRED_SCHEMAS = { agency: agencySchema, plan: planSchema } as const;

/** The parts that come with the year; a document type says which of them it needs. */
const OPTIONAL_SCHEMAS = {
  documents: documentsSchema,
  enterprises: enterprisesSchema,
  clusters: clustersSchema,
  criteria: criteriaSchema,
  events: eventsSchema,
  results: resultsSchema,
  reports: reportsSchema,
  scores: scoresSchema,
  reviews: reviewsSchema,
  nominations: nominationsSchema,
  awards: awardsSchema,
  rules: awardRulesSchema,
} as const;

/** The schema of each part; a part is one file of the data folder, named for it. */
export const DATASET_SCHEMAS = { ...REQUIRED_SCHEMAS, ...OPTIONAL_SCHEMAS } as const satisfies Record<
  string,
  z.ZodType
>;

type Outputs<Schemas extends Record<string, z.ZodType>> = {
  readonly [Part in keyof Schemas]: z.output<Schemas[Part]>;
};

type OptionalParts = Outputs<typeof OPTIONAL_SCHEMAS>;

/** A part that may be missing. */
export type OptionalPart = keyof OptionalParts;

/** All data of one year's campaign, as far as it is known. */
export type Dataset = Outputs<typeof REQUIRED_SCHEMAS> & Partial<OptionalParts>;

/** A year's data in which certain parts are there. */
export type DatasetWith<Part extends OptionalPart> = Dataset & Pick<OptionalParts, Part>;

export type DatasetPart = keyof typeof DATASET_SCHEMAS;

/** A whole year in one file, with the parts as its keys. */
export const DATASET_SCHEMA = z
  .strictObject(REQUIRED_SCHEMAS)
  .extend(z.strictObject(OPTIONAL_SCHEMAS).partial().shape)
  .describe('Dữ liệu');

export const DATASET_PARTS = Object.keys(DATASET_SCHEMAS) as readonly DatasetPart[];

export const REQUIRED_PARTS = Object.keys(REQUIRED_SCHEMAS) as readonly (keyof typeof REQUIRED_SCHEMAS)[];
