import { ratio, type Ratio } from '../../language/ratio.ts';
import { INDICATOR_RULES, type Indicator } from '../indicators.ts';
import type { Figures, Period, Result } from '../result.ts';
import { quotient, relativeChange } from './quotient.ts';

/** The same enterprises now and a year before: like is compared with like. */
export interface Comparison {
  readonly actual: Ratio;
  readonly samePeriod: Ratio;
}

/**
 * One indicator over a set of enterprises, exactly, in what the data is written in: đồng, persons, đồng per person and month.
 * Undefined stands for what cannot be said: nobody reported, or an average over no workers.
 */
export interface IndicatorTotals {
  /** The plan of the whole year of those who reported, for the first half too. */
  readonly plan: Ratio | undefined;
  readonly actual: Ratio | undefined;
  /** Over those alone who gave figures of the same period of the year before; `actual` here may thus be less than above. */
  readonly comparison: Comparison | undefined;
}

/** The totals of a set of enterprises for a period. */
export interface Totals {
  readonly indicators: Readonly<Record<Indicator, IndicatorTotals>>;
  /** How many enterprises reported. */
  readonly reported: number;
  /** How many of them gave figures of the same period of the year before. */
  readonly compared: number;
}

/** The figures of those who reported, of all and of those who gave figures of the year before. */
interface Reported {
  readonly plan: readonly Figures[];
  readonly actual: readonly Figures[];
  readonly compared: readonly Figures[];
  readonly samePeriod: readonly Figures[];
}

/**
 * Every indicator over a set of enterprises: sums, and the average income in which every worker counts once.
 *
 * @param members Ids of the enterprises that count; those that have not reported for the period add nothing, their plan neither.
 */
export function totalsOf(members: readonly string[], results: readonly Result[], period: Period): Totals {
  const reported = reportedBy(members, results, period);
  const of = (indicator: Indicator) => indicatorTotals(indicator, reported);
  return {
    indicators: {
      revenue: of('revenue'),
      exports: of('exports'),
      budgetContribution: of('budgetContribution'),
      workers: of('workers'),
      averageIncome: of('averageIncome'),
      socialContribution: of('socialContribution'),
    },
    reported: reported.actual.length,
    compared: reported.compared.length,
  };
}

function reportedBy(members: readonly string[], results: readonly Result[], period: Period): Reported {
  const reported = { plan: [], actual: [], compared: [], samePeriod: [] } as Record<
    keyof Reported,
    Figures[]
  >;
  for (const { enterprise, plan, [period]: result } of results) {
    if (result === undefined || !members.includes(enterprise)) continue;
    const { actual, samePeriod } = result;
    reported.plan.push(plan);
    reported.actual.push(actual);
    if (samePeriod === undefined) continue;
    reported.compared.push(actual);
    reported.samePeriod.push(samePeriod);
  }
  return reported;
}

function indicatorTotals(
  indicator: Indicator,
  { plan, actual, compared, samePeriod }: Reported,
): IndicatorTotals {
  return {
    plan: totalOf(indicator, plan),
    actual: totalOf(indicator, actual),
    comparison: comparisonOf(totalOf(indicator, compared), totalOf(indicator, samePeriod)),
  };
}

function comparisonOf(
  actual: Ratio | undefined,
  samePeriod: Ratio | undefined,
): IndicatorTotals['comparison'] {
  return actual && samePeriod && { actual, samePeriod };
}

/** One indicator over the figures of enterprises, by its rule; undefined without figures, and for an average over no workers. */
export function totalOf(indicator: Indicator, figures: readonly Figures[]): Ratio | undefined {
  if (figures.length === 0) return undefined;
  switch (INDICATOR_RULES[indicator].total) {
    case 'sum':
      return ratio(
        sum(figures, (one) => BigInt(one[indicator])),
        1,
      );
    case 'average-by-worker': {
      const workers = sum(figures, (one) => BigInt(one.workers));
      const paid = sum(figures, (one) => BigInt(one[indicator]) * BigInt(one.workers));
      return workers === 0n ? undefined : ratio(paid, workers);
    }
  }
}

function sum(figures: readonly Figures[], of: (one: Figures) => bigint): bigint {
  return figures.reduce((before, one) => before + of(one), 0n);
}

/** What was reached of the plan of the year, 1 for all of it; undefined without a plan. */
export function completionOf({ plan, actual }: IndicatorTotals): Ratio | undefined {
  return plan && actual && quotient(actual, plan);
}

/** The growth on the same period of the year before, 0 for none; undefined when there is nothing to compare with. */
export function growthOf({ comparison }: IndicatorTotals): Ratio | undefined {
  return comparison && relativeChange(comparison.actual, comparison.samePeriod);
}

/** The share that a part, such as a cluster, has in the whole; undefined for an average, which has no parts. */
export function shareOf(indicator: Indicator, part: Totals, whole: Totals): Ratio | undefined {
  if (INDICATOR_RULES[indicator].total !== 'sum') return undefined;
  const [own, all] = [part.indicators[indicator].actual, whole.indicators[indicator].actual];
  return own && all && quotient(own, all);
}
