import type { Figures, Period, Result } from '../../src/domain/result.ts';

/** Sums of one column; the average income is the sum of what all workers are paid in a month, `workers` of them. */
export type PlainSums = Record<keyof Figures, bigint>;

/** The columns of a table of results. */
export interface PlainTotals {
  readonly plan: PlainSums;
  readonly actual: PlainSums;
  /** What those did who have a same period. */
  readonly compared: PlainSums;
  readonly before: PlainSums;
}

/** The totals of some enterprises for a period by loops over the raw data that share nothing with the code under test. */
export function plainSums(
  members: readonly string[],
  results: readonly Result[],
  period: Period,
): PlainTotals {
  const totals = { plan: none(), actual: none(), compared: none(), before: none() };
  for (const result of results) {
    const reported = result[period];
    if (reported === undefined || !members.includes(result.enterprise)) continue;
    add(totals.plan, result.plan);
    add(totals.actual, reported.actual);
    if (reported.samePeriod === undefined) continue;
    add(totals.compared, reported.actual);
    add(totals.before, reported.samePeriod);
  }
  return totals;
}

function none(): PlainSums {
  return {
    revenue: 0n,
    exports: 0n,
    budgetContribution: 0n,
    workers: 0n,
    averageIncome: 0n,
    socialContribution: 0n,
  };
}

function add(sums: PlainSums, figures: Figures): void {
  sums.revenue += BigInt(figures.revenue);
  sums.exports += BigInt(figures.exports);
  sums.budgetContribution += BigInt(figures.budgetContribution);
  sums.workers += BigInt(figures.workers);
  sums.averageIncome += BigInt(figures.averageIncome) * BigInt(figures.workers);
  sums.socialContribution += BigInt(figures.socialContribution);
}
