import type { DataIssue } from '../../../document/issue.ts';
import type { Review } from '../../review.ts';
import { ownMembers, reviewsOfClusters, type CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { clusterLabel } from '../labels.ts';

/** Who may vote, who is present and who is absent go together. */
export function checkReviewAttendance(year: CampaignYear): readonly DataIssue[] {
  return [
    ...entriesOf(year.data.reviews, 'reviews').flatMap((review) => [
      ...presentAboveEligible(review),
      ...absentMiscounted(review),
    ]),
    ...reviewsOfClusters(year).flatMap((review) => fewerVotersThanMembers(year, review)),
  ];
}

function presentAboveEligible({ value, path }: Entry<Review>): readonly DataIssue[] {
  const { eligible, present } = value;
  if (present <= eligible) return [];
  return [
    {
      code: 'present-above-eligible',
      severity: 'error',
      path: [...path, 'present'],
      message: {
        vi: `Có ${String(present)} người biểu quyết, nhiều hơn ${String(eligible)} người được quyền biểu quyết.`,
        en: `${String(present)} voted, more than the ${String(eligible)} who may.`,
      },
      expected: { vi: 'present không lớn hơn eligible.', en: 'present is at most eligible.' },
      related: [
        {
          path: [...path, 'eligible'],
          message: { vi: 'số người được quyền biểu quyết', en: 'those who may vote' },
        },
      ],
    },
  ];
}

/** Where the absent are named, they are as many as are not present. */
function absentMiscounted({ value, path }: Entry<Review>): readonly DataIssue[] {
  const { eligible, present, absent } = value;
  if (absent.length === 0 || present > eligible || present + absent.length === eligible) return [];
  return [
    {
      code: 'absent-miscounted',
      severity: 'warning',
      path: [...path, 'absent'],
      message: {
        vi: `Ghi ${String(absent.length)} người vắng, nhưng ${String(eligible)} người được quyền biểu quyết trừ ${String(present)} người có mặt là ${String(eligible - present)}.`,
        en: `${String(absent.length)} are named as absent, but ${String(eligible)} less ${String(present)} are ${String(eligible - present)}.`,
      },
      expected: { vi: 'Mỗi người vắng một dòng.', en: 'Name each who was absent on a line.' },
      related: [{ path: [...path, 'present'], message: { vi: 'số người có mặt', en: 'those present' } }],
    },
  ];
}

/** Every member of a cluster has a vote. */
function fewerVotersThanMembers(year: CampaignYear, { value, path }: Entry<Review>): readonly DataIssue[] {
  const cluster = year.clusters.get(value.cluster);
  const members = cluster ? ownMembers(year, cluster).length : 0;
  if (cluster === undefined || value.eligible >= members) return [];
  return [
    {
      code: 'fewer-voters-than-members',
      severity: 'warning',
      path: [...path, 'eligible'],
      message: {
        vi: `Có ${String(value.eligible)} người được quyền biểu quyết, ít hơn ${String(members)} thành viên của ${clusterLabel(cluster.value)}.`,
        en: `${String(value.eligible)} may vote, fewer than the ${String(members)} members of ${clusterLabel(cluster.value)}.`,
      },
      expected: {
        vi: 'eligible gồm cả người vắng mặt: mỗi thành viên một người.',
        en: 'eligible includes the absent: one for each member.',
      },
      related: [{ path: [...cluster.path, 'members'], message: { vi: 'các thành viên', en: 'the members' } }],
    },
  ];
}
