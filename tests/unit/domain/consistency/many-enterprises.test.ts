import { describe, expect, it } from 'vitest';
import { campaignYear } from '../../../../src/domain/consistency/campaign-year.ts';
import { checkConsistency } from '../../../../src/domain/consistency/index.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { processorTime } from '../../../helpers/processor-time.ts';
import { smallYear } from '../../support/small-year.ts';

const ENTERPRISES = 500;

/** A year of five clusters with a hundred enterprises each, made of the small year’s first one. */
function largeYear(): Dataset {
  const small = smallYear({ nominations: undefined, reviews: undefined, awards: undefined });
  const [enterprise, cluster] = [small.enterprises?.[0], small.clusters?.[0]];
  const [result, score] = [small.results?.[0], small.scores?.[0]];
  if (!enterprise || !cluster || !result || !score) throw new Error('the small year lacks a part');
  const ids = Array.from({ length: ENTERPRISES }, (_, index) => `dn-${String(index)}`);
  return {
    ...small,
    enterprises: ids.map((id) => ({ ...enterprise, id, name: `Công ty ${id}`, taxCode: id })),
    clusters: [0, 1, 2, 3, 4].map((index) => {
      const members = ids.slice(index * 100, (index + 1) * 100);
      const [head = '', deputy = ''] = members;
      const [id, name] = [`cum-${String(index)}`, `Cụm ${String(index)}`];
      return { ...cluster, id, name, members, head, deputyHeads: [deputy] };
    }),
    results: ids.map((id) => ({ ...result, enterprise: id })),
    scores: ids.map((id) => ({ ...score, enterprise: id, rank: 1 })),
  };
}

describe('a year of 500 enterprises', () => {
  const year = largeYear();

  it('is checked in well under a second', async () => {
    const { result, seconds } = await processorTime(() => checkConsistency(year));
    expect(result).toEqual([]);
    expect(seconds).toBeLessThan(1);
  });

  it('is indexed whole', () => {
    const { enterprises, memberships, results, scores } = campaignYear(year);
    expect([enterprises, memberships, results, scores].map(({ size }) => size)).toEqual([500, 500, 500, 500]);
  });
});
