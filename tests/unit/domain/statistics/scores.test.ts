import { describe, expect, it } from 'vitest';
import {
  computedPoints,
  hundredths,
  knockoutsOf,
  scoreTotals,
} from '../../../../src/domain/statistics/scores.ts';
import { pointsOf } from '../../../../src/domain/score.ts';
import { figures, result, rubric, score } from '../../support/campaign.ts';

describe('hundredths', () => {
  it('reads every number of points with two decimals exactly', () => {
    const all = Array.from({ length: 100_001 }, (_, points) => points);
    expect(all.filter((points) => hundredths(Number((points / 100).toFixed(2))) !== points)).toEqual([]);
  });
});

describe('scoreTotals', () => {
  it('adds up groups and columns without the faults of binary fractions', () => {
    const final = { A1: 0.1, A2: 0.2, B1: 49.35 };
    const totals = scoreTotals(score('e1', final, { self: { A1: 30, A2: 20, B1: 50 } }), rubric());
    expect(totals.groups).toEqual([
      { group: 'A', maximum: 5000, self: 5000, cross: undefined, final: 30 },
      { group: 'B', maximum: 5000, self: 5000, cross: undefined, final: 4935 },
    ]);
    expect(totals.criteria).toEqual({ self: 10_000, cross: undefined, final: 4965 });
  });

  it('adds the bonus and takes off the penalties', () => {
    const totals = scoreTotals(
      score(
        'e1',
        { A1: 30, A2: 19.5, B1: 48 },
        { bonus: [{ rule: 'T1', points: 3 }], penalties: [{ rule: 'P1', points: 2 }] },
      ),
      rubric(),
    );
    expect([totals.bonus, totals.penalties, totals.total]).toEqual([300, 200, 9850]);
  });

  it('gives no more bonus than the rubric allows', () => {
    const bonus = [
      { rule: 'T1', points: 3 },
      { rule: 'T1', points: 2.25 },
    ];
    expect(scoreTotals(score('e1', { A1: 30 }, { bonus }), rubric())).toMatchObject({
      bonus: 500,
      total: 3500,
    });
  });

  it('gives no bonus by a rubric without any', () => {
    const { scale, groups, penalties, knockouts } = rubric();
    const plain = { scale, groups, penalties, knockouts };
    const sheet = score('e1', { A1: 30 }, { bonus: [{ rule: 'T1', points: 3 }] });
    expect(scoreTotals(sheet, plain)).toMatchObject({ bonus: 0, total: 3000 });
  });

  it('counts the criteria of the rubric alone, a missing one as 0', () => {
    expect(scoreTotals(score('e1', { A1: 12, X9: 40 }), rubric()).criteria.final).toBe(1200);
  });
});

describe('pointsOf', () => {
  it('gives the points of a criterion, also 0', () => {
    expect(pointsOf({ A1: 0, A2: 3.5 }, 'A2')).toBe(3.5);
    expect(pointsOf({ A1: 0, A2: 3.5 }, 'A1')).toBe(0);
  });

  it.each(['constructor', 'toString', '__proto__', 'B1'])('has none for %s, which the sheet lacks', (id) => {
    expect(pointsOf({ A1: 1 }, id)).toBeUndefined();
  });
});

describe('knockoutsOf', () => {
  const violation = (rule: string) => ({ rule, on: '2024-05-01', description: 'Vi phạm' });
  const withViolations = (...rules: readonly string[]) => ({
    ...result('e1', {}),
    violations: rules.map((rule) => ({ ...violation(rule), on: { year: 2024, month: 5, day: 1 } })),
  });

  it('names each rule once, in the order of the rubric', () => {
    const ids = knockoutsOf(withViolations('K2', 'K1', 'K2'), rubric()).map(({ id }) => id);
    expect(ids).toEqual(['K1', 'K2']);
  });

  it('does not knock out for a penalty', () => {
    expect(knockoutsOf(withViolations('P1'), rubric())).toEqual([]);
  });
});

describe('computedPoints', () => {
  const criterion = (maximum: number) => ({
    id: 'A1',
    name: 'Doanh thu',
    maximum,
    indicator: 'revenue' as const,
  });
  const revenue = (amount: number) => figures({ revenue: amount });

  it.each([
    ['all for the plan', 15, 100, 100, 1500],
    ['no more than all', 15, 100, 250, 1500],
    ['a part for a part', 15, 100, 90, 1350],
    ['two thirds, rounded', 15, 3, 2, 1000],
    ['a third of 10, rounded down', 10, 3, 1, 333],
    ['the half of a hundredth up', 0.5, 1000, 890, 45],
    ['nothing for nothing', 15, 100, 0, 0],
    ['less than all for less than the plan', 1, 100, 99, 99],
  ])('gives %s', (_, maximum, plan, actual, points) => {
    expect(computedPoints(criterion(maximum), revenue(plan), revenue(actual))).toBe(points);
  });

  it.each([
    ['below', 4_503_599_627_370_495, 0],
    ['above', 4_503_599_627_370_496, 1],
  ])('tells a đồng %s the half of a great plan', (_, actual, points) => {
    expect(computedPoints(criterion(0.01), revenue(9_007_199_254_740_991), revenue(actual))).toBe(points);
  });

  it('computes nothing where nothing was planned', () => {
    expect(computedPoints(criterion(15), revenue(0), revenue(100))).toBeUndefined();
  });

  it('computes nothing for a criterion that people judge', () => {
    const judged = { id: 'B1', name: 'Môi trường', maximum: 8 };
    expect(computedPoints(judged, revenue(1), revenue(1))).toBeUndefined();
  });
});
