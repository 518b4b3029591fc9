import { law, type Condition } from './condition.ts';
import type { SubjectKind } from './nominee.ts';
import type { EvidenceGrade } from './profiles.ts';

/** Every title and form that the Board gives or proposes: titles from the lowest, then forms. For `z.enum`. */
export const AWARD_CODES = [
  'advancedWorker',
  'grassrootsEmulationFighter',
  'provincialEmulationFighter',
  'nationalEmulationFighter',
  'advancedCollective',
  'excellentLaborCollective',
  'provincialEmulationFlag',
  'governmentEmulationFlag',
  'commendationCertificate',
  'enterpriseCommendationCertificate',
  'provincialMeritCertificate',
  'primeMinisterMeritCertificate',
  'thirdClassLaborOrder',
] as const;

export type AwardCode = (typeof AWARD_CODES)[number];

/** Who gives an award. The head of the Board stands as the head of a provincial agency does ("và tương đương"). */
export type Decider =
  'boardHead' | 'enterpriseHead' | 'provinceChairman' | 'primeMinister' | 'government' | 'president';

/** What comes with an award in money, in tenths of the base salary: one number for whoever can have it. */
export interface BonusMultiplier {
  readonly tenths: Partial<Record<SubjectKind, number>>;
  readonly source: string;
  readonly evidence: EvidenceGrade;
}

/** A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng). */
export interface Award {
  readonly code: AwardCode;
  /** As documents of the province write it, with the quotation marks of the law. */
  readonly name: string;
  /** As the law names the class to which it belongs, where that is more than the province. */
  readonly statutoryName?: string;
  readonly englishName: string;
  readonly kind: 'title' | 'form';
  readonly article: Condition['article'];
  /** What is asked of each kind of nominee that can have it. */
  readonly standards: Partial<Record<SubjectKind, readonly Condition[]>>;
  readonly decidedBy: readonly Decider[];
  readonly decidedByArticle: Condition['article'];
  /** Who signs the submission to the one who decides; undefined where the one who decides needs none. */
  readonly proposedBy?: Decider;
  /** Which of the two thresholds of votes it needs. */
  readonly vote: 'base' | 'high';
  /** undefined where no multiplier is known, or the enterprise pays by its own rule. */
  readonly bonus?: BonusMultiplier;
}

/** An entry of the catalogue, under its code. */
export type Entry = Omit<Award, 'code'>;

const DECREE_98 = 'Nghị định 98/2023/NĐ-CP, Điều 54';

/** Of Article 54 of Decree 98/2023; whether Decree 152/2025 keeps it was not compared. */
export function bonus(
  tenths: BonusMultiplier['tenths'],
  evidence: EvidenceGrade = 'PARTIAL',
): BonusMultiplier {
  return { tenths, source: DECREE_98, evidence };
}

/** Both kinds of collective, with one standard. */
export function collectives(standard: readonly Condition[]): Award['standards'] {
  return { collective: standard, enterprise: standard };
}

/** Who decides at the grassroots, in the province, and in the state, and who proposes to them. */
export const GRASSROOTS = {
  decidedBy: ['boardHead', 'enterpriseHead'],
  decidedByArticle: law('Điều 80'),
} as const;
export const PROVINCE = {
  decidedBy: ['provinceChairman'],
  decidedByArticle: law('Điều 79'),
  proposedBy: 'boardHead',
} as const;
export const STATE = { decidedByArticle: law('Điều 78'), proposedBy: 'provinceChairman' } as const;
