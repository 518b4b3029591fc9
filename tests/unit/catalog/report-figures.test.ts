import { describe, expect, it } from 'vitest';
import { viewNamed } from '../../../src/catalog/views/index.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Figures, Period } from '../../../src/domain/result.ts';
import { totalsOf } from '../../../src/domain/statistics/totals.ts';
import { dataOf } from '../../helpers/pipeline.ts';
import { plainSums, type PlainSums } from '../../helpers/plain-sums.ts';

/*
 * The statistics of both reports once more, by plain sums over the raw data, in whole đồng: what stands in the report must be
 * that sum, written with its unit and places.
 */

/** Of the unit that reports show, and how many decimals. */
const SHOWN: Readonly<Record<keyof Figures, readonly [unit: bigint, places: number]>> = {
  revenue: [1_000_000_000n, 1],
  exports: [1_000_000_000n, 1],
  budgetContribution: [1_000_000_000n, 1],
  workers: [1n, 0],
  averageIncome: [1_000_000n, 2],
  socialContribution: [1_000_000n, 0],
};
const KEYS = Object.keys(SHOWN) as (keyof Figures)[];

/** A fraction as offices write it, rounded half up once. */
function written(numerator: bigint, denominator: bigint, places: number): string {
  const scale = 10n ** BigInt(places);
  const sign = numerator < 0n ? '-' : '';
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * scale + denominator) / (2n * denominator);
  const whole = String(rounded / scale).replace(/\B(?=(\d{3})+$)/gu, '.');
  const decimals = String(rounded % scale)
    .padStart(places, '0')
    .replace(/0+$/u, '');
  return `${rounded === 0n ? '' : sign}${whole}${places === 0 || decimals === '' ? '' : `,${decimals}`}`;
}

function shown(sums: PlainSums, key: keyof Figures): string {
  const [unit, places] = SHOWN[key];
  return key === 'averageIncome'
    ? written(sums.averageIncome, sums.workers * unit, places)
    : written(sums[key], unit, places);
}

/** A share in per cent, or how much more than all of it. */
function perCent(part: PlainSums, whole: PlainSums, key: keyof Figures, less = 0n): string {
  const [a, b] = key === 'averageIncome' ? [part.workers, whole.workers] : [1n, 1n];
  const [numerator, denominator] = [part[key] * b, whole[key] * a];
  return `${written((numerator - less * denominator) * 100n, denominator, 2)}%`;
}

interface ReportFigures {
  readonly figures: {
    readonly indicators: readonly Readonly<
      Record<'plan' | 'actual' | 'ofPlan' | 'growth' | 'samePeriod', string>
    >[];
    readonly table: readonly {
      readonly total: Readonly<Record<string, string>>;
      readonly rows: readonly Readonly<Record<string, string>>[];
    }[];
    readonly total: Readonly<Record<string, string>>;
  };
}

function figuresOf(view: 'interim-report' | 'final-report', data: Dataset): ReportFigures['figures'] {
  const [document] = viewNamed(view).documents(data);
  if (document === undefined) throw new Error(`no ${view}`);
  return (document.values as ReportFigures).figures;
}

const REPORTS = [
  ['interim-report', 'firstHalf'],
  ['final-report', 'year'],
] as const satisfies readonly (readonly ['interim-report' | 'final-report', Period])[];

describe.each(['2024', '2026'])('data/%s', (year) => {
  const data = dataOf(year);
  const { clusters = [], results = [] } = data;
  const members = clusters.flatMap((cluster) => cluster.members);

  describe.each(REPORTS)('%s', (view, period) => {
    const figures = figuresOf(view, data);

    it('shows the sums of plan, actual and same period, and both percentages', () => {
      const { plan, actual, compared, before } = plainSums(members, results, period);
      expect(figures.indicators).toMatchObject(
        KEYS.map((key) => ({
          plan: shown(plan, key),
          actual: shown(actual, key),
          samePeriod: shown(before, key),
          ofPlan: perCent(actual, plan, key),
          growth: perCent(compared, before, key, 1n),
        })),
      );
    });

    it('rests on totals that agree to the đồng', () => {
      const { indicators } = totalsOf(members, results, period);
      const { plan, actual } = plainSums(members, results, period);
      for (const key of KEYS) {
        const { actual: reached, plan: planned } = indicators[key];
        const [reachedBy, plannedBy] = key === 'averageIncome' ? [actual.workers, plan.workers] : [1n, 1n];
        expect((reached?.numerator ?? 0n) * reachedBy, key).toBe(actual[key] * (reached?.denominator ?? 0n));
        expect((planned?.numerator ?? 0n) * plannedBy, key).toBe(plan[key] * (planned?.denominator ?? 0n));
      }
    });

    it('shows the sums of every cluster and of every enterprise', () => {
      const texts = (ids: readonly string[]) => {
        const { actual } = plainSums(ids, results, period);
        return Object.fromEntries(KEYS.map((key) => [key, shown(actual, key)]));
      };
      const hasReported = (id: string) =>
        results.some((result) => result.enterprise === id && result[period] !== undefined);
      expect(figures.total).toMatchObject(texts(members));
      clusters.forEach((cluster, index) => {
        expect(figures.table[index]?.total).toMatchObject(texts(cluster.members));
        cluster.members.forEach((id, row) => {
          const none = Object.fromEntries(KEYS.map((key) => [key, '-']));
          expect(figures.table[index]?.rows[row], id).toMatchObject(hasReported(id) ? texts([id]) : none);
        });
      });
    });
  });
});
