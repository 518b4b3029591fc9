import { describe, expect, it } from 'vitest';
import { awardOf } from '../../../../src/domain/award-catalogue/awards.ts';
import {
  capCount,
  isVotePassed,
  votesNeeded,
  voteThreshold,
  voteTotal,
} from '../../../../src/domain/award-catalogue/votes.ts';
import { rules2024 } from '../../../helpers/nominees.ts';

const percent = (numerator: number) => ({ numerator, denominator: 100 });
const THRESHOLDS = [{ numerator: 2, denominator: 3 }, percent(70), percent(80), percent(90)];

describe('votesNeeded', () => {
  it.each([
    [7, [5, 5, 6, 7]],
    [9, [6, 7, 8, 9]],
    [10, [7, 7, 8, 9]],
    [11, [8, 8, 9, 10]],
    [13, [9, 10, 11, 12]],
    [15, [10, 11, 12, 14]],
    [20, [14, 14, 16, 18]],
  ])('of %i, at 2/3, 70%, 80%, 90%: %o', (total, expected) => {
    expect(THRESHOLDS.map((threshold) => votesNeeded(total, threshold))).toEqual(expected);
  });

  it('is where a vote begins to pass', () => {
    for (const threshold of THRESHOLDS) {
      for (let total = 1; total <= 40; total += 1) {
        const needed = votesNeeded(total, threshold);
        expect(isVotePassed(needed, total, threshold)).toBe(true);
        expect(isVotePassed(needed - 1, total, threshold)).toBe(false);
      }
    }
  });
});

describe('isVotePassed', () => {
  it('is not passed by nobody', () => {
    expect(isVotePassed(0, 0, percent(70))).toBe(false);
  });
});

describe('capCount', () => {
  it.each([
    [20, 3, 3],
    [10, 2, 1],
    [13, 2, 1],
    [6, 1, 0],
  ])('15%% of %i: %i when rounded, %i when cut off', (total, rounded, floored) => {
    expect(capCount(total, percent(15), 'round')).toBe(rounded);
    expect(capCount(total, percent(15), 'floor')).toBe(floored);
  });
});

describe('voteThreshold', () => {
  const { parameters } = rules2024();

  it('is the high one for a fighter of the province and of the nation, the base one for the rest', () => {
    const of = (code: Parameters<typeof awardOf>[0]) => voteThreshold(awardOf(code), parameters).value;
    expect(of('provincialEmulationFighter')).toEqual(percent(80));
    expect(of('nationalEmulationFighter')).toEqual(percent(80));
    expect(of('grassrootsEmulationFighter')).toEqual({ numerator: 2, denominator: 3 });
    expect(of('provincialMeritCertificate')).toEqual({ numerator: 2, denominator: 3 });
  });
});

describe('voteTotal', () => {
  it('is of all members, or of those who voted', () => {
    const vote = { eligible: 15, present: 13, agree: 10, disagree: 3, blank: 0 };
    expect([voteTotal(vote, 'members'), voteTotal(vote, 'present')]).toEqual([15, 13]);
  });
});
