import type { DataIssue } from '../../../document/issue.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { checkVote } from '../../award-catalogue/check-vote.ts';
import type { Refusal } from '../../award-catalogue/refusal.ts';
import type { AwardNomination } from '../../nomination.ts';
import type { Review, Vote } from '../../review.ts';
import { rulesOfNomination } from '../nominations/award-rules.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, indexBy, type Entry } from '../entries.ts';

/** A vote with the meeting that held it. */
export interface HeldVote {
  readonly vote: Entry<Vote>;
  readonly review: Entry<Review>;
}

/** All votes, in the order of the reviews. */
export function votesOf({ data }: CampaignYear): readonly HeldVote[] {
  return entriesOf(data.reviews, 'reviews').flatMap((review) =>
    entriesOf(review.value.votes, ...review.path, 'votes').map((vote) => ({ vote, review })),
  );
}

/** The first vote on each nomination. */
export function votesByNomination(year: CampaignYear): ReadonlyMap<string, HeldVote> {
  const votes = votesOf(year).map((held) => ({ value: held, path: held.vote.path }));
  const first = indexBy(votes, ({ vote }) => vote.value.nomination);
  return new Map([...first].map(([id, { value }]) => [id, value]));
}

/** What is wrong with a vote on a nomination, by the rules of the day on which its dossier came in; of doubtful meetings, nothing. */
export function refusalsOfVote(
  year: CampaignYear,
  { vote, review }: HeldVote,
  nomination: AwardNomination,
): readonly Refusal[] {
  const { eligible, present } = review.value;
  const rules = rulesOfNomination(year, nomination);
  if (rules === undefined || present > eligible) return [];
  return checkVote({ ...vote.value, eligible, present }, awardOf(nomination.award), rules);
}

/** Whether a refusal says that the vote was lost, not that its figures are wrong. */
export function isLost({ rule }: Refusal): boolean {
  return rule === 'vote.passed';
}

/** Where a vote can be looked up. */
export function relatedVote({ vote }: HeldVote): NonNullable<DataIssue['related']> {
  return [{ path: vote.path, message: { vi: 'kết quả biểu quyết', en: 'the vote' } }];
}
