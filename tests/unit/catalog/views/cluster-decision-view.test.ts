import { describe, expect, it } from 'vitest';
import { clusterDecisionView } from '../../../../src/catalog/views/cluster-decision-view.ts';
import { exampleData } from '../../support/example-data.ts';

const data = exampleData('cluster-decision', 'clusters', 'enterprises');

describe('clusterDecisionView', () => {
  it('makes one decision for all clusters', () => {
    const documents = clusterDecisionView.documents(data);
    expect(documents.map(({ key }) => key)).toEqual([undefined]);
  });

  it('counts one cluster and its members', () => {
    const [decision] = clusterDecisionView.documents(data);
    expect(decision?.values).toMatchObject({ clusterCount: 1, memberCount: 4, hasOneCluster: true });
  });

  it('knows whether there are deputy heads', () => {
    const clusters = data.clusters.map((cluster) => ({ ...cluster, deputyHeads: [] }));
    const found = [data, { ...data, clusters }].map(
      (year) => clusterDecisionView.documents(year)[0]?.values.hasDeputyHeads,
    );
    expect(found).toEqual([true, false]);
  });

  it('counts several clusters and all their members', () => {
    const halves = [
      ['dn-01', 'dn-02', 'dn-03'],
      ['dn-02', 'dn-04'],
    ];
    const clusters = halves.flatMap((members) => data.clusters.map((cluster) => ({ ...cluster, members })));
    const [decision] = clusterDecisionView.documents({ ...data, clusters });
    expect(decision?.values).toMatchObject({ clusterCount: 2, memberCount: 5, hasOneCluster: false });
  });
});
