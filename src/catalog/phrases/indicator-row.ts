import { INDICATOR_RULES, INDICATORS, type Indicator } from '../../domain/indicators.ts';
import { completionOf, growthOf, type IndicatorTotals, type Totals } from '../../domain/statistics/totals.ts';
import { figureText, percentCell } from './amounts.ts';

/** A row of the table of results, each cell as it is printed; "-" where there is nothing. */
export interface IndicatorRow {
  readonly name: string;
  readonly unit: string;
  readonly plan: string;
  readonly actual: string;
  readonly samePeriod: string;
  /** The actual figure in per cent of the plan of the year. */
  readonly ofPlan: string;
  /** By how many per cent it grew on the same period, with "-" before it when it fell. */
  readonly growth: string;
}

/** The row of one indicator, of a set of enterprises or of a single one. */
export function indicatorRow(indicator: Indicator, totals: IndicatorTotals): IndicatorRow {
  const { name, unit } = INDICATOR_RULES[indicator];
  return {
    name,
    unit,
    plan: figureText(indicator, totals.plan),
    actual: figureText(indicator, totals.actual),
    samePeriod: figureText(indicator, totals.comparison?.samePeriod),
    ofPlan: percentCell(completionOf(totals)),
    growth: percentCell(growthOf(totals)),
  };
}

/** The rows of all indicators in their order. */
export function indicatorRows({ indicators }: Totals): readonly IndicatorRow[] {
  return INDICATORS.map((indicator) => indicatorRow(indicator, indicators[indicator]));
}
