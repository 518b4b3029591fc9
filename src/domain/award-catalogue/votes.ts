import type { Award } from './award.ts';
import type { AwardParameters, Parameter } from './parameters.ts';
import { isAtLeast, leastParts, partsOf, type Ratio } from './ratio.ts';

/** The vote of a council on one nominee, as the minutes record it; all are people. */
export interface Vote {
  /** The members of the council. */
  readonly eligible: number;
  /** Who voted, in the room or by post. */
  readonly present: number;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
}

/** The votes in favour that a total needs: 8 of 11 for 2/3. */
export function votesNeeded(total: number, threshold: Ratio): number {
  return leastParts(total, threshold);
}

/** Whether so many of a total are enough; nobody's vote decides nothing. */
export function isVotePassed(agree: number, total: number, threshold: Ratio): boolean {
  return total > 0 && isAtLeast(agree, total, threshold);
}

/** How many of a total may have an award: 15% of 13 are 2 when rounded, 1 when cut off. */
export function capCount(total: number, cap: Ratio, rounding: 'round' | 'floor'): number {
  return partsOf(total, cap, rounding);
}

/** The threshold that an award needs. */
export function voteThreshold(award: Award, parameters: AwardParameters): Parameter<Ratio> {
  return award.vote === 'high' ? parameters.highVoteThreshold : parameters.voteThreshold;
}

/** The number of which a vote is a share: all members of the council, or those who voted. */
export function voteTotal(vote: Vote, denominator: 'members' | 'present'): number {
  return denominator === 'members' ? vote.eligible : vote.present;
}
