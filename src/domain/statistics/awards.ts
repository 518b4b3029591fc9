import { ratio, type Ratio } from '../../language/ratio.ts';
import { AWARD_CODES } from '../award-catalogue/award.ts';
import type { AwardNomination } from '../nomination.ts';

type AwardCode = AwardNomination['award'];
export type SubjectKind = AwardNomination['subject']['kind'];

/** How many of each kind are nominated or awarded. */
export type SubjectCounts = Readonly<Record<SubjectKind, number>>;

/** Count nominations, or those of them that became awards, by the kind of subject: who has two awards counts twice. */
export function countSubjects(nominations: readonly AwardNomination[]): SubjectCounts {
  const count = (kind: SubjectKind) => nominations.filter(({ subject }) => subject.kind === kind).length;
  return {
    enterprise: count('enterprise'),
    collective: count('collective'),
    individual: count('individual'),
  };
}

/** A title or form with those who are nominated for it or have it. */
export interface AwardCount {
  readonly award: AwardCode;
  readonly counts: SubjectCounts;
}

/** The counts of each title and form that anybody is nominated for, in the order of AWARD_CODES. */
export function countByAward(nominations: readonly AwardNomination[]): readonly AwardCount[] {
  return AWARD_CODES.flatMap((award) => {
    const nominated = nominations.filter((one) => one.award === award);
    return nominated.length === 0 ? [] : [{ award, counts: countSubjects(nominated) }];
  });
}

/** The persons who do not manage, among all persons. */
export interface NonManagers {
  readonly nonManagers: number;
  readonly individuals: number;
  /** Undefined when there are no persons. */
  readonly share: Ratio | undefined;
}

/** How many of the persons are workers that do not manage: reports on commendation state it. */
export function nonManagersOf(nominations: readonly AwardNomination[]): NonManagers {
  const individuals = nominations.filter(({ subject }) => subject.kind === 'individual');
  const nonManagers = individuals.filter(({ subject }) => !subject.isManager).length;
  return {
    nonManagers,
    individuals: individuals.length,
    share: individuals.length === 0 ? undefined : ratio(nonManagers, individuals.length),
  };
}

/** An award with its money in đồng. */
export interface AwardBonus {
  readonly award: AwardCode;
  readonly bonus: number;
}

/** The money of the awards in đồng: of each title and form that has any award, in the order of AWARD_CODES, and altogether. */
export function bonusTotals(given: readonly AwardBonus[]): {
  readonly byAward: readonly AwardBonus[];
  readonly total: number;
} {
  const sum = (awards: readonly AwardBonus[]) => awards.reduce((before, { bonus }) => before + bonus, 0);
  const byAward = AWARD_CODES.flatMap((award) => {
    const ofIt = given.filter((one) => one.award === award);
    return ofIt.length === 0 ? [] : [{ award, bonus: sum(ofIt) }];
  });
  return { byAward, total: sum(given) };
}
