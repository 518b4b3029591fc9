import type { Indicator } from '../../domain/indicators.ts';
import type { Period } from '../../domain/result.ts';
import { accumulates } from '../../domain/statistics/accumulation.ts';
import { completionOf, type IndicatorTotals } from '../../domain/statistics/totals.ts';
import { percentText } from '../../language/percent.ts';
import type { Ratio } from '../../language/ratio.ts';

/**
 * How much of the plan was reached: "đạt 98,2% kế hoạch năm", "vượt 4,5% kế hoạch năm"; for the first half of what adds up over the year
 * "bằng 52,1% kế hoạch năm". Undefined without a plan.
 */
export function completionText(
  indicator: Indicator,
  totals: IndicatorTotals,
  period: Period,
): string | undefined {
  const isUnderWay = period === 'firstHalf' && accumulates(indicator);
  return planClause(completionOf(totals), isUnderWay ? 'bằng' : 'đạt');
}

/**
 * A completion as a clause.
 *
 * @param verb What stands before a percentage up to 100.
 */
export function planClause(completion: Ratio | undefined, verb: 'đạt' | 'bằng'): string | undefined {
  if (completion === undefined) return undefined;
  const { numerator, denominator } = completion;
  const share = percentText(completion);
  if (share === WHOLE) return `${numerator < denominator ? 'xấp xỉ' : verb} ${WHOLE} kế hoạch năm`;
  if (numerator < denominator) return `${verb} ${share} kế hoạch năm`;
  return `vượt ${percentText({ numerator: numerator - denominator, denominator })} kế hoạch năm`;
}

const WHOLE = percentText({ numerator: 1n, denominator: 1n });
