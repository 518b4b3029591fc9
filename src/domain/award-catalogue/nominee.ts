import type { CivilDate } from '../../language/dates.ts';
import type { NominationEvidence } from './evidence.ts';

/** Who can be nominated. An enterprise is a collective to the titles, and has standards of its own for some forms. */
export const SUBJECT_KINDS = ['individual', 'collective', 'enterprise'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Loại hình khen thưởng, but for niên hạn, which the Board does not propose. Source: Law 06/2022/QH15, Article 8. */
export const REWARD_KINDS = ['merit', 'sudden', 'movement', 'dedication', 'external'] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];

/** Who organised the cluster: the province, the Board by authority of the province, or the Board alone. */
export const CLUSTER_ORGANISERS = ['province', 'authorisedBoard', 'board'] as const;
export type ClusterOrganiser = (typeof CLUSTER_ORGANISERS)[number];

/** What a dossier holds. Source: Law 06/2022/QH15, Article 84; `selfScore` is asked for by some provinces. */
export const DOSSIER_ITEMS = [
  'submission',
  'achievementReport',
  'minutes',
  'initiativeCertificate',
  'achievementCertificate',
  'higherOpinion',
  'selfScore',
] as const;
export type DossierItem = (typeof DOSSIER_ITEMS)[number];

/** What the conditions of the catalogue read of a nomination. */
export interface Nominee {
  readonly subject: SubjectKind;
  /** Of an individual: leads an enterprise (doanh nhân) or a unit. */
  readonly isManager?: boolean | undefined;
  readonly kind: RewardKind;
  /** The time whose achievements count, both days included. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly evidence: NominationEvidence;
  readonly dossier: readonly DossierItem[];
  /** Of the cluster to which the nominee belongs; undefined outside any cluster. */
  readonly clusterOrganiser?: ClusterOrganiser | undefined;
}
