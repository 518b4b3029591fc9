import * as z from 'zod';
import type { DatasetWith } from '../../domain/dataset.ts';
import { INDICATORS, INDICATOR_RULES } from '../../domain/indicators.ts';
import type { Report } from '../../domain/report.ts';
import { civilDate } from '../../domain/values.ts';
import { writtenCount } from '../../language/numbers.ts';
import { nameInSentence } from '../phrases/amounts.ts';
import { setReference } from './support/set-reference.ts';
import type { View, ViewDocument } from './view.ts';

const schema = z.object({
  cluster: z.object({ name: z.string(), head: z.string(), memberCount: z.string() }),
  isInterim: z.boolean(),
  dueOn: civilDate,
  planReference: z.string(),
  guidelineReference: z.string(),
  indicators: z.array(z.object({ name: z.string(), unit: z.string() })),
});

type Needs = 'clusters' | 'enterprises' | 'reports';

/** The two occasions of the year, in their order; each is a variant of the type in documents.yaml. */
const OCCASIONS = ['interim', 'final'] as const;

/** A công văn to each cluster before the review of the first half, and again before that of the year. */
export const reportingDispatchView: View<typeof schema, Needs> = {
  needs: ['clusters', 'enterprises', 'reports'],
  variants: OCCASIONS,
  schema,
  documents: (data) =>
    OCCASIONS.flatMap((occasion) => {
      const report = data.reports[occasion];
      return report === undefined ? [] : dispatches(data, occasion, report);
    }),
};

function dispatches(
  data: DatasetWith<Needs>,
  occasion: (typeof OCCASIONS)[number],
  { dueOn }: Report,
): readonly ViewDocument<z.output<typeof schema>>[] {
  const nameOf = (id: string) => data.enterprises.find((enterprise) => enterprise.id === id)?.name ?? id;
  return data.clusters.map(({ id, name, head, members }) => ({
    key: `${occasion}-${id}`,
    variant: occasion,
    values: {
      cluster: { name, head: nameOf(head), memberCount: writtenCount(members.length) },
      isInterim: occasion === 'interim',
      dueOn,
      planReference: setReference(data, 'plan', 'Kế hoạch'),
      guidelineReference: setReference(data, 'criteria-guideline', 'Hướng dẫn'),
      indicators: INDICATORS.map((indicator) => {
        const { unit } = INDICATOR_RULES[indicator];
        return { name: nameInSentence(indicator), unit };
      }),
    },
  }));
}
