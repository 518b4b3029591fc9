import type { AwardCode } from '../../src/domain/award-catalogue/award.ts';
import { awardOf } from '../../src/domain/award-catalogue/awards.ts';
import { checkNomination } from '../../src/domain/award-catalogue/check-nomination.ts';
import type { NominationEvidence } from '../../src/domain/award-catalogue/evidence.ts';
import { DOSSIER_ITEMS, type Nominee, type SubjectKind } from '../../src/domain/award-catalogue/nominee.ts';
import {
  awardRulesOn,
  type AwardRuleChoices,
  type AwardRules,
} from '../../src/domain/award-catalogue/parameters.ts';
import type { Refusal } from '../../src/domain/award-catalogue/refusal.ts';
import type { CivilDate } from '../../src/language/dates.ts';

export const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});

/** The rules of 5 December 2024, when the law of 2022 is in force. */
export function rules2024(choices: AwardRuleChoices = {}): AwardRules {
  return rulesOn(day(2024, 12, 5), choices);
}

export function rulesOn(on: CivilDate, choices: AwardRuleChoices = {}): AwardRules {
  const rules = awardRulesOn(on, choices);
  if (rules === undefined) throw new Error('no rules on that day');
  return rules;
}

/** A nominee of the year 2024 with a full dossier, in a cluster of the province. */
export function nominee(
  subject: SubjectKind,
  evidence: NominationEvidence,
  more: Partial<Nominee> = {},
): Nominee {
  return {
    subject,
    kind: 'merit',
    period: { from: day(2024, 1, 1), to: day(2024, 12, 31) },
    evidence,
    dossier: DOSSIER_ITEMS,
    clusterOrganiser: 'province',
    ...more,
  };
}

export function refusals(award: AwardCode, who: Nominee, rules = rules2024()): readonly Refusal[] {
  return checkNomination(who, awardOf(award), rules);
}
