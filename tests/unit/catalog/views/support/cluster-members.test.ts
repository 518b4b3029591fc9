import { describe, expect, it } from 'vitest';
import { clustersWithMembers } from '../../../../../src/catalog/views/support/cluster-members.ts';
import type { DatasetWith } from '../../../../../src/domain/dataset.ts';
import { enterprise } from '../../../support/campaign.ts';
import { exampleData } from '../../../support/example-data.ts';

const example = exampleData('launch-invitation', 'clusters', 'enterprises');

/** One cluster of enterprises whose ids are not in the order of their names; "Công ty C" leads it. */
function oneCluster(deputyHeads: string[]): DatasetWith<'clusters' | 'enterprises'> {
  const enterprises = ['Đ', 'C', 'Ă', 'A', 'E'].map((letter, index) =>
    enterprise(`dn-${String(index)}`, `Công ty ${letter}`),
  );
  const members = enterprises.map(({ id }) => id);
  const clusters = example.clusters.map((cluster) => ({
    ...cluster,
    id: 'cum-9',
    head: 'dn-1',
    deputyHeads,
    members,
  }));
  return { ...example, enterprises, clusters };
}

describe('clustersWithMembers', () => {
  it('names the head first, then the deputy heads as given, then the others in the Vietnamese order', () => {
    const [cluster] = clustersWithMembers(oneCluster(['dn-4', 'dn-0']));
    expect(cluster?.members.map(({ order, name }) => `${String(order)} ${name}`)).toEqual([
      '1 Công ty C',
      '2 Công ty E',
      '3 Công ty Đ',
      '4 Công ty A',
      '5 Công ty Ă',
    ]);
  });

  it('says who leads the cluster and who helps', () => {
    const [cluster] = clustersWithMembers(oneCluster(['dn-4']));
    expect(cluster?.head.name).toBe('Công ty C');
    expect(cluster?.deputyHeads.map(({ name }) => name)).toEqual(['Công ty E']);
    expect(cluster?.members.map(({ isHead, isDeputyHead }) => [isHead, isDeputyHead])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('numbers the clusters and counts their members', () => {
    const { clusters, ...data } = oneCluster([]);
    const twice = clustersWithMembers({ ...data, clusters: [...clusters, ...clusters] });
    expect(twice.map(({ order, memberCount }) => [order, memberCount])).toEqual([
      [1, 5],
      [2, 5],
    ]);
  });

  it('holds a member that is no enterprise for a bug', () => {
    const data = oneCluster([]);
    expect(() => clustersWithMembers({ ...data, enterprises: [] })).toThrow('no enterprise dn-0');
  });

  it('holds a head that is no member for a bug', () => {
    const { clusters, ...data } = oneCluster([]);
    const strange = clusters.map((cluster) => ({ ...cluster, head: 'dn-77' }));
    expect(() => clustersWithMembers({ ...data, clusters: strange })).toThrow(
      'the head of cum-9 is no member',
    );
  });
});
