import type { DataIssue } from '../../../document/issue.ts';
import type { AwardNomination } from '../../nomination.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { reviewsOfClusters, type CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { clusterLabel, nominationLabel, nominationName } from '../labels.ts';
import { NOMINATION, unknownReference } from '../references.ts';
import { issueOfRefusal } from '../refusals.ts';
import { isLost, refusalsOfVote, votesByNomination, votesOf, type HeldVote } from './votes.ts';

/** What goes without a vote of the cluster. Source: Luật Thi đua, khen thưởng 2022, Điều 85. */
const WITHOUT_VOTE: readonly AwardNomination['kind'][] = ['sudden', 'dedication', 'external'];

/** Every nomination is voted on once, by the cluster of its nominee; counts add up and reach the threshold. */
export function checkReviewVotes(year: CampaignYear): readonly DataIssue[] {
  if (year.data.reviews === undefined) return [];
  const votes = votesOf(year);
  const sound = new Set(reviewsOfClusters(year).map(({ value }) => value));
  return [
    ...unknownNominations(year, votes),
    ...voteTwice(year, votes),
    ...votes.filter(({ review }) => sound.has(review.value)).flatMap((held) => inAnotherCluster(year, held)),
    ...votes.flatMap((held) => badCount(year, held)),
    ...notVotedOn(year),
  ];
}

function unknownNominations(
  { data, nominations }: CampaignYear,
  votes: readonly HeldVote[],
): readonly DataIssue[] {
  if (data.nominations === undefined) return [];
  return votes
    .filter(({ vote }) => !nominations.has(vote.value.nomination))
    .map(({ vote: { value, path } }) =>
      unknownReference(NOMINATION, value.nomination, [...nominations.keys()], [...path, 'nomination']),
    );
}

function voteTwice(year: CampaignYear, votes: readonly HeldVote[]): readonly DataIssue[] {
  return repetitions(
    votes.map(({ vote }) => vote),
    ({ nomination }) => nomination,
  ).map(({ entry, first }) => {
    const nomination = year.nominations.get(entry.value.nomination)?.value;
    const name = nomination
      ? nominationLabel(year, nomination)
      : { vi: `Đề nghị ${entry.value.nomination}`, en: `Nomination ${entry.value.nomination}` };
    return {
      code: 'vote-twice',
      severity: 'error',
      path: [...entry.path, 'nomination'],
      message: { vi: `${name.vi} được biểu quyết hai lần.`, en: `${name.en} was voted on twice.` },
      expected: { vi: 'Giữ một kết quả biểu quyết.', en: 'Keep one of the votes.' },
      related: [{ path: [...first.path, 'nomination'], message: { vi: 'lần đầu ở đây', en: 'first here' } }],
    };
  });
}

function inAnotherCluster(year: CampaignYear, { vote, review }: HeldVote): readonly DataIssue[] {
  const nomination = year.nominations.get(vote.value.nomination);
  const membership = nomination && year.memberships.get(nomination.value.subject.enterprise);
  if (nomination === undefined || membership === undefined) return [];
  if (membership.cluster.value.id === review.value.cluster) return [];
  const name = nominationLabel(year, nomination.value);
  const own = clusterLabel(membership.cluster.value);
  return [
    {
      code: 'vote-in-another-cluster',
      severity: 'error',
      path: [...vote.path, 'nomination'],
      message: {
        vi: `${name.vi} thuộc ${own} nhưng được biểu quyết tại cuộc họp của cụm “${review.value.cluster}”.`,
        en: `${name.en} belongs to ${own} but was voted on by the cluster “${review.value.cluster}”.`,
      },
      expected: {
        vi: 'Chuyển kết quả sang cuộc họp của cụm mình, hoặc sửa mã đề nghị.',
        en: 'Move the vote to the review of its own cluster, or mend the code.',
      },
      related: [
        { path: membership.path, message: { vi: `thành viên của ${own}`, en: `a member of ${own}` } },
      ],
    },
  ];
}

/** Wrong figures, and lost votes; where the award is given all the same, the award is what is wrong. */
function badCount(year: CampaignYear, held: HeldVote): readonly DataIssue[] {
  const nomination = year.nominations.get(held.vote.value.nomination);
  if (nomination === undefined) return [];
  const isAwarded = (year.data.awards ?? []).some((award) => award.nomination === nomination.value.id);
  return refusalsOfVote(year, held, nomination.value)
    .filter((refusal) => !(isAwarded && isLost(refusal)))
    .map((refusal) =>
      issueOfRefusal(refusal, {
        at: held.vote.path,
        label: nominationName(year, nomination.value),
        related: isLost(refusal)
          ? [{ path: nomination.path, message: { vi: 'đề nghị ở đây', en: 'the nomination' } }]
          : [
              {
                path: [...held.review.path, 'present'],
                message: { vi: 'số người có mặt', en: 'those present' },
              },
            ],
      }),
    );
}

function notVotedOn(year: CampaignYear): readonly DataIssue[] {
  const votes = votesByNomination(year);
  const awarded = new Set((year.data.awards ?? []).map(({ nomination }) => nomination));
  return entriesOf(year.data.nominations, 'nominations')
    .filter(({ value }) => !votes.has(value.id) && !WITHOUT_VOTE.includes(value.kind))
    .map((nomination) => withoutVote(year, nomination, awarded.has(nomination.value.id)));
}

function withoutVote(
  year: CampaignYear,
  { value, path }: Entry<AwardNomination>,
  isAwarded: boolean,
): DataIssue {
  const { vi, en } = nominationLabel(year, value);
  const cluster = year.memberships.get(value.subject.enterprise)?.cluster.value.id;
  const index = (year.data.reviews ?? []).findIndex((review) => review.cluster === cluster);
  return {
    code: 'nomination-without-vote',
    severity: isAwarded ? 'error' : 'warning',
    path: [...path, 'id'],
    message: {
      vi: `${vi} chưa có kết quả biểu quyết${isAwarded ? ' mà đã được khen thưởng' : ''}.`,
      en: `${en} has no vote${isAwarded ? ' but is awarded' : ''}.`,
    },
    expected: {
      vi: `Thêm kết quả biểu quyết về ${awardOf(value.award).name} vào cuộc họp của cụm.`,
      en: `Add the vote on ${awardOf(value.award).englishName} to the review of the cluster.`,
    },
    related: [
      index < 0
        ? { path: ['reviews'], message: { vi: 'các cuộc họp bình xét', en: 'the reviews' } }
        : {
            path: ['reviews', index, 'votes'],
            message: { vi: 'biểu quyết của cụm', en: 'the votes of the cluster' },
          },
    ],
    source: 'Luật Thi đua, khen thưởng 2022, Điều 84',
  };
}
