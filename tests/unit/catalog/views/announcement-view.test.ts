import { describe, expect, it } from 'vitest';
import { announcementView } from '../../../../src/catalog/views/announcement-view.ts';
import type { Events } from '../../../../src/domain/event.ts';
import { exampleData } from '../../support/example-data.ts';

const { events: meetings, ...data } = exampleData('announcement', 'clusters', 'enterprises', 'events');

function valuesOf(events?: Events) {
  const [announcement] = announcementView.documents({ ...data, ...(events && { events }) });
  if (announcement === undefined) throw new Error('no announcement');
  return announcement.values;
}

describe('announcementView', () => {
  it('names each cluster with its head and who follows it', () => {
    const clusters = valuesOf().clusters.map(({ name, head, overseer }) => [name, head.name, overseer]);
    expect(clusters).toEqual([
      ['Cụm thi đua số 1', 'Công ty Cổ phần Bảo Minh', 'Phòng Quản lý doanh nghiệp'],
    ]);
  });

  it.each([
    ['Ông Nguyễn Văn A, Trưởng ban', 'ông Nguyễn Văn A, Trưởng ban'],
    ['Bà Trần Thị Bà, Phó Trưởng ban', 'bà Trần Thị Bà, Phó Trưởng ban'],
    ['Ôn Văn A, Trưởng ban', 'Ôn Văn A, Trưởng ban'],
    ['Đồng chí Nguyễn Văn A', 'Đồng chí Nguyễn Văn A'],
  ])('writes the chair %s as it stands in a sentence', (chair, expected) => {
    const { conclusionMeeting } = meetings;
    const events = conclusionMeeting && { conclusionMeeting: { ...conclusionMeeting, chair } };
    expect(valuesOf(events).meeting?.chair).toBe(expected);
  });

  it('tells the conclusions of one point from those of several', () => {
    const conclusions = valuesOf(meetings).meeting?.conclusions.map(({ title, hasOnePoint }) => [
      title,
      hasOnePoint,
    ]);
    expect(conclusions).toEqual([
      ['Về nội dung thi đua', false],
      ['Về chế độ báo cáo', true],
    ]);
  });

  it('knows whether there is one cluster', () => {
    const [cluster] = data.clusters;
    const twice = cluster === undefined ? [] : [cluster, cluster];
    const [announcement] = announcementView.documents({ ...data, clusters: twice });
    expect([valuesOf().hasOneCluster, announcement?.values.hasOneCluster]).toEqual([true, false]);
  });

  it('has no meeting in a year without one', () => {
    expect(valuesOf({}).meeting).toBeUndefined();
    expect(valuesOf().meeting).toBeUndefined();
  });
});
