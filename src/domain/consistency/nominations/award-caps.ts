import type { DataIssue } from '../../../document/issue.ts';
import type { AwardCode } from '../../award-catalogue/award.ts';
import { checkFighterCap, checkGovernmentFlagCap } from '../../award-catalogue/caps.ts';
import type { AwardNomination } from '../../nomination.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { issueOfRefusal } from '../refusals.ts';
import { rulesOfNomination } from './award-rules.ts';

const LABEL = { vi: 'Các đề nghị khen thưởng', en: 'The nominations' };

/**
 * No more nominations than a share of those among whom they are counted: fighters among the advanced workers of the list, where it
 * has any, and flags of the Government among the leaders of clusters that the province organises or lets the Board organise.
 */
export function checkAwardCaps(year: CampaignYear): readonly DataIssue[] {
  const nominations = entriesOf(year.data.nominations, 'nominations');
  const of = (award: AwardCode) => nominations.filter(({ value }) => value.award === award);
  const workers = of('advancedWorker').length;
  const leaders = (year.data.clusters ?? []).filter(({ organiser }) => organiser !== 'board').length;
  return [
    ...(workers === 0 ? [] : capIssues(year, of('grassrootsEmulationFighter'), workers, checkFighterCap)),
    ...capIssues(year, of('governmentEmulationFlag'), leaders, checkGovernmentFlagCap),
  ];
}

/** An issue at the last nomination of those that are too many. */
function capIssues(
  year: CampaignYear,
  nominated: readonly Entry<AwardNomination>[],
  total: number,
  check: typeof checkFighterCap,
): readonly DataIssue[] {
  const last = nominated.at(-1);
  const rules = last && rulesOfNomination(year, last.value);
  if (last === undefined || rules === undefined) return [];
  return check(nominated.length, total, rules).map((refusal) =>
    issueOfRefusal(refusal, { at: last.path, label: LABEL, related: [] }),
  );
}
