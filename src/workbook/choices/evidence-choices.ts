import {
  factLabel,
  nominationEvidenceSchema,
  SCREENED_FIELDS,
  type EvidenceKey,
} from '../../domain/award-catalogue/evidence.ts';
import { COMPLETIONS, INFLUENCES, MOVEMENT_LAUNCHERS, SCOPES } from '../../domain/award-catalogue/ladders.ts';
import type { Choice } from '../sheet-spec.ts';
import { choicesOf } from './choices-of.ts';
import { REWARD_KIND_CHOICES } from './nomination-choices.ts';

/** The facts about a nominee, as the schema orders them. */
export const EVIDENCE_KEYS = Object.keys(nominationEvidenceSchema.shape) as readonly EvidenceKey[];

export const FACT_CHOICES = EVIDENCE_KEYS.map((value) => ({ value, label: factLabel(value) }));

export const COMPLETION_CHOICES = choicesOf(COMPLETIONS, {
  incomplete: 'Không hoàn thành nhiệm vụ',
  complete: 'Hoàn thành nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
});

export const SCOPE_CHOICES = choicesOf(SCOPES, {
  grassroots: 'Cơ sở',
  province: 'Toàn tỉnh',
  nation: 'Toàn quốc',
});

export const INFLUENCE_CHOICES = choicesOf(INFLUENCES, {
  enterprise: 'Trong doanh nghiệp',
  commune: 'Trong xã, phường',
  province: 'Toàn tỉnh',
  nation: 'Toàn quốc',
});

export const LAUNCHER_CHOICES = choicesOf(MOVEMENT_LAUNCHERS, {
  board: 'Ban phát động',
  province: 'Tỉnh phát động',
  primeMinister: 'Thủ tướng Chính phủ phát động',
});

export const SCREENED_FIELD_CHOICES = choicesOf(SCREENED_FIELDS, {
  investment: 'Đầu tư',
  labor: 'Lao động',
  land: 'Đất đai',
  construction: 'Xây dựng',
  bidding: 'Đấu thầu',
  environment: 'Môi trường',
  foodSafety: 'An toàn thực phẩm',
  occupationalSafety: 'An toàn, vệ sinh lao động',
  socialInsurance: 'Bảo hiểm xã hội',
  tax: 'Thuế',
});

/** The closed lists of facts that are chosen; of a list, what its items can be. */
export const CHOICES_OF_FACTS: Readonly<Partial<Record<EvidenceKey, readonly Choice[]>>> = {
  completion: COMPLETION_CHOICES,
  recognisedResearch: SCOPE_CHOICES,
  achievementInfluence: INFLUENCE_CHOICES,
  priorCertificateKind: REWARD_KIND_CHOICES.filter(
    ({ value }) => nominationEvidenceSchema.shape.priorCertificateKind.safeParse(value).success,
  ),
  movementLaunchedBy: LAUNCHER_CHOICES,
  openViolations: SCREENED_FIELD_CHOICES,
};
