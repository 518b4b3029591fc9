import type { DataIssue } from '../../../document/issue.ts';
import type { Review } from '../../review.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { clusterLabel } from '../labels.ts';
import { unknownReference, type Reference } from '../references.ts';

const CLUSTER: Reference = {
  what: { vi: 'Mã cụm', en: 'The cluster' },
  where: { vi: 'danh sách cụm (clusters)', en: 'the clusters' },
  list: ['clusters'],
};

/** Each cluster meets once to review the year. */
export function checkReviews(year: CampaignYear): readonly DataIssue[] {
  const reviews = entriesOf(year.data.reviews, 'reviews');
  return [
    ...unknownClusters(year, reviews),
    ...reviewTwice(year, reviews),
    ...reviewMissing(year, reviews),
    ...reviews.flatMap(endsBeforeStart),
  ];
}

function unknownClusters(
  { data, clusters }: CampaignYear,
  reviews: readonly Entry<Review>[],
): readonly DataIssue[] {
  if (data.clusters === undefined) return [];
  return reviews
    .filter(({ value }) => !clusters.has(value.cluster))
    .map(({ value, path }) =>
      unknownReference(CLUSTER, value.cluster, [...clusters.keys()], [...path, 'cluster']),
    );
}

function clusterName({ clusters }: CampaignYear, { cluster }: Review): string {
  const known = clusters.get(cluster);
  return known === undefined ? `“${cluster}”` : clusterLabel(known.value);
}

function reviewTwice(year: CampaignYear, reviews: readonly Entry<Review>[]): readonly DataIssue[] {
  return repetitions(reviews, ({ cluster }) => cluster).map(({ entry, first }) => ({
    code: 'review-twice',
    severity: 'error',
    path: [...entry.path, 'cluster'],
    message: {
      vi: `${clusterName(year, entry.value)} có hai cuộc họp bình xét.`,
      en: `${clusterName(year, entry.value)} has two reviews.`,
    },
    expected: { vi: 'Mỗi cụm một cuộc họp: gộp lại hoặc sửa mã cụm.', en: 'A cluster has one: join them.' },
    related: [{ path: [...first.path, 'cluster'], message: { vi: 'cuộc họp đầu', en: 'the first is here' } }],
  }));
}

function reviewMissing({ clusters }: CampaignYear, reviews: readonly Entry<Review>[]): readonly DataIssue[] {
  if (reviews.length === 0) return [];
  const reviewed = new Set(reviews.map(({ value }) => value.cluster));
  return [...clusters.values()]
    .filter(({ value }) => !reviewed.has(value.id))
    .map(({ value, path }) => ({
      code: 'review-missing',
      severity: 'warning',
      path: [...path, 'id'],
      message: {
        vi: `${clusterLabel(value)} chưa có cuộc họp bình xét, trong khi cụm khác đã họp.`,
        en: `${clusterLabel(value)} has had no review, while another cluster has.`,
      },
      expected: {
        vi: `Thêm một mục “cluster: ${value.id}” vào reviews.`,
        en: `Add an item “cluster: ${value.id}” to reviews.`,
      },
      related: [{ path: ['reviews'], message: { vi: 'các cuộc họp', en: 'the reviews' } }],
    }));
}

function endsBeforeStart({ value, path }: Entry<Review>): readonly DataIssue[] {
  const { startsAt, endsAt } = value;
  if (startsAt < endsAt) return [];
  return [
    {
      code: 'review-ends-before-start',
      severity: 'error',
      path: [...path, 'endsAt'],
      message: {
        vi: `Cuộc họp kết thúc lúc ${endsAt}, không sau khi bắt đầu lúc ${startsAt}.`,
        en: `The review ends at ${endsAt}, not after its start at ${startsAt}.`,
      },
      expected: { vi: 'Kiểm tra lại hai giờ.', en: 'Check both times.' },
      related: [{ path: [...path, 'startsAt'], message: { vi: 'giờ bắt đầu', en: 'the start' } }],
    },
  ];
}
