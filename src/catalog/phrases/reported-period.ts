import type { Period } from '../../domain/result.ts';

/** What a report is about: a period of a year. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly year: number;
  /** Whether the figures are what is expected, not yet what came. */
  readonly isEstimate?: boolean;
}

/** What a period is compared with: "cùng kỳ năm 2023" for half of 2024, "năm 2023" for all of it. */
export function yearBefore({ period, year }: ReportedPeriod): string {
  const before = `năm ${String(year - 1)}`;
  return period === 'firstHalf' ? `cùng kỳ ${before}` : before;
}
