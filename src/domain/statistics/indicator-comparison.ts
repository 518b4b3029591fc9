import { compareRatios, type Ratio } from '../../language/ratio.ts';
import { INDICATORS, type Indicator } from '../indicators.ts';
import type { Period, Result } from '../result.ts';
import { accumulates } from './accumulation.ts';
import { completionOf, totalsOf, type Totals } from './totals.ts';

/** The best and the weakest; several when they are equal. `weakest` is empty when nothing is weaker than the best. */
export interface Extremes<T> {
  readonly best: readonly T[];
  readonly weakest: readonly T[];
}

/**
 * The indicators of whose plan the most and the least was reached, equal ones in the order of INDICATORS. In the first half only
 * those that add up over the year: half of the planned revenue is more than nine tenths of the planned workers.
 */
export function indicatorExtremes({ indicators }: Totals, period: Period): Extremes<Indicator> {
  const comparable = INDICATORS.filter((indicator) => period === 'year' || accumulates(indicator));
  return extremesBy(comparable, (indicator) => completionOf(indicators[indicator]));
}

/** An enterprise with what it reached of its plan. */
export interface MeasuredEnterprise {
  readonly enterprise: string;
  readonly completion: Ratio;
}

/**
 * The enterprises that reached the most and the least of their plan for an indicator, equal ones in the order given.
 *
 * @param members Ids of the enterprises that are compared; those without a plan or a report are left out.
 */
export function enterpriseExtremes(
  indicator: Indicator,
  members: readonly string[],
  results: readonly Result[],
  period: Period,
): Extremes<MeasuredEnterprise> {
  const measured = members.flatMap((enterprise) => {
    const completion = completionOf(totalsOf([enterprise], results, period).indicators[indicator]);
    return completion ? [{ enterprise, completion }] : [];
  });
  return extremesBy(measured, ({ completion }) => completion);
}

function extremesBy<T>(items: readonly T[], valueOf: (item: T) => Ratio | undefined): Extremes<T> {
  const valued = items.flatMap((item) => {
    const value = valueOf(item);
    return value ? [{ item, value }] : [];
  });
  const sorted = valued.map(({ value }) => value).toSorted(compareRatios);
  const [least, greatest] = [sorted.at(0), sorted.at(-1)];
  if (least === undefined || greatest === undefined) return { best: [], weakest: [] };
  const withValue = (wanted: Ratio) =>
    valued.filter(({ value }) => compareRatios(value, wanted) === 0).map(({ item }) => item);
  return {
    best: withValue(greatest),
    weakest: compareRatios(least, greatest) === 0 ? [] : withValue(least),
  };
}

/** Where the indicators went since the same period of the year before; those that cannot be compared stand in no list. */
export interface Movements {
  readonly increased: readonly Indicator[];
  readonly decreased: readonly Indicator[];
  readonly unchanged: readonly Indicator[];
}

/** The indicators by where they went, each list in the order of INDICATORS. */
export function movementsOf({ indicators }: Totals): Movements {
  const going = (direction: -1 | 0 | 1) =>
    INDICATORS.filter((indicator) => {
      const { comparison } = indicators[indicator];
      return comparison && compareRatios(comparison.actual, comparison.samePeriod) === direction;
    });
  return { increased: going(1), decreased: going(-1), unchanged: going(0) };
}
