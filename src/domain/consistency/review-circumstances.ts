import type { DataIssue } from '../../document/issue.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { Review } from '../review.ts';
import type { CampaignYear } from './campaign-year.ts';
import { isBefore } from './day-order.ts';
import { entriesOf, type Entry } from './entries.ts';
import { clusterLabel, enterpriseLabel } from './labels.ts';

/** How the minutes call the head of a cluster. */
const HEAD = 'Cụm trưởng';

/** A review judges what has been reported, and its chair is who the clusters say. */
export function checkReviewCircumstances(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.reviews, 'reviews').flatMap((review) => [
    ...beforeResults(year, review),
    ...chairNotHead(year, review),
  ]);
}

function beforeResults(year: CampaignYear, { value, path }: Entry<Review>): readonly DataIssue[] {
  const cluster = year.clusters.get(value.cluster);
  if (cluster === undefined) return [];
  const late = cluster.value.members.flatMap((id) => {
    const result = year.results.get(id);
    const reportedOn = result?.value.year?.reportedOn;
    return result !== undefined && reportedOn !== undefined && isBefore(value.heldOn, reportedOn)
      ? [{ id, reportedOn, path: [...result.path, 'year', 'reportedOn'] }]
      : [];
  });
  return late.map(({ id, reportedOn, path: other }) => {
    const { vi, en } = enterpriseLabel(year, id);
    return {
      code: 'review-before-results',
      severity: 'warning',
      path: [...path, 'heldOn'],
      message: {
        vi: `${clusterLabel(cluster.value)} họp ngày ${shortDate(value.heldOn)}, trước khi ${vi} báo cáo cả năm ngày ${shortDate(reportedOn)}.`,
        en: `${clusterLabel(cluster.value)} met on ${isoDate(value.heldOn)}, before ${en} reported the year on ${isoDate(reportedOn)}.`,
      },
      expected: {
        vi: 'Kiểm tra lại hai ngày: chỉ bình xét kết quả đã báo cáo.',
        en: 'Check both days: only what was reported can be judged.',
      },
      related: [{ path: other, message: { vi: 'ngày nhận báo cáo', en: 'the day of the report' } }],
    };
  });
}

function chairNotHead(year: CampaignYear, { value, path }: Entry<Review>): readonly DataIssue[] {
  const cluster = year.clusters.get(value.cluster);
  const head = cluster && year.enterprises.get(cluster.value.head);
  if (cluster === undefined || head === undefined || !value.chair.position.includes(HEAD)) return [];
  const { representative } = head.value;
  if (representative.name === value.chair.name) return [];
  const name = clusterLabel(cluster.value);
  return [
    {
      code: 'chair-not-head',
      severity: 'warning',
      path: [...path, 'chair', 'name'],
      message: {
        vi: `Biên bản ghi ${value.chair.name} là Cụm trưởng, nhưng Cụm trưởng của ${name} là ${head.value.name}, đại diện là ${representative.name}.`,
        en: `The minutes call ${value.chair.name} the head, but the head of ${name} is ${head.value.name}, represented by ${representative.name}.`,
      },
      expected: {
        vi: 'Sửa tên chủ tọa, hoặc bỏ chữ “Cụm trưởng” nếu người khác chủ trì thay.',
        en: 'Mend the name, or leave out “Cụm trưởng” where somebody stood in.',
      },
      related: [{ path: [...cluster.path, 'head'], message: { vi: 'Cụm trưởng', en: 'the head' } }],
    },
  ];
}
