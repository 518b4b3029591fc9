import { describe, expect, it } from 'vitest';
import {
  enterpriseExtremes,
  indicatorExtremes,
  movementsOf,
} from '../../../../src/domain/statistics/indicator-comparison.ts';
import { totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { result } from '../../support/campaign.ts';

const PLAN = { revenue: 100, exports: 100, budgetContribution: 100, workers: 100, socialContribution: 0 };

describe('indicatorExtremes', () => {
  const actual = { revenue: 52, exports: 41, budgetContribution: 52, workers: 98, socialContribution: 900 };
  const results = [result('e1', PLAN, { firstHalf: { actual }, year: { actual } })];

  it('finds the best and the weakest of the year among those with a plan', () => {
    expect(indicatorExtremes(totalsOf(['e1'], results, 'year'), 'year')).toEqual({
      best: ['workers'],
      weakest: ['exports'],
    });
  });

  it('compares in the first half what adds up over the year, equal ones in their order', () => {
    expect(indicatorExtremes(totalsOf(['e1'], results, 'firstHalf'), 'firstHalf')).toEqual({
      best: ['revenue', 'budgetContribution'],
      weakest: ['exports'],
    });
  });

  it('calls none the weakest when all are equal', () => {
    const equal = [result('e1', PLAN, { firstHalf: { actual: PLAN } })];
    expect(indicatorExtremes(totalsOf(['e1'], equal, 'firstHalf'), 'firstHalf')).toEqual({
      best: ['revenue', 'exports', 'budgetContribution'],
      weakest: [],
    });
  });

  it('finds none where nobody reported', () => {
    expect(indicatorExtremes(totalsOf(['e9'], results, 'year'), 'year')).toEqual({ best: [], weakest: [] });
  });
});

describe('enterpriseExtremes', () => {
  const results = [
    result('e1', { revenue: 10 }, { year: { actual: { revenue: 9 } } }),
    result('e2', { revenue: 200 }, { year: { actual: { revenue: 240 } } }),
    result('e3', { revenue: 10 }, { year: { actual: { revenue: 12 } } }),
    result('e4', { revenue: 10 }),
    result('e5', {}, { year: { actual: { revenue: 12 } } }),
  ];
  const extremes = (members: readonly string[]) => {
    const { best, weakest } = enterpriseExtremes('revenue', members, results, 'year');
    return [best, weakest].map((list) => list.map(({ enterprise }) => enterprise));
  };

  it('finds by the share of the plan who did best and least well', () => {
    expect(extremes(['e5', 'e4', 'e3', 'e2', 'e1'])).toEqual([['e3', 'e2'], ['e1']]);
  });

  it('leaves out who has no plan or no report', () => {
    expect(extremes(['e4', 'e5'])).toEqual([[], []]);
    expect(extremes(['e4', 'e5', 'e1'])).toEqual([['e1'], []]);
  });
});

describe('movementsOf', () => {
  it('says what went up, went down and stayed', () => {
    const results = [
      result(
        'e1',
        {},
        {
          year: {
            actual: { revenue: 5, exports: 1, budgetContribution: 3, workers: 10, averageIncome: 7 },
            before: { revenue: 4, budgetContribution: 3, workers: 11, averageIncome: 7 },
          },
        },
      ),
    ];
    expect(movementsOf(totalsOf(['e1'], results, 'year'))).toEqual({
      increased: ['revenue', 'exports'],
      decreased: ['workers'],
      unchanged: ['budgetContribution', 'averageIncome', 'socialContribution'],
    });
  });

  it('leaves out what cannot be compared', () => {
    const results = [result('e1', {}, { year: { actual: { revenue: 5 } } })];
    expect(movementsOf(totalsOf(['e1'], results, 'year'))).toEqual({
      increased: [],
      decreased: [],
      unchanged: [],
    });
  });
});
