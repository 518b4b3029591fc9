import * as z from 'zod';
import { awardOf } from '../../domain/award-catalogue/awards.ts';
import { proposedOf } from '../../domain/awarded.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import { countByAward, countSubjects } from '../../domain/statistics/awards.ts';
import { writtenCount } from '../../language/numbers.ts';
import { subjectsText } from '../phrases/counts.ts';
import { setReference } from './support/set-reference.ts';
import type { View } from './view.ts';

const schema = z.object({
  planReference: z.string(),
  clusterCount: z.string(),
  counts: z.string(),
  groups: z.array(
    z.object({
      award: z.string(),
      counts: z.string(),
      rows: z.array(z.object({ name: z.string(), detail: z.string(), achievement: z.string() })),
    }),
  ),
});

type Needs = 'nominations' | 'enterprises' | 'clusters';

/** The submission to the province of those nominations that the Board cannot decide on itself. */
export const commendationSubmissionView: View<typeof schema, Needs> = {
  needs: ['nominations', 'enterprises', 'clusters'],
  schema,
  documents: (data) => {
    const proposed = proposedOf(data);
    return proposed.length === 0 ? [] : [{ values: valuesOf(data, proposed) }];
  },
};

function valuesOf(
  data: DatasetWith<Needs>,
  proposed: ReturnType<typeof proposedOf>,
): z.output<typeof schema> {
  return {
    planReference: setReference(data, 'plan', 'Kế hoạch'),
    clusterCount: writtenCount(data.clusters.length),
    counts: subjectsText(countSubjects(proposed)) ?? '',
    groups: countByAward(proposed).map(({ award, counts }) => ({
      award: awardOf(award).name,
      counts: subjectsText(counts) ?? '',
      rows: proposed
        .filter((nomination) => nomination.award === award)
        .map((nomination) => ({
          ...nomineeOf(nomination, data.enterprises),
          achievement: nomination.achievement,
        })),
    })),
  };
}
