import { INDICATOR_RULES, type Indicator } from '../../domain/indicators.ts';
import { completionOf, type IndicatorTotals, type Totals } from '../../domain/statistics/totals.ts';
import { writtenCount } from '../../language/numbers.ts';
import { amountText } from './amounts.ts';
import { planClause } from './completion.ts';
import { yearBefore, type ReportedPeriod } from './reported-period.ts';
import { trendText } from './trend.ts';

/**
 * What came of an indicator, as a sentence without its final sign: "Doanh thu đạt 1.234,5 tỷ đồng, bằng 52,1% kế hoạch năm, tăng 12,5% so
 * với cùng kỳ năm 2023".
 */
export function achievementText(indicator: Indicator, totals: IndicatorTotals, when: ReportedPeriod): string {
  const { name } = INDICATOR_RULES[indicator];
  const { actual, comparison } = totals;
  if (actual === undefined) return `${name}: chưa có số liệu`;
  const verb = when.isEstimate === true ? `ước ${verbOf(indicator)}` : verbOf(indicator);
  const reached = `${name} ${verb} ${amountText(indicator, actual)}`;
  // The sentence has its "đạt" already: of the plan it says "bằng".
  const withPlan = [reached, planClause(completionOf(totals), 'bằng')]
    .flatMap((part) => part ?? [])
    .join(', ');
  const trend = trendText(comparison, when);
  return `${withPlan}${trend.startsWith('(') ? ' ' : ', '}${trend}`;
}

function verbOf(indicator: Indicator): string {
  return indicator === 'workers' ? 'là' : 'đạt';
}

/**
 * Over whom the comparison goes: "số liệu so sánh tính trên 38/40 doanh nghiệp có số liệu cùng kỳ năm 2023"; undefined when it goes over
 * all who reported, or over none.
 */
export function comparedText({ reported, compared }: Totals, when: ReportedPeriod): string | undefined {
  if (compared === reported || compared === 0) return undefined;
  const share = `${writtenCount(compared)}/${writtenCount(reported)}`;
  return `số liệu so sánh tính trên ${share} doanh nghiệp có số liệu ${yearBefore(when)}`;
}
