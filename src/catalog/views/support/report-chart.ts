import * as z from 'zod';
import type { EmulationCluster } from '../../../domain/cluster.ts';
import { INDICATOR_RULES, type Indicator } from '../../../domain/indicators.ts';
import type { Result } from '../../../domain/result.ts';
import { totalsOf } from '../../../domain/statistics/totals.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { roundRatio, type Ratio } from '../../../language/ratio.ts';
import { figureText, nameInSentence } from '../../phrases/amounts.ts';
import type { ReportedPeriod } from '../../phrases/reported-period.ts';

/** Bars of one indicator by cluster, plan beside actual; values in the indicator's unit, with the texts to print above them. */
export const chartSchema = z.object({
  caption: z.string(),
  alt: z.string(),
  unit: z.string(),
  series: z.array(z.string()),
  categories: z.array(
    z.object({ name: z.string(), values: z.array(z.object({ value: z.string(), text: z.string() })) }),
  ),
});

interface ChartSource extends ReportedPeriod {
  readonly clusters: readonly EmulationCluster[];
  readonly results: readonly Result[];
}

const SERIES = { firstHalf: ['Kế hoạch năm', 'Thực hiện 6 tháng'], year: ['Kế hoạch', 'Thực hiện'] } as const;

/** The chart of an indicator. @param number Its number in the report, from 1. */
export function chartOf(
  indicator: Indicator,
  number: number,
  { clusters, results, period, year, isEstimate = false }: ChartSource,
): z.output<typeof chartSchema> {
  const { name, unit } = INDICATOR_RULES[indicator];
  const when = period === 'firstHalf' ? `6 tháng đầu năm ${String(year)}` : `năm ${String(year)}`;
  const [planned, reached] = SERIES[period];
  const series = [planned, isEstimate ? `Ước ${toSmallLetters(reached)}` : reached];
  const categories = clusters.map((cluster) => {
    const { plan, actual } = totalsOf(cluster.members, results, period).indicators[indicator];
    return { name: cluster.name, values: [plan, actual].map((value) => barOf(indicator, value)) };
  });
  const told = categories.map(
    (category) =>
      `${category.name}: ${category.values.map(({ text }, index) => `${series[index] ?? ''} ${text}`).join(', ')}`,
  );
  return {
    caption: `Biểu đồ ${String(number)}. ${name} theo Cụm thi đua, ${when} (${unit})`,
    alt: `Biểu đồ cột về ${nameInSentence(indicator)} ${when}, đơn vị ${unit}. ${told.join('; ')}.`,
    unit,
    series,
    categories,
  };
}

/** The bar of a value: how high, exact to thousandths of the unit, and what stands above it. */
function barOf(indicator: Indicator, value: Ratio | undefined) {
  const text = figureText(indicator, value);
  if (value === undefined) return { value: '0', text };
  const { unitSize } = INDICATOR_RULES[indicator];
  const inUnits = { numerator: value.numerator, denominator: value.denominator * BigInt(unitSize) };
  return { value: String(Number(roundRatio(inUnits, 3)) / 1000), text };
}
