import type { DataIssue, RelatedPath } from '../../../document/issue.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { checkNomination } from '../../award-catalogue/check-nomination.ts';
import type { Nominee } from '../../award-catalogue/nominee.ts';
import type { Refusal } from '../../award-catalogue/refusal.ts';
import type { AwardNomination } from '../../nomination.ts';
import { rulesOfNomination } from './award-rules.ts';
import type { CampaignYear, Membership } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { nominationName } from '../labels.ts';
import { issueOfRefusal } from '../refusals.ts';

/** Every nomination meets the conditions of the award catalogue, by the rules of the day on which its dossier came in. */
export function checkNominationConditions(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.nominations, 'nominations').flatMap((nomination) => {
    const { value, path } = nomination;
    const rules = rulesOfNomination(year, value);
    if (rules === undefined) return [];
    const membership = year.memberships.get(value.subject.enterprise);
    const refusals = checkNomination(nomineeOf(value, membership), awardOf(value.award), rules);
    return refusals
      .filter((refusal) => year.data.clusters !== undefined || !isAboutOrganiser(refusal))
      .map((refusal) =>
        issueOfRefusal(refusal, {
          at: path,
          label: nominationName(year, value),
          related: relatedTo(refusal, nomination, membership),
        }),
      );
  });
}

function nomineeOf(
  { subject, kind, period, evidence, dossier }: AwardNomination,
  membership: Membership | undefined,
): Nominee {
  return {
    subject: subject.kind,
    isManager: subject.isManager,
    kind,
    period,
    evidence,
    dossier,
    clusterOrganiser: membership?.cluster.value.organiser,
  };
}

/** Without a list of clusters nothing is known of who organised them. */
function isAboutOrganiser({ rule }: Refusal): boolean {
  return rule.endsWith('.organiser');
}

/** What the refused nomination contradicts: who organised its cluster, or the award that it asks for. */
function relatedTo(
  refusal: Refusal,
  { path }: Entry<AwardNomination>,
  membership: Membership | undefined,
): readonly RelatedPath[] {
  if (isAboutOrganiser(refusal) && membership !== undefined) {
    return [
      {
        path: [...membership.cluster.path, 'organiser'],
        message: { vi: 'cấp tổ chức cụm', en: 'who organised the cluster' },
      },
    ];
  }
  if (refusal.path[0] === 'award') return [];
  return [{ path: [...path, 'award'], message: { vi: 'hình thức được đề nghị', en: 'the award asked for' } }];
}
