import * as z from 'zod';
import { awardOf } from '../../domain/award-catalogue/awards.ts';
import { awardedOf, proposedOf } from '../../domain/awarded.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import type { AwardNomination } from '../../domain/nomination.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import { countByAward, nonManagersOf } from '../../domain/statistics/awards.ts';
import { rankingOf } from '../../domain/statistics/ranking.ts';
import { writtenMoney } from '../../language/money.ts';
import { pointsText } from '../phrases/amounts.ts';
import { nonManagersText, subjectsText } from '../phrases/counts.ts';
import { decisionDay } from './commendation-decision-view.ts';
import { enterpriseOf } from './support/names.ts';
import { reportValues, reportViewSchema } from './support/report-common.ts';
import type { View } from './view.ts';

const schema = reportViewSchema.extend({
  given: z.array(z.object({ award: z.string(), counts: z.string() })),
  bonusTotal: z.string(),
  proposed: z.array(z.object({ award: z.string(), counts: z.string() })),
  nonManagers: z.string().optional(),
  rankings: z.array(
    z.object({
      cluster: z.string(),
      rows: z.array(z.object({ name: z.string(), points: z.string(), rank: z.string() })),
    }),
  ),
  nominees: z.array(z.object({ name: z.string(), detail: z.string(), award: z.string(), state: z.string() })),
});

type Needs =
  'clusters' | 'enterprises' | 'results' | 'reports' | 'criteria' | 'scores' | 'nominations' | 'awards';
type Values = z.output<typeof schema>;

/** The report on the year (báo cáo tổng kết), with ranks and commendations. */
export const finalReportView: View<typeof schema, Needs> = {
  needs: ['clusters', 'enterprises', 'results', 'reports', 'criteria', 'scores', 'nominations', 'awards'],
  uses: ['rules'],
  schema,
  documents: (data) => {
    const values = reportValues(data, data.reports.final, 'year', 'final-report');
    if (values === undefined) return [];
    return [{ values: { ...values, ...commendations(data), rankings: rankings(data) } }];
  },
};

function commendations(
  data: DatasetWith<Needs>,
): Omit<Values, keyof z.output<typeof reportViewSchema> | 'rankings'> {
  const { nominations, enterprises } = data;
  const awarded = awardedOf(data, decisionDay(data));
  const given = awarded.map(({ nomination }) => nomination);
  const nonManagers = nonManagersText(nonManagersOf(nominations));
  const proposed = proposedOf(data);
  return {
    given: countsOf(given),
    bonusTotal: writtenMoney(awarded.reduce((sum, { bonus = 0 }) => sum + bonus, 0)),
    proposed: countsOf(proposed),
    ...(nonManagers !== undefined && { nonManagers }),
    nominees: nominations.map((nomination) => ({
      ...nomineeOf(nomination, enterprises),
      award: awardOf(nomination.award).name,
      state: stateOf(nomination, given, proposed),
    })),
  };
}

function countsOf(nominations: readonly AwardNomination[]) {
  return countByAward(nominations).map(({ award, counts }) => ({
    award: awardOf(award).name,
    counts: subjectsText(counts) ?? '',
  }));
}

function stateOf(
  nomination: AwardNomination,
  given: readonly AwardNomination[],
  proposed: readonly AwardNomination[],
): string {
  if (given.includes(nomination)) return 'Đã tặng';
  return proposed.includes(nomination) ? 'Đề nghị cấp trên' : 'Không tặng';
}

function rankings(data: DatasetWith<Needs>): Values['rankings'] {
  return data.clusters.map((cluster) => ({
    cluster: cluster.name,
    rows: rankingOf(cluster, data).map(({ enterprise, totals, rank }) => ({
      name: enterpriseOf(data.enterprises, enterprise).name,
      points: pointsText(totals?.total),
      rank: rank === undefined ? '-' : String(rank),
    })),
  }));
}
