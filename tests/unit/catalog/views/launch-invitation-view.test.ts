import { describe, expect, it } from 'vitest';
import { launchInvitationView } from '../../../../src/catalog/views/launch-invitation-view.ts';
import { exampleData } from '../../support/example-data.ts';

const data = exampleData('launch-invitation', 'clusters', 'enterprises', 'events');

describe('launchInvitationView', () => {
  it('makes one invitation for each member, named by its id, the head of the cluster first', () => {
    const keys = launchInvitationView.documents(data).map(({ key }) => key);
    expect(keys).toEqual(['dn-02', 'dn-03', 'dn-04', 'dn-01']);
  });

  it('invites nobody who is in no cluster', () => {
    const clusters = data.clusters.map((cluster) => ({ ...cluster, members: ['dn-02', 'dn-03'] }));
    expect(launchInvitationView.documents({ ...data, clusters })).toHaveLength(2);
  });

  it('writes the time of the ceremony and its day of the week', () => {
    const [first] = launchInvitationView.documents(data);
    expect(first?.values.launch).toMatchObject({ startsAt: '8 giờ 30 phút', weekday: 'thứ Ba' });
  });

  it('says who is invited and as what', () => {
    const [head, deputy, member] = launchInvitationView.documents(data).map(({ values }) => values.guest);
    expect(head).toEqual({
      honorific: 'Bà',
      name: 'Lê Thị Cúc',
      position: 'Tổng Giám đốc Công ty Cổ phần Bảo Minh',
      cluster: 'Cụm thi đua số 1',
      isHead: true,
      isDeputyHead: false,
    });
    expect(deputy).toMatchObject({ isHead: false, isDeputyHead: true });
    expect(member).toMatchObject({ isHead: false, isDeputyHead: false });
  });

  it('makes nothing in a year without the ceremony', () => {
    expect(launchInvitationView.documents({ ...data, events: {} })).toEqual([]);
  });
});
