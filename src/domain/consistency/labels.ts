import type { Bilingual } from '../../document/issue.ts';
import type { EmulationCluster } from '../cluster.ts';
import type { AwardNomination } from '../nomination.ts';
import type { CampaignYear } from './campaign-year.ts';

/** How messages name an enterprise: "Doanh nghiệp “Công ty A” (dn-07)"; by its code alone when it is not known. */
export function enterpriseLabel({ enterprises }: CampaignYear, id: string): Bilingual {
  const name = enterprises.get(id)?.value.name;
  if (name === undefined) return { vi: `Doanh nghiệp “${id}”`, en: `Enterprise “${id}”` };
  return { vi: `Doanh nghiệp “${name}” (${id})`, en: `Enterprise “${name}” (${id})` };
}

/** How messages name a cluster: "“Cụm thi đua số 1” (cum-1)". */
export function clusterLabel({ name, id }: EmulationCluster): string {
  return `“${name}” (${id})`;
}

/** How messages name a nomination: "Đề nghị dn-tt-01 (ông Trần Văn A, Công ty B)". */
export function nominationLabel({ enterprises }: CampaignYear, nomination: AwardNomination): Bilingual {
  const { id, subject } = nomination;
  const name = enterprises.get(subject.enterprise)?.value.name ?? subject.enterprise;
  const who = subject.kind === 'enterprise' || subject.name === undefined ? name : `${subject.name}, ${name}`;
  return { vi: `Đề nghị ${id} (${who})`, en: `Nomination ${id} (${who})` };
}
