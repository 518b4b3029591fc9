import { describe, expect, it } from 'vitest';
import { completionOf, growthOf, shareOf, totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { percentText } from '../../../../src/language/percent.ts';
import { ratio, type Ratio } from '../../../../src/language/ratio.ts';
import { result } from '../../support/campaign.ts';

const BILLION = 1_000_000_000;

/** Three reported for the first half, one of them without figures of the year before; e4 did not report. */
const RESULTS = [
  result(
    'e1',
    { revenue: 100 * BILLION, workers: 200, averageIncome: 9_000_000 },
    {
      firstHalf: {
        actual: { revenue: 60 * BILLION, workers: 210, averageIncome: 9_000_000 },
        before: { revenue: 50 * BILLION, workers: 200, averageIncome: 8_000_000 },
      },
      year: { actual: { revenue: 130 * BILLION } },
    },
  ),
  result(
    'e2',
    { revenue: 50 * BILLION, workers: 100, averageIncome: 6_000_000 },
    {
      firstHalf: {
        actual: { revenue: 20 * BILLION, workers: 90, averageIncome: 7_000_000 },
        before: { revenue: 30 * BILLION, workers: 100, averageIncome: 5_000_000 },
      },
    },
  ),
  result('e3', { revenue: 10 * BILLION }, { firstHalf: { actual: { revenue: 8 * BILLION, exports: 7 } } }),
  result('e4', { revenue: 999 * BILLION }),
];
const ALL = ['e1', 'e2', 'e3', 'e4', 'e5'];

describe('totalsOf', () => {
  const { indicators, reported, compared } = totalsOf(ALL, RESULTS, 'firstHalf');

  it('counts who reported and who gave the same period', () => {
    expect([reported, compared]).toEqual([3, 2]);
  });

  it('adds up the plan of the year of those who reported alone', () => {
    expect(indicators.revenue.plan).toEqual(ratio(160 * BILLION, 1));
  });

  it('adds up what was done', () => {
    expect(indicators.revenue.actual).toEqual(ratio(88 * BILLION, 1));
    expect(indicators.exports.actual).toEqual(ratio(7, 1));
  });

  it('compares like with like: without the enterprise that has no same period', () => {
    expect(indicators.revenue.comparison).toEqual({
      actual: ratio(80 * BILLION, 1),
      samePeriod: ratio(80 * BILLION, 1),
    });
  });

  it('takes the average income of the workers, not of the enterprises', () => {
    // (9.000.000 × 210 + 7.000.000 × 90) / 300; of the year before (8.000.000 × 200 + 5.000.000 × 100) / 300.
    expect(indicators.averageIncome).toEqual({
      plan: ratio(2_400_000_000, 300),
      actual: ratio(2_520_000_000, 300),
      comparison: { actual: ratio(2_520_000_000, 300), samePeriod: ratio(2_100_000_000, 300) },
    });
  });

  it('takes the period that is asked for', () => {
    expect(totalsOf(ALL, RESULTS, 'year').indicators.revenue.actual).toEqual(ratio(130 * BILLION, 1));
  });

  it('takes the enterprises that are asked for', () => {
    expect(totalsOf(['e2'], RESULTS, 'firstHalf').indicators.revenue.actual).toEqual(ratio(20 * BILLION, 1));
  });

  it('says nothing where nobody reported', () => {
    expect(totalsOf(['e4'], RESULTS, 'firstHalf')).toMatchObject({
      reported: 0,
      compared: 0,
      indicators: { revenue: { plan: undefined, actual: undefined, comparison: undefined } },
    });
  });

  it('has no average over no workers', () => {
    expect(totalsOf(['e3'], RESULTS, 'firstHalf').indicators.averageIncome.actual).toBeUndefined();
  });

  it('is exact beyond what a float holds', () => {
    const huge = 9_007_199_254_740_991;
    const two = [1, 2].map((n) => result(`h${String(n)}`, {}, { year: { actual: { revenue: huge } } }));
    expect(totalsOf(['h1', 'h2'], two, 'year').indicators.revenue.actual).toEqual(
      ratio(18_014_398_509_481_982n, 1),
    );
  });
});

describe('completionOf, growthOf', () => {
  const { indicators } = totalsOf(['e1'], RESULTS, 'firstHalf');
  const text = (share: Ratio | undefined) => share && percentText(share);

  it('sets the first half against the plan of the year', () => {
    expect(text(completionOf(indicators.revenue))).toBe('60%');
  });

  it('sets the first half against the same period', () => {
    expect(text(growthOf(indicators.revenue))).toBe('20%');
    expect(text(growthOf(indicators.averageIncome))).toBe('12,5%');
  });

  it('has no completion without a plan, no growth from nothing or without figures', () => {
    expect(completionOf(indicators.exports)).toBeUndefined();
    expect(growthOf(indicators.exports)).toBeUndefined();
    expect(growthOf(totalsOf(['e3'], RESULTS, 'firstHalf').indicators.revenue)).toBeUndefined();
  });
});

describe('shareOf', () => {
  const whole = totalsOf(ALL, RESULTS, 'firstHalf');
  const part = totalsOf(['e2', 'e3'], RESULTS, 'firstHalf');

  it('is what a part has of the whole', () => {
    expect(shareOf('revenue', part, whole)).toEqual(ratio(28 * BILLION, 88 * BILLION));
  });

  it('is not for averages, nor for nothing', () => {
    expect(shareOf('averageIncome', part, whole)).toBeUndefined();
    expect(shareOf('socialContribution', part, whole)).toBeUndefined();
    expect(shareOf('revenue', totalsOf(['e4'], RESULTS, 'firstHalf'), whole)).toBeUndefined();
  });
});
