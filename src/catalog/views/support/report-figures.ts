import * as z from 'zod';
import type { EmulationCluster } from '../../../domain/cluster.ts';
import type { DatasetWith } from '../../../domain/dataset.ts';
import type { Indicator } from '../../../domain/indicators.ts';
import {
  enterpriseExtremes,
  indicatorExtremes,
  movementsOf,
} from '../../../domain/statistics/indicator-comparison.ts';
import { completionOf, shareOf, totalsOf, type Totals } from '../../../domain/statistics/totals.ts';
import { capitalizeFirst } from '../../../language/capitalization.ts';
import { writtenCount } from '../../../language/numbers.ts';
import { achievementText, comparedText } from '../../phrases/achievement.ts';
import { figureText, percentCell } from '../../phrases/amounts.ts';
import { enterpriseExtremesText, indicatorExtremesText, movementsText } from '../../phrases/comparison.ts';
import { indicatorRows } from '../../phrases/indicator-row.ts';
import type { ReportedPeriod } from '../../phrases/reported-period.ts';
import { shareText } from '../../phrases/share.ts';
import { chartOf, chartSchema } from './report-chart.ts';
import { enterpriseOf } from './names.ts';

const row = z.object({
  name: z.string(),
  unit: z.string(),
  plan: z.string(),
  actual: z.string(),
  samePeriod: z.string(),
  ofPlan: z.string(),
  growth: z.string(),
});

const figures = z.object({
  revenue: z.string(),
  revenueOfPlan: z.string(),
  exports: z.string(),
  exportsOfPlan: z.string(),
  budgetContribution: z.string(),
  budgetOfPlan: z.string(),
  workers: z.string(),
  averageIncome: z.string(),
  socialContribution: z.string(),
});

/** What a report computes: sentences, the table of indicators, charts, and a table of every enterprise. */
export const reportFiguresSchema = z.object({
  /** One sentence an indicator, without its final sign. */
  sentences: z.object({
    revenue: z.string(),
    exports: z.string(),
    budgetContribution: z.string(),
    workers: z.string(),
    averageIncome: z.string(),
    socialContribution: z.string(),
  }),
  /** The best and the weakest, and what went up and down: sentences without their final sign. */
  comparisons: z.array(z.string()),
  compared: z.string().optional(),
  indicators: z.array(row),
  clusters: z.array(
    z.object({ name: z.string(), memberCount: z.string(), revenueShare: z.string().optional() }),
  ),
  charts: z.array(chartSchema),
  table: z.array(
    z.object({
      name: z.string(),
      total: figures,
      rows: z.array(figures.extend({ name: z.string() })),
    }),
  ),
  total: figures,
});

type Needs = 'clusters' | 'enterprises' | 'results';
type Figures = z.output<typeof figures>;

/** Compute a report's figures over all clusters for a period. */
export function reportFigures(
  data: DatasetWith<Needs>,
  when: ReportedPeriod,
): z.output<typeof reportFiguresSchema> {
  const { clusters, enterprises, results } = data;
  const { period } = when;
  const members = clusters.flatMap((cluster) => cluster.members);
  const whole = totalsOf(members, results, period);
  const nameOf = (id: string) => enterpriseOf(enterprises, id).name;
  const sentence = (indicator: Indicator) => achievementText(indicator, whole.indicators[indicator], when);
  const best = enterpriseExtremesText(
    'revenue',
    enterpriseExtremes('revenue', members, results, period),
    nameOf,
  );
  return {
    sentences: {
      revenue: sentence('revenue'),
      exports: sentence('exports'),
      budgetContribution: sentence('budgetContribution'),
      workers: sentence('workers'),
      averageIncome: sentence('averageIncome'),
      socialContribution: sentence('socialContribution'),
    },
    comparisons: [
      indicatorExtremesText(indicatorExtremes(whole, period), whole, period),
      best,
      movementsText(movementsOf(whole), when),
    ].flatMap((clause) => (clause === undefined ? [] : capitalizeFirst(clause))),
    ...given({
      compared: comparedText(whole, when),
    }),
    indicators: [...indicatorRows(whole)],
    clusters: clusters.map((cluster) =>
      clusterLine(cluster, totalsOf(cluster.members, results, period), whole),
    ),
    charts: (clusters.length > 1 ? CHARTED : []).map((indicator, index) =>
      chartOf(indicator, index + 1, { clusters, results, ...when }),
    ),
    table: clusters.map((cluster) => ({
      name: cluster.name,
      total: figuresOf(totalsOf(cluster.members, results, period)),
      rows: cluster.members.map((id) => ({
        name: nameOf(id),
        ...figuresOf(totalsOf([id], results, period)),
      })),
    })),
    total: figuresOf(whole),
  };
}

/** The main indicators, which a report also shows as bars. */
const CHARTED = ['revenue', 'budgetContribution'] as const satisfies readonly Indicator[];

function clusterLine({ name, members }: EmulationCluster, own: Totals, whole: Totals) {
  const revenueShare = shareText('revenue', shareOf('revenue', own, whole));
  return { name, memberCount: writtenCount(members.length), ...given({ revenueShare }) };
}

function figuresOf(totals: Totals): Figures {
  const cell = (indicator: Indicator) => figureText(indicator, totals.indicators[indicator].actual);
  const ofPlan = (indicator: Indicator) => percentCell(completionOf(totals.indicators[indicator]));
  return {
    revenue: cell('revenue'),
    revenueOfPlan: ofPlan('revenue'),
    exports: cell('exports'),
    exportsOfPlan: ofPlan('exports'),
    budgetContribution: cell('budgetContribution'),
    budgetOfPlan: ofPlan('budgetContribution'),
    workers: cell('workers'),
    averageIncome: cell('averageIncome'),
    socialContribution: cell('socialContribution'),
  };
}

/** The texts that are there. */
function given<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const entries = Object.entries<string | undefined>(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, text] as const],
  );
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}
