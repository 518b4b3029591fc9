import type { DataIssue } from '../../document/issue.ts';
import type { Dataset } from '../dataset.ts';
import { checkAgencyIdentity } from './agency/agency-identity.ts';
import { checkReferences, checkUnitSpelling } from './agency/names.ts';
import { checkDirectSignature, checkSignatories } from './agency/signatories.ts';
import { campaignYear, type CampaignYear } from './campaign-year.ts';
import { checkClusterHeads } from './clusters/cluster-heads.ts';
import { checkClusterMembers } from './clusters/cluster-members.ts';
import { checkClusters } from './clusters/clusters.ts';
import { checkEnterprises } from './clusters/enterprises.ts';
import { checkBasisIdentity } from './documents/basis-identity.ts';
import { checkBasisValidity } from './documents/basis-validity.ts';
import { checkDaySequence } from './documents/day-sequence.ts';
import { checkDocumentYears, checkPlanFacts } from './documents/document-days.ts';
import { checkDocumentNumbers } from './documents/document-numbers.ts';
import { checkOwnCitations } from './documents/own-citations.ts';
import { checkTaskDays } from './documents/task-days.ts';
import { checkAwardBonus } from './nominations/award-bonus.ts';
import { checkAwardCaps } from './nominations/award-caps.ts';
import { checkAwards } from './nominations/awards.ts';
import { checkNominationClaims } from './nominations/nomination-claims.ts';
import { checkNominationConditions } from './nominations/nomination-conditions.ts';
import { checkNominationDays } from './nominations/nomination-days.ts';
import { checkNomineeKnockouts } from './nominations/nominee-knockouts.ts';
import { checkNominees } from './nominations/nominees.ts';
import { checkFigureUnits } from './results/figure-units.ts';
import { checkResultDays } from './results/result-days.ts';
import { checkResultFigures } from './results/result-figures.ts';
import { checkResults } from './results/results.ts';
import { checkViolations } from './results/violations.ts';
import { checkReviewAttendance } from './reviews/review-attendance.ts';
import { checkReviewCircumstances } from './reviews/review-circumstances.ts';
import { checkReviewVotes } from './reviews/review-votes.ts';
import { checkReviews } from './reviews/reviews.ts';
import { checkCriteria } from './scores/criteria.ts';
import { checkScoreCriteria } from './scores/score-criteria.ts';
import { checkScoreExtras } from './scores/score-extras.ts';
import { checkScoreMeasured } from './scores/score-measured.ts';
import { checkScorePenalties } from './scores/score-penalties.ts';
import { checkScoreRanks } from './scores/score-ranks.ts';
import { checkScoreSheets } from './scores/score-sheets.ts';
import { checkTextAwards } from './texts/text-awards.ts';
import { checkTextCounts } from './texts/text-counts.ts';
import { checkTextOverseers } from './texts/text-overseers.ts';
import { checkTextYears } from './texts/text-years.ts';

type Check = (year: CampaignYear) => readonly DataIssue[];

const CHECKS: readonly Check[] = [
  checkReferences,
  checkUnitSpelling,
  checkAgencyIdentity,
  checkSignatories,
  checkDirectSignature,
  checkEnterprises,
  checkClusters,
  checkClusterHeads,
  checkClusterMembers,
  checkCriteria,
  checkResults,
  checkResultDays,
  checkResultFigures,
  checkFigureUnits,
  checkViolations,
  checkScoreSheets,
  checkScoreCriteria,
  checkScoreMeasured,
  checkScoreExtras,
  checkScorePenalties,
  checkScoreRanks,
  checkReviews,
  checkReviewAttendance,
  checkReviewCircumstances,
  checkReviewVotes,
  checkNominees,
  checkNomineeKnockouts,
  checkNominationDays,
  checkNominationConditions,
  checkNominationClaims,
  checkAwardCaps,
  checkAwards,
  checkAwardBonus,
  checkPlanFacts,
  checkDocumentYears,
  checkDocumentNumbers,
  checkDaySequence,
  checkTaskDays,
  checkBasisIdentity,
  checkBasisValidity,
  checkOwnCitations,
  checkTextYears,
  checkTextOverseers,
  checkTextAwards,
  checkTextCounts,
];

/** Contradictions between the parts of a year's data; parts that are missing contradict nothing. */
export function checkConsistency(data: Dataset): readonly DataIssue[] {
  const year = campaignYear(data);
  return CHECKS.flatMap((check) => check(year));
}
