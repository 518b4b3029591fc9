import type { Comparison } from '../../domain/statistics/totals.ts';
import { relativeChange } from '../../domain/statistics/quotient.ts';
import { percentText } from '../../language/percent.ts';
import { yearBefore, type ReportedPeriod } from './reported-period.ts';

/**
 * Where an indicator went: "tăng 12,5% so với cùng kỳ năm 2023", "giảm 3,2% so với …", "bằng cùng kỳ năm 2023", "tương đương …" when
 * the difference is too small to be written; in brackets when there is nothing to compare with.
 */
export function trendText(comparison: Comparison | undefined, when: ReportedPeriod): string {
  const before = yearBefore(when);
  if (comparison === undefined) return `(không có số liệu ${before})`;
  const { actual, samePeriod } = comparison;
  const growth = relativeChange(actual, samePeriod);
  if (growth === undefined) {
    return actual.numerator === 0n ? `bằng ${before}` : `(${before} chưa phát sinh)`;
  }
  const { numerator, denominator } = growth;
  if (numerator === 0n) return `bằng ${before}`;
  const size = percentText({ numerator: numerator < 0n ? -numerator : numerator, denominator });
  if (size === NO_PERCENT) return `tương đương ${before}`;
  return `${numerator < 0n ? 'giảm' : 'tăng'} ${size} so với ${before}`;
}

const NO_PERCENT = percentText({ numerator: 0n, denominator: 1n });
