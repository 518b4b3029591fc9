import type { DataIssue, DataPath } from '../../../document/issue.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { checkRepeated } from '../../award-catalogue/repeated.ts';
import type { AwardNomination } from '../../nomination.ts';
import { rankingOf } from '../../statistics/ranking.ts';
import { rulesOfNomination } from './award-rules.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { nominationLabel, nominationName } from '../labels.ts';
import { issueOfRefusal } from '../refusals.ts';

/** Nobody is nominated twice for one thing, and who leads a cluster by its words leads it by its rank. */
export function checkNominationClaims(year: CampaignYear): readonly DataIssue[] {
  const nominations = entriesOf(year.data.nominations, 'nominations');
  return [
    ...sameAward(year, nominations),
    ...sameAchievement(year, nominations),
    ...nominations.flatMap((nomination) => leadsByWordsAlone(year, nomination)),
  ];
}

/** The same text for the same nominee: an enterprise, or a name in it. */
function subjectKey({ subject: { kind, enterprise, name = '' } }: AwardNomination): string {
  return [kind, enterprise, kind === 'enterprise' ? '' : toSmallLetters(name)].join('\n');
}

function sameAward(year: CampaignYear, nominations: readonly Entry<AwardNomination>[]): readonly DataIssue[] {
  return repetitions(nominations, (nomination) => `${subjectKey(nomination)}\n${nomination.award}`).map(
    ({ entry, first }) => {
      const { vi, en } = nominationLabel(year, entry.value);
      const award = awardOf(entry.value.award);
      return {
        code: 'nominated-twice',
        severity: 'error',
        path: [...entry.path, 'award'],
        message: {
          vi: `${vi} trùng với đề nghị ${first.value.id}: cùng đối tượng, cùng ${award.name}.`,
          en: `${en} repeats ${first.value.id}: the same nominee for the same ${award.englishName}.`,
        },
        expected: { vi: 'Bỏ một đề nghị.', en: 'Take one of them out.' },
        related: [
          { path: [...first.path, 'award'], message: { vi: 'đề nghị kia', en: 'the other is here' } },
        ],
      };
    },
  );
}

/** One achievement for two awards; for one award twice, that is said already. */
function sameAchievement(
  year: CampaignYear,
  nominations: readonly Entry<AwardNomination>[],
): readonly DataIssue[] {
  return [...grouped(nominations).values()].flatMap((group) => {
    const distinct = group.filter(
      ({ value }, index) => group.findIndex((other) => other.value.award === value.award) === index,
    );
    const claims = distinct.map(({ value }) => ({
      id: value.id,
      nominee: subjectKey(value),
      award: awardOf(value.award),
      achievement: value.achievement,
      period: value.period,
    }));
    const [first] = distinct;
    const rules = first && rulesOfNomination(year, first.value);
    if (first === undefined || rules === undefined) return [];
    return checkRepeated(claims, rules).flatMap((refusal) => {
      const [index, ...within] = refusal.path;
      const repeated = distinct[Number(index)];
      if (repeated === undefined) return [];
      return issueOfRefusal(
        { ...refusal, path: within },
        {
          at: repeated.path,
          label: nominationName(year, repeated.value),
          related: earlierOf(distinct, repeated),
        },
      );
    });
  });
}

function earlierOf(group: readonly Entry<AwardNomination>[], repeated: Entry<AwardNomination>) {
  return group.slice(0, group.indexOf(repeated)).map(({ path }) => ({
    path: [...path, 'achievement'] as DataPath,
    message: { vi: 'thành tích đã ghi ở đây', en: 'the achievement stands here' },
  }));
}

function grouped(
  nominations: readonly Entry<AwardNomination>[],
): ReadonlyMap<string, readonly Entry<AwardNomination>[]> {
  const groups = new Map<string, Entry<AwardNomination>[]>();
  for (const nomination of nominations) {
    const key = subjectKey(nomination.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [nomination]);
    else group.push(nomination);
  }
  return groups;
}

/** A nomination that rests on leading the cluster, of a nominee whose rank there is not the first. */
function leadsByWordsAlone(
  year: CampaignYear,
  { value, path }: Entry<AwardNomination>,
): readonly DataIssue[] {
  const score = year.scores.get(value.subject.enterprise);
  const rank = rankOf(year, value.subject.enterprise);
  if (value.subject.kind !== 'enterprise' || value.evidence.leadsCluster !== true) return [];
  if (score === undefined || rank === undefined || rank === 1) return [];
  const { vi, en } = nominationLabel(year, value);
  return [
    {
      code: 'leader-not-first',
      severity: 'error',
      path: [...path, 'evidence', 'leadsCluster'],
      message: {
        vi: `${vi} ghi là dẫn đầu cụm, nhưng bảng điểm xếp hạng ${String(rank)}.`,
        en: `${en} is said to lead its cluster, but its rank there is ${String(rank)}.`,
      },
      expected: {
        vi: 'Đề nghị đơn vị xếp hạng 1, hoặc kiểm tra lại bảng điểm.',
        en: 'Nominate who ranks first, or check the score sheet.',
      },
      related: [
        {
          path: [...score.path, score.value.rank === undefined ? 'final' : 'rank'],
          message: { vi: 'hạng trong cụm', en: 'the rank' },
        },
      ],
    },
  ];
}

/** The rank that the points give; undefined for who is not ranked, and where the data is not there yet. */
function rankOf({ data, memberships }: CampaignYear, enterprise: string): number | undefined {
  const { criteria, scores, results = [] } = data;
  const cluster = memberships.get(enterprise)?.cluster.value;
  if (criteria === undefined || scores === undefined || cluster === undefined) return undefined;
  return rankingOf(cluster, { criteria, scores, results }).find((member) => member.enterprise === enterprise)
    ?.rank;
}
