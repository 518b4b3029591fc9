import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAmong, rankingOf } from '../../../../src/domain/statistics/ranking.ts';
import type { EmulationCluster } from '../../../../src/domain/cluster.ts';
import { SEED } from '../../support/arbitraries.ts';
import { day, result, rubric, score } from '../../support/campaign.ts';

const cluster = (...members: readonly string[]): EmulationCluster => ({
  id: 'cum-1',
  name: 'Cụm thi đua số 1',
  organiser: 'board',
  head: members[0] ?? '',
  deputyHeads: [],
  members: [...members],
  overseer: 'Văn phòng Ban',
});

const ranks = (list: ReturnType<typeof rankingOf>) => list.map(({ enterprise, rank }) => [enterprise, rank]);

const knockedOut = (id: string) => ({
  ...result(id, {}),
  violations: [{ rule: 'K1', on: day('2024-05-01'), description: 'Nợ thuế' }],
});

describe('rankingOf', () => {
  const criteria = rubric();

  it('gives equal points the higher rank and leaves out the next', () => {
    const scores = [
      score('a', { A1: 20.1 }),
      score('b', { A1: 25 }),
      score('c', { A1: 20, A2: 0.1 }),
      score('d', { A1: 5 }),
    ];
    expect(ranks(rankingOf(cluster('a', 'b', 'c', 'd'), { criteria, scores, results: [] }))).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  it('ranks by the points with bonus and penalties', () => {
    const scores = [
      score('a', { A1: 20 }, { penalties: [{ rule: 'P1', points: 2 }] }),
      score('b', { A1: 19 }),
      score('c', { A1: 18 }, { bonus: [{ rule: 'T1', points: 3 }] }),
    ];
    expect(ranks(rankingOf(cluster('a', 'b', 'c'), { criteria, scores, results: [] }))).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
    ]);
  });

  it('does not rank who is under a knock-out or without a sheet, and gives their place to the next', () => {
    const scores = [score('a', { A1: 30 }), score('b', { A1: 10 }), score('c', { A1: 9 })];
    const ranking = rankingOf(cluster('none', 'a', 'b', 'c'), {
      criteria,
      scores,
      results: [knockedOut('a'), result('b', {})],
    });
    expect(ranks(ranking)).toEqual([
      ['b', 1],
      ['c', 2],
      ['none', undefined],
      ['a', undefined],
    ]);
    expect(ranking.at(-1)?.knockouts.map(({ id }) => id)).toEqual(['K1']);
    expect(ranking.at(-1)?.totals?.total).toBe(3000);
  });

  it('ranks the members of the cluster alone', () => {
    const scores = [score('a', { A1: 10 }), score('z', { A1: 30 })];
    expect(ranks(rankingOf(cluster('a'), { criteria, scores, results: [] }))).toEqual([['a', 1]]);
  });

  it('does not depend on the order of scores and results', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
        fc.shuffledSubarray(members, { minLength: 6 }),
        (points, order) => {
          const scores = members.map((id, index) => score(id, { A1: points[index] ?? 0 }));
          const results = [knockedOut('c')];
          const shuffled = order.flatMap((id) => scores.filter(({ enterprise }) => enterprise === id));
          expect(rankingOf(cluster(...members), { criteria, scores: shuffled, results })).toEqual(
            rankingOf(cluster(...members), { criteria, scores, results }),
          );
        },
      ),
      { seed: SEED, numRuns: 50 },
    );
  });
});

describe('rankAmong', () => {
  it('gives each rank to as many as the next rank tells', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (points) => {
        const all = points.map((own) => rankAmong(own, points)).toSorted((a, b) => a - b);
        all.forEach((rank, index) => {
          expect(rank === index + 1 || rank === all[index - 1]).toBe(true);
        });
      }),
      { seed: SEED },
    );
  });

  it('does not change when the others are listed otherwise', () => {
    expect(rankAmong(5, [9, 5, 7, 5])).toBe(3);
    expect(rankAmong(5, [5, 5, 7, 9])).toBe(3);
  });
});
