import * as z from 'zod';
import { awardOf } from '../../domain/award-catalogue/awards.ts';
import { awardRulesOn } from '../../domain/award-catalogue/parameters.ts';
import { voteTotal } from '../../domain/award-catalogue/votes.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import type { AwardNomination } from '../../domain/nomination.ts';
import type { Review, Vote } from '../../domain/review.ts';
import { countSubjects } from '../../domain/statistics/awards.ts';
import { rankingOf } from '../../domain/statistics/ranking.ts';
import { civilDate } from '../../domain/values.ts';
import { clockTimeText, parseClockTime } from '../../language/clock-times.ts';
import { writtenCount } from '../../language/numbers.ts';
import { percentText } from '../../language/percent.ts';
import { ratio } from '../../language/ratio.ts';
import { pointsText } from '../phrases/amounts.ts';
import { subjectsText } from '../phrases/counts.ts';
import { enterpriseOf } from './support/names.ts';
import { notRanked, notRankedSchema } from './support/not-ranked.ts';
import { setReference } from './support/set-reference.ts';
import type { View } from './view.ts';

const person = z.object({ name: z.string(), position: z.string() });

const schema = z.object({
  cluster: z.object({ name: z.string() }),
  guidelineReference: z.string(),
  hasCrossScores: z.boolean(),
  meeting: z.object({
    heldOn: civilDate,
    startsAt: z.string(),
    endsAt: z.string(),
    venue: z.string(),
    eligible: z.string(),
    present: z.string(),
    guests: z.array(z.string()),
    absent: z.array(z.string()),
    chair: person,
    secretary: person,
    isSecretBallot: z.boolean(),
    isOfAllMembers: z.boolean(),
    opinions: z.array(z.string()),
  }),
  ranking: z.array(z.object({ name: z.string(), points: z.string(), rank: z.string() })),
  notRanked: notRankedSchema,
  votes: z.array(
    z.object({
      name: z.string(),
      detail: z.string(),
      award: z.string(),
      agree: z.string(),
      total: z.string(),
      share: z.string(),
    }),
  ),
  nominated: z.string(),
});

type Needs = 'clusters' | 'enterprises' | 'criteria' | 'results' | 'scores' | 'nominations' | 'reviews';
type Values = z.output<typeof schema>;

/** The minutes of each cluster's review: points, ranks and votes. Source: Appendix III, form 1.9. */
export const reviewMinutesView: View<typeof schema, Needs> = {
  needs: ['clusters', 'enterprises', 'criteria', 'results', 'scores', 'nominations', 'reviews'],
  uses: ['rules'],
  schema,
  documents: (data) =>
    data.reviews.map((review) => ({
      key: review.cluster,
      variant: review.cluster,
      values: valuesOf(data, review),
    })),
};

function valuesOf(data: DatasetWith<Needs>, review: Review): Values {
  const { clusters, enterprises, nominations } = data;
  const cluster = clusters.find(({ id }) => id === review.cluster);
  if (cluster === undefined) throw new Error(`no cluster ${review.cluster}`);
  const members = rankingOf(cluster, data);
  const voted = review.votes.flatMap((vote) => nominations.find(({ id }) => id === vote.nomination) ?? []);
  return {
    cluster: { name: cluster.name },
    guidelineReference: setReference(data, 'criteria-guideline', 'Hướng dẫn'),
    hasCrossScores: members.some(({ totals }) => totals?.criteria.cross !== undefined),
    meeting: { ...meetingOf(review), isOfAllMembers: denominatorOf(data, review) === 'members' },
    ranking: members.flatMap(({ enterprise, totals, rank }) =>
      rank === undefined
        ? []
        : [
            {
              name: enterpriseOf(enterprises, enterprise).name,
              points: pointsText(totals?.total),
              rank: String(rank),
            },
          ],
    ),
    notRanked: notRanked(members, enterprises),
    votes: review.votes.map((vote) => voteRow(vote, review, nominations, data)),
    nominated: subjectsText(countSubjects(voted)) ?? '',
  };
}

function meetingOf(review: Review): Omit<Values['meeting'], 'isOfAllMembers'> {
  const { heldOn, venue, eligible, present, guests, absent, chair, secretary, method, opinions } = review;
  return {
    heldOn,
    startsAt: timeText(review.startsAt),
    endsAt: timeText(review.endsAt),
    venue,
    eligible: writtenCount(eligible),
    present: writtenCount(present),
    guests,
    absent,
    chair,
    secretary,
    isSecretBallot: method === 'secretBallot',
    opinions,
  };
}

function timeText(written: string): string {
  const time = parseClockTime(written);
  if (time === undefined) throw new Error(`${written} is no time of day: the schema let it pass`);
  return clockTimeText(time);
}

/** Of whom votes are counted: all who may vote, also those who are absent, unless the office's rules say otherwise. */
function denominatorOf({ rules }: DatasetWith<Needs>, { heldOn }: Review): 'members' | 'present' {
  return awardRulesOn(heldOn, rules)?.parameters.voteDenominator.value ?? 'members';
}

function voteRow(
  vote: Vote,
  review: Review,
  nominations: readonly AwardNomination[],
  data: DatasetWith<Needs>,
): Values['votes'][number] {
  const { nomination: id, agree } = vote;
  const total = voteTotal({ ...review, ...vote }, denominatorOf(data, review));
  const nomination = nominations.find((candidate) => candidate.id === id);
  if (nomination === undefined) throw new Error(`no nomination ${id}`);
  const { name, detail } = nomineeOf(nomination, data.enterprises);
  return {
    name,
    detail,
    award: awardOf(nomination.award).name,
    agree: writtenCount(agree),
    total: writtenCount(total),
    share: percentText(ratio(agree, total)),
  };
}
