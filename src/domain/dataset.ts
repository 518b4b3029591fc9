import type { z } from 'zod';
import { agencySchema, type Agency } from './agency.ts';
import { planSchema, type Plan } from './plan.ts';

/** All data of one year's campaign. */
export interface Dataset {
  readonly agency: Agency;
  readonly plan: Plan;
}

/** The schema of each part; a part is one file of the data folder, named for it. */
export const DATASET_SCHEMAS = { agency: agencySchema, plan: planSchema } as const satisfies Record<
  keyof Dataset,
  z.ZodType
>;

export type DatasetPart = keyof Dataset;

export const DATASET_PARTS = Object.keys(DATASET_SCHEMAS) as readonly DatasetPart[];
