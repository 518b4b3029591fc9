import type { DataIssue } from '../../document/issue.ts';
import type { Dataset } from '../dataset.ts';
import { checkAgencyIdentity } from './agency-identity.ts';
import { checkBasisIdentity } from './basis-identity.ts';
import { checkBasisValidity } from './basis-validity.ts';
import { campaignYear, type CampaignYear } from './campaign-year.ts';
import { checkClusterHeads } from './cluster-heads.ts';
import { checkClusterMembers } from './cluster-members.ts';
import { checkClusters } from './clusters.ts';
import { checkCriteria } from './criteria.ts';
import { checkDaySequence } from './day-sequence.ts';
import { checkDocumentNumbers } from './document-numbers.ts';
import { checkDocumentYears, checkPlanFacts } from './document-days.ts';
import { checkEnterprises } from './enterprises.ts';
import { checkReferences, checkUnitSpelling } from './names.ts';
import { checkOwnCitations } from './own-citations.ts';
import { checkResultDays } from './result-days.ts';
import { checkResultFigures } from './result-figures.ts';
import { checkResults } from './results.ts';
import { checkScoreSheets } from './score-sheets.ts';
import { checkScoreCriteria } from './score-criteria.ts';
import { checkScoreExtras } from './score-extras.ts';
import { checkScorePenalties } from './score-penalties.ts';
import { checkScoreRanks } from './score-ranks.ts';
import { checkReviews } from './reviews.ts';
import { checkReviewCircumstances } from './review-circumstances.ts';
import { checkReviewVotes } from './review-votes.ts';
import { checkNominees } from './nominees.ts';
import { checkNominationDays } from './nomination-days.ts';
import { checkNominationConditions } from './nomination-conditions.ts';
import { checkNominationClaims } from './nomination-claims.ts';
import { checkAwards } from './awards.ts';
import { checkDirectSignature, checkSignatories } from './signatories.ts';
import { checkTaskDays } from './task-days.ts';
import { checkTextCounts } from './text-counts.ts';
import { checkTextAwards } from './text-awards.ts';
import { checkTextOverseers } from './text-overseers.ts';
import { checkTextYears } from './text-years.ts';
import { checkViolations } from './violations.ts';

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
  checkViolations,
  checkScoreSheets,
  checkScoreCriteria,
  checkScoreExtras,
  checkScorePenalties,
  checkScoreRanks,
  checkReviews,
  checkReviewCircumstances,
  checkReviewVotes,
  checkNominees,
  checkNominationDays,
  checkNominationConditions,
  checkNominationClaims,
  checkAwards,
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
