import * as z from 'zod';
import type { Criteria, Criterion } from '../../domain/criteria.ts';
import { hundredths } from '../../domain/statistics/scores.ts';
import { pointsText } from '../phrases/amounts.ts';
import type { View } from './view.ts';

const criterionSchema = z.object({
  id: z.string(),
  name: z.string(),
  maximum: z.string(),
  guidance: z.string().optional(),
});

const ruleSchema = z.object({ name: z.string(), points: z.string() });

const schema = z.object({
  scale: z.string(),
  groupCount: z.int(),
  criterionCount: z.int(),
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      maximum: z.string(),
      criterionCount: z.int(),
      criteria: z.array(criterionSchema),
    }),
  ),
  /** The ids of the criteria that are scored by figures, and of those that people judge. */
  measured: z.array(z.string()),
  judged: z.array(z.string()),
  bonus: z.object({ maximum: z.string(), rules: z.array(ruleSchema) }).optional(),
  penalties: z.array(ruleSchema),
  knockouts: z.array(z.string()),
});

/** The rubric of the year, with its sums and its points as they are written. */
export const criteriaGuidelineView: View<typeof schema, 'criteria'> = {
  needs: ['criteria'],
  schema,
  documents: ({ criteria }) => [{ values: rubricOf(criteria) }],
};

function rubricOf({ scale, groups, bonus, penalties, knockouts }: Criteria): z.output<typeof schema> {
  const all = groups.flatMap(({ criteria }) => criteria);
  return {
    scale: writtenPoints([scale]),
    groupCount: groups.length,
    criterionCount: all.length,
    groups: groups.map(({ id, name, criteria }) => ({
      id,
      name,
      maximum: writtenPoints(criteria.map(({ maximum }) => maximum)),
      criterionCount: criteria.length,
      criteria: criteria.map(criterionOf),
    })),
    measured: all.flatMap(({ id, indicator }) => (indicator === undefined ? [] : [id])),
    judged: all.flatMap(({ id, indicator }) => (indicator === undefined ? [id] : [])),
    ...(bonus && {
      bonus: { maximum: writtenPoints([bonus.maximum]), rules: bonus.rules.map(ruleOf) },
    }),
    penalties: penalties.map(ruleOf),
    knockouts: knockouts.map(({ name }) => name),
  };
}

function criterionOf({ id, name, maximum, guidance }: Criterion) {
  return { id, name, maximum: writtenPoints([maximum]), ...(guidance !== undefined && { guidance }) };
}

function ruleOf({ name, points }: Criteria['penalties'][number]) {
  return { name, points: writtenPoints([points]) };
}

/** The sum of points as it is written: "7,5". */
function writtenPoints(points: readonly number[]): string {
  return pointsText(points.reduce((sum, one) => sum + hundredths(one), 0));
}
