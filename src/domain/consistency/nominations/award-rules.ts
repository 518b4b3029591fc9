import { awardRules, type AwardRules } from '../../award-catalogue/parameters.ts';
import { profileForDossier } from '../../award-catalogue/profiles.ts';
import type { CivilDate } from '../../../language/dates.ts';
import { DECISION_SLUG } from '../../document-slugs.ts';
import type { AwardNomination } from '../../nomination.ts';
import type { CampaignYear } from '../campaign-year.ts';
import type { Entry } from '../entries.ts';

/** The rules that a nomination is judged by: those of the day on which its dossier was received; undefined where none are known. */
export function rulesOfNomination(
  year: CampaignYear,
  { receivedOn, evidence }: AwardNomination,
): AwardRules | undefined {
  const decidedOn = decisionDay(year)?.value;
  const later = decidedOn && { decidedOn, isLaterLawBetter: evidence.isLaterLawBetter ?? false };
  const profile = profileForDossier(receivedOn, later);
  return profile && awardRules(profile, year.data.rules);
}

/** The day of the decision on awards. */
export function decisionDay({ documents }: CampaignYear): Entry<CivilDate> | undefined {
  return documents.find(({ slug }) => slug === DECISION_SLUG)?.issuedOn;
}
