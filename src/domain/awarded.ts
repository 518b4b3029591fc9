import type { CivilDate } from '../language/dates.ts';
import { awardOf } from './award-catalogue/awards.ts';
import { bonusOf } from './award-catalogue/bonus.ts';
import { awardRulesOn } from './award-catalogue/parameters.ts';
import type { Award } from './award.ts';
import type { DatasetWith } from './dataset.ts';
import type { AwardNomination } from './nomination.ts';

/** An award with the nomination that it answers and its money. */
export interface Awarded {
  readonly award: Award;
  readonly nomination: AwardNomination;
  /** In đồng; undefined where nothing says how much. */
  readonly bonus: number | undefined;
}

/** The awards of the office in their order, with what the rules of the day give where the data names no amount. */
export function awardedOf(
  { awards, nominations, rules }: DatasetWith<'awards' | 'nominations'>,
  decidedOn: CivilDate,
): readonly Awarded[] {
  const parameters = awardRulesOn(decidedOn, rules)?.parameters;
  return awards.flatMap((award) => {
    const nomination = nominations.find(({ id }) => id === award.nomination);
    if (nomination === undefined) return [];
    const byRule =
      parameters && bonusOf(awardOf(nomination.award), nomination.subject.kind, decidedOn, parameters);
    return [{ award, nomination, bonus: award.bonus ?? byRule?.amount }];
  });
}

/** The nominations that somebody above the office decides on. */
export function proposedOf({ nominations }: DatasetWith<'nominations'>): readonly AwardNomination[] {
  return nominations.filter(({ award }) => {
    const { decidedBy } = awardOf(award);
    return !decidedBy.includes('boardHead') && !decidedBy.includes('enterpriseHead');
  });
}
