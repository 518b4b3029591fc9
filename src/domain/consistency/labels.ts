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

/** How messages name a nomination: "Đề nghị kt-22 (Lý Văn Sơn, Công ty B)". */
export function nominationLabel(year: CampaignYear, nomination: AwardNomination): Bilingual {
  const name = nominationName(year, nomination);
  return { vi: `Đề nghị ${name}`, en: `Nomination ${name}` };
}

/** The same without the word, before what the catalogue says of a nomination: "kt-22 (Lý Văn Sơn, Công ty B)". */
export function nominationName({ enterprises }: CampaignYear, { id, subject }: AwardNomination): string {
  const enterprise = enterprises.get(subject.enterprise)?.value.name ?? subject.enterprise;
  const { kind, name } = subject;
  const part = kind === 'enterprise' || name === undefined ? '' : `${name}, `;
  return `${id} (${part}${enterprise})`;
}
