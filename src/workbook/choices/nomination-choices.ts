import { AWARD_CODES } from '../../domain/award-catalogue/award.ts';
import { awardOf } from '../../domain/award-catalogue/awards.ts';
import { dossierItemName } from '../../domain/award-catalogue/dossier.ts';
import { DOSSIER_ITEMS, REWARD_KINDS, SUBJECT_KINDS } from '../../domain/award-catalogue/nominee.ts';
import { choicesOf } from './choices-of.ts';

export const SUBJECT_CHOICES = choicesOf(SUBJECT_KINDS, {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  enterprise: 'Doanh nghiệp',
});

export const AWARD_CHOICES = AWARD_CODES.map((value) => ({ value, label: awardOf(value).name }));

/** As the law names the kinds. Source: Law 06/2022/QH15, Article 8. */
export const REWARD_KIND_CHOICES = choicesOf(REWARD_KINDS, {
  merit: 'Theo công trạng',
  sudden: 'Đột xuất',
  movement: 'Theo phong trào',
  dedication: 'Quá trình cống hiến',
  external: 'Đối ngoại',
});

export const DOSSIER_CHOICES = DOSSIER_ITEMS.map((value) => ({ value, label: dossierItemName(value).vi }));
