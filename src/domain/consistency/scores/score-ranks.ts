import type { DataIssue } from '../../../document/issue.ts';
import type { EmulationCluster } from '../../cluster.ts';
import type { Score } from '../../score.ts';
import { rankingOf, type RankedMember, type RankingSources } from '../../statistics/ranking.ts';
import { ownMembers, type CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';
import { firstFew } from '../shortened.ts';
import { manyWrong, oneWrong, type ScoredMember } from './rank-texts.ts';

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
  const own = { ...cluster.value, members: [...ownMembers(year, cluster)] };
  const members = rankingOf(own, sources).flatMap((member) => {
    const score = year.scores.get(member.enterprise);
    return score === undefined ? [] : [{ member, score }];
  });
  const competing = members.filter(({ member }) => member.knockouts.length === 0);
  return [
    ...members.flatMap(({ member, score }) => knockedOutButRanked(year, member, score)),
    ...otherRanks(year, competing, cluster.value),
    ...rankedInPart(
      year,
      competing.map(({ score }) => score),
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

/** One finding a cluster: a single wrong score moves the ranks of many. */
function otherRanks(
  year: CampaignYear,
  members: readonly ScoredMember[],
  cluster: EmulationCluster,
): readonly DataIssue[] {
  const wrong = members.filter(
    ({ member, score }) => score.value.rank !== undefined && score.value.rank !== member.rank,
  );
  const [first, ...others] = wrong;
  if (first === undefined) return [];
  const rank = String(first.member.rank);
  return [
    {
      code: 'rank-against-points',
      severity: 'error',
      path: [...first.score.path, 'rank'],
      message: others.length === 0 ? oneWrong(year, first, cluster) : manyWrong(wrong, cluster),
      expected: {
        vi: 'Cùng điểm thì cùng hạng cao hơn, đơn vị sau lùi hạng; sửa hạng hoặc điểm.',
        en: 'Those with the same points share the higher rank; mend the rank or the points.',
      },
      ...(others.length === 0 && { suggestion: rank }),
      related: [
        {
          path: [...first.score.path, 'final'],
          message: { vi: 'điểm thống nhất', en: 'the settled points' },
        },
        ...firstFew(others).map(({ score }) => ({
          path: [...score.path, 'rank'],
          message: {
            vi: `hạng của ${score.value.enterprise}`,
            en: `the rank of ${score.value.enterprise}`,
          },
        })),
      ],
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
