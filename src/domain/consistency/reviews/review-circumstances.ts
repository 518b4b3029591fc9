import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { writtenCount } from '../../../language/numbers.ts';
import type { Review } from '../../review.ts';
import { ownMembers, reviewsOfClusters, type CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import type { Entry } from '../entries.ts';
import { clusterLabel } from '../labels.ts';
import { firstFew, namedFew } from '../shortened.ts';

/** How the minutes call the head of a cluster. */
const HEAD = 'Cụm trưởng';

/** A review judges what has been reported, and its chair is who the clusters say. */
export function checkReviewCircumstances(year: CampaignYear): readonly DataIssue[] {
  return reviewsOfClusters(year).flatMap((review) => [
    ...beforeResults(year, review),
    ...chairNotHead(year, review),
  ]);
}

function beforeResults(year: CampaignYear, { value, path }: Entry<Review>): readonly DataIssue[] {
  const cluster = year.clusters.get(value.cluster);
  if (cluster === undefined) return [];
  const late = ownMembers(year, cluster).flatMap((id) => {
    const result = year.results.get(id);
    return isBefore(value.heldOn, result?.value.year?.reportedOn) ? (result ?? []) : [];
  });
  if (late.length === 0) return [];
  const few = namedFew(late.map((result) => result.value.enterprise));
  return [
    {
      code: 'review-before-results',
      severity: 'warning',
      path: [...path, 'heldOn'],
      message: {
        vi: `${clusterLabel(cluster.value)} họp ngày ${shortDate(value.heldOn)}, trước khi ${writtenCount(late.length)} thành viên báo cáo cả năm: ${few.vi}.`,
        en: `${clusterLabel(cluster.value)} met on ${isoDate(value.heldOn)}, before ${String(late.length)} member(s) reported the year: ${few.en}.`,
      },
      expected: {
        vi: 'Kiểm tra lại các ngày: chỉ bình xét kết quả đã báo cáo.',
        en: 'Check the days: only what was reported can be judged.',
      },
      related: firstFew(late).map((result) => ({
        path: [...result.path, 'year', 'reportedOn'],
        message: {
          vi: `ngày nhận báo cáo của ${result.value.enterprise}`,
          en: `the day on which ${result.value.enterprise} reported`,
        },
      })),
    },
  ];
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
