import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../../src/domain/indicators.ts';
import type { Result } from '../../../../src/domain/result.ts';
import { totalsOf } from '../../../../src/domain/statistics/totals.ts';
import { compareRatios, ratio, type Ratio } from '../../../../src/language/ratio.ts';
import { plainSums, type PlainSums } from '../../../helpers/plain-sums.ts';
import { someResults } from '../../support/campaign.ts';
import { SEED } from '../../support/arbitraries.ts';

const SUMS = INDICATORS.filter((indicator) => indicator !== 'averageIncome');
const idsOf = (results: readonly Result[]) => results.map(({ enterprise }) => enterprise);

describe('totalsOf, for any results', () => {
  it('adds up to the whole, in whatever clusters the enterprises are', () => {
    fc.assert(
      fc.property(
        someResults,
        fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
        (results, cut) => {
          const whole = totalsOf(idsOf(results), results, 'year');
          const parts = [0, 1, 2, 3].map((cluster) =>
            totalsOf(
              idsOf(results).filter((_, index) => cut[index] === cluster),
              results,
              'year',
            ),
          );
          expect(parts.reduce((sum, { reported }) => sum + reported, 0)).toBe(whole.reported);
          for (const indicator of SUMS) {
            for (const column of ['plan', 'actual'] as const) {
              const sum = parts.reduce(
                (before, { indicators }) => before + plain(indicators[indicator][column]),
                0n,
              );
              expect(sum).toBe(plain(whole.indicators[indicator][column]));
            }
          }
        },
      ),
      { seed: SEED },
    );
  });

  it('agrees to the đồng with plain sums over the raw data', () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const { indicators } = totalsOf(idsOf(results), results, 'year');
        const { plan, actual, compared, before } = plainSums(idsOf(results), results, 'year');
        for (const indicator of SUMS) {
          const { comparison, ...totals } = indicators[indicator];
          expect([totals.plan, totals.actual, comparison?.actual, comparison?.samePeriod].map(plain)).toEqual(
            [plan, actual, compared, before].map((sums) => sums[indicator]),
          );
        }
        const { averageIncome } = indicators;
        expect(averageIncome.plan).toEqual(average(plan));
        expect(averageIncome.actual).toEqual(average(actual));
      }),
      { seed: SEED },
    );
  });

  it('has an average income between the least and the greatest', () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const { actual } = totalsOf(idsOf(results), results, 'year').indicators.averageIncome;
        const incomes = results.flatMap(({ year }) =>
          year && year.actual.workers > 0 ? year.actual.averageIncome : [],
        );
        if (incomes.length === 0) {
          expect(actual).toBeUndefined();
        } else {
          expect(
            compareRatios(actual ?? ratio(-1, 1), ratio(Math.min(...incomes), 1)),
          ).toBeGreaterThanOrEqual(0);
          expect(compareRatios(actual ?? ratio(-1, 1), ratio(Math.max(...incomes), 1))).toBeLessThanOrEqual(
            0,
          );
        }
      }),
      { seed: SEED },
    );
  });

  it('does not depend on the order of the results or the members', () => {
    fc.assert(
      fc.property(someResults, (results) => {
        expect(totalsOf(idsOf(results).toReversed(), results.toReversed(), 'year')).toEqual(
          totalsOf(idsOf(results), results, 'year'),
        );
      }),
      { seed: SEED },
    );
  });
});

/** A sum as a whole number, 0 for none. */
function plain(sum: Ratio | undefined): bigint {
  expect(sum?.denominator ?? 1n).toBe(1n);
  return sum?.numerator ?? 0n;
}

/** What a worker is paid on average; nothing without workers. */
function average({ averageIncome, workers }: PlainSums): Ratio | undefined {
  return workers === 0n ? undefined : ratio(averageIncome, workers);
}
