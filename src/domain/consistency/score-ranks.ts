import type { DataIssue } from '../../document/issue.ts';
import type { EmulationCluster } from '../cluster.ts';
import type { Score } from '../score.ts';
import { rankingOf, type RankedMember, type RankingSources } from '../statistics/ranking.ts';
import type { CampaignYear } from './campaign-year.ts';
import { entriesOf, type Entry } from './entries.ts';
import { clusterLabel, enterpriseLabel } from './labels.ts';
import { pointsText } from './points-text.ts';

/** Ranks that are declared are those that the points give, ties sharing the higher one; all of a cluster or none. */
export function checkScoreRanks(year: CampaignYear): readonly DataIssue[] {
  const { criteria, scores, results = [] } = year.data;
  if (criteria === undefined || scores === undefined) return [];
  return entriesOf(year.data.clusters, 'clusters').flatMap((cluster) =>
    checkCluster(year, cluster, { criteria, scores, results }),
  );
}

function checkCluster(
  year: CampaignYear,
  cluster: Entry<EmulationCluster>,
  sources: RankingSources,
): readonly DataIssue[] {
  const members = rankingOf(cluster.value, sources).flatMap((member) => {
    const score = year.scores.get(member.enterprise);
    return score === undefined ? [] : [{ member, score }];
  });
  return [
    ...members.flatMap(({ member, score }) =>
      member.knockouts.length > 0
        ? knockedOutButRanked(year, member, score)
        : otherRank(year, member, score, cluster.value),
    ),
    ...rankedInPart(
      year,
      members.filter(({ member }) => member.knockouts.length === 0).map(({ score }) => score),
      cluster.value,
    ),
  ];
}

function knockedOutButRanked(
  year: CampaignYear,
  { enterprise, knockouts }: RankedMember,
  { value, path }: Entry<Score>,
): readonly DataIssue[] {
  const [knockout] = knockouts;
  if (value.rank === undefined || knockout === undefined) return [];
  const { vi, en } = enterpriseLabel(year, enterprise);
  const result = year.results.get(enterprise);
  const violations = entriesOf(result?.value.violations, ...(result?.path ?? []), 'violations');
  return [
    {
      code: 'knocked-out-but-ranked',
      severity: 'error',
      path: [...path, 'rank'],
      message: {
        vi: `${vi} thuộc trường hợp không xét ${knockout.id} (${knockout.name}) nhưng vẫn được xếp hạng ${String(value.rank)}.`,
        en: `${en} is knocked out by ${knockout.id} but has the rank ${String(value.rank)}.`,
      },
      expected: {
        vi: 'Bỏ rank; hạng của các đơn vị sau được đôn lên.',
        en: 'Leave rank out; those behind move up.',
      },
      related: violations
        .filter((violation) => violation.value.rule === knockout.id)
        .map((violation) => ({
          path: violation.path,
          message: { vi: 'vi phạm ở đây', en: 'the violation' },
        })),
    },
  ];
}

function otherRank(
  year: CampaignYear,
  { enterprise, rank, totals }: RankedMember,
  { value, path }: Entry<Score>,
  cluster: EmulationCluster,
): readonly DataIssue[] {
  if (value.rank === undefined || rank === undefined || totals === undefined || value.rank === rank)
    return [];
  const { vi, en } = enterpriseLabel(year, enterprise);
  const total = pointsText(totals.total);
  return [
    {
      code: 'rank-against-points',
      severity: 'error',
      path: [...path, 'rank'],
      message: {
        vi: `${vi} ghi hạng ${String(value.rank)}, nhưng với ${total} điểm thì đứng hạng ${String(rank)} trong ${clusterLabel(cluster)}.`,
        en: `${en} has the rank ${String(value.rank)}, but with ${total} points it is ${String(rank)} in ${clusterLabel(cluster)}.`,
      },
      expected: {
        vi: 'Cùng điểm thì cùng hạng cao hơn, đơn vị sau lùi hạng; sửa hạng hoặc điểm.',
        en: 'Those with the same points share the higher rank; mend the rank or the points.',
      },
      suggestion: String(rank),
      related: [{ path: [...path, 'final'], message: { vi: 'điểm thống nhất', en: 'the settled points' } }],
    },
  ];
}

function rankedInPart(
  year: CampaignYear,
  scores: readonly Entry<Score>[],
  cluster: EmulationCluster,
): readonly DataIssue[] {
  const ranked = scores.find(({ value }) => value.rank !== undefined);
  if (ranked === undefined) return [];
  return scores
    .filter(({ value }) => value.rank === undefined)
    .map(({ value, path }) => {
      const { vi, en } = enterpriseLabel(year, value.enterprise);
      return {
        code: 'rank-missing',
        severity: 'warning',
        path: [...path, 'enterprise'],
        message: {
          vi: `${vi} chưa có hạng, trong khi đơn vị khác của ${clusterLabel(cluster)} đã có.`,
          en: `${en} has no rank, while others of ${clusterLabel(cluster)} have.`,
        },
        expected: {
          vi: 'Ghi hạng cho mọi đơn vị của cụm, hoặc bỏ hết để chương trình tự tính.',
          en: 'Give ranks to all of the cluster, or to none: the program computes them.',
        },
        related: [{ path: [...ranked.path, 'rank'], message: { vi: 'hạng đã ghi', en: 'a rank is given' } }],
      };
    });
}
