import { describe, expect, it } from 'vitest';
import { cellsIn, made, partSheets, yaml } from '../../support/workbook-rows.ts';

const CLUSTER = { id: 'cum-1', name: 'Cụm 1', organiser: 'board', overseer: 'Văn phòng Ban' };

function member(enterprise: string, role?: string, cluster = 'cum-1') {
  return { cluster, enterprise, ...(role !== undefined && { role }) };
}

describe('the rows of clusters', () => {
  it('say of each member what it is', () => {
    const rows = partSheets('clusters').rowsOf(
      yaml('- { id: cum-1, head: dn-2, deputyHeads: [dn-3], members: [dn-1, dn-2, dn-3] }'),
    );
    expect(cellsIn(rows, 'clusterMembers')).toEqual([
      { cluster: 'cum-1', enterprise: 'dn-1', role: 'member' },
      { cluster: 'cum-1', enterprise: 'dn-2', role: 'head' },
      { cluster: 'cum-1', enterprise: 'dn-3', role: 'deputy' },
    ]);
  });

  it('keep a head that is no member', () => {
    const rows = partSheets('clusters').rowsOf(yaml('- { id: cum-1, head: dn-9, members: [dn-1] }'));
    expect(cellsIn(rows, 'clusterMembers')).toEqual([
      { cluster: 'cum-1', enterprise: 'dn-1', role: 'member' },
      { cluster: 'cum-1', enterprise: 'dn-9', role: 'head' },
    ]);
  });
});

describe('clusters of rows', () => {
  it('have members and deputy heads in the order of the rows, and an empty role is that of a member', () => {
    const { value, issues } = made('clusters', {
      clusters: [CLUSTER],
      clusterMembers: [
        member('dn-3', 'deputy'),
        member('dn-1'),
        member('dn-2', 'head'),
        member('dn-4', 'deputy'),
      ],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      { ...CLUSTER, head: 'dn-2', deputyHeads: ['dn-3', 'dn-4'], members: ['dn-3', 'dn-1', 'dn-2', 'dn-4'] },
    ]);
  });

  it('place a head at the cell that makes it one', () => {
    const { value } = partSheets('clusters').valueOf(
      partSheets('clusters').rowsOf(yaml('- id: cum-1\n  head: dn-1\n  members: [dn-1]')),
    );
    const [cluster] = value?.kind === 'list' ? value.items : [];
    expect(cluster?.kind === 'group' && cluster.fields.get('head')?.place).toMatchObject({
      line: 2,
      column: 9,
    });
  });

  it('leave a missing head to the schema', () => {
    const { value, issues } = made('clusters', { clusters: [CLUSTER], clusterMembers: [member('dn-1')] });
    expect(issues).toEqual([]);
    expect(value).toEqual([{ ...CLUSTER, members: ['dn-1'] }]);
  });

  it('have one head each', () => {
    const { issues } = made('clusters', {
      clusters: [CLUSTER],
      clusterMembers: [member('dn-1', 'head'), member('dn-2', 'head')],
    });
    expect(issues).toEqual(['two-heads clusterMembers!3,3 clusterMembers!2,1']);
  });

  it('have no members of a cluster that is not there', () => {
    const { issues } = made('clusters', {
      clusters: [CLUSTER],
      clusterMembers: [member('dn-1', 'head'), member('dn-2', 'member', 'cum-11')],
    });
    expect(issues).toEqual(['row-without-parent clusterMembers!3,1']);
  });

  it('have a gap where a member has no code', () => {
    const { value } = made('clusters', { clusters: [CLUSTER], clusterMembers: [{ cluster: 'cum-1' }] });
    expect(value).toEqual([{ ...CLUSTER, members: [null] }]);
  });
});
