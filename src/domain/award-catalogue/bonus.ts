import { isoDate, type CivilDate } from '../../language/dates.ts';
import type { Award } from './award.ts';
import type { SubjectKind } from './nominee.ts';
import type { AwardParameters } from './parameters.ts';
import { profileOn, type EvidenceGrade } from './profiles.ts';

/** The base salary (mức lương cơ sở) from a day on, in đồng a month. */
interface BaseSalary {
  readonly from: CivilDate;
  readonly amount: number;
  readonly source: string;
  readonly evidence: EvidenceGrade;
}

/** From the latest. */
const BASE_SALARIES: readonly BaseSalary[] = [
  {
    from: { year: 2026, month: 7, day: 1 },
    amount: 2_530_000,
    source: 'Nghị định 161/2026/NĐ-CP',
    evidence: 'CONFIRMED',
  },
  {
    from: { year: 2024, month: 7, day: 1 },
    amount: 2_340_000,
    source: 'Nghị định 73/2024/NĐ-CP',
    evidence: 'CONFIRMED',
  },
  // From general knowledge: the decree was not at hand.
  {
    from: { year: 2023, month: 7, day: 1 },
    amount: 1_800_000,
    source: 'Nghị định 24/2023/NĐ-CP',
    evidence: 'PARTIAL',
  },
];

/** The base salary of a day in đồng; undefined before 1 July 2023, which no award of ours reaches. */
export function baseSalaryOn(day: CivilDate): BaseSalary | undefined {
  const iso = isoDate(day);
  return BASE_SALARIES.find(({ from }) => isoDate(from) <= iso);
}

/** The money that comes with an award, and who says so. */
export interface Bonus {
  /** In đồng. */
  readonly amount: number;
  /** In đồng. */
  readonly baseSalary: number;
  readonly source: string;
  /** The weakest of what the amount rests on. */
  readonly evidence: EvidenceGrade;
}

const TEN_THOUSAND = 10_000;

/**
 * The bonus of an award: its multiplier times the base salary of the day of the decision.
 *
 * @returns undefined where no multiplier or no base salary is known, or the enterprise pays by its own rule.
 * Source: Decree 98/2023/NĐ-CP, Article 54; rounding up to ten thousand đồng is a choice of the office.
 */
export function bonusOf(
  award: Award,
  subject: SubjectKind,
  decidedOn: CivilDate,
  parameters: AwardParameters,
): Bonus | undefined {
  const tenths = award.bonus?.tenths[subject];
  const base = chosenSalary(parameters) ?? baseSalaryOn(decidedOn);
  if (award.bonus === undefined || tenths === undefined || base === undefined) return undefined;
  const amount = tenthsOf(base.amount, tenths);
  return {
    amount: parameters.roundsBonusUp.value ? roundedUp(amount) : amount,
    baseSalary: base.amount,
    source: `${award.bonus.source}; ${base.source}`,
    evidence: weakest(award.bonus.evidence, base.evidence, profileOn(decidedOn)?.bonus ?? 'UNKNOWN'),
  };
}

function weakest(...grades: readonly EvidenceGrade[]): EvidenceGrade {
  if (grades.includes('UNKNOWN')) return 'UNKNOWN';
  return grades.includes('PARTIAL') ? 'PARTIAL' : 'CONFIRMED';
}

function chosenSalary({ baseSalary: { value, source, evidence } }: AwardParameters) {
  return value === undefined ? undefined : { amount: value, source, evidence };
}

/** Whole đồng, half a đồng up: a base salary is a multiple of ten, so that nothing is lost. */
function tenthsOf(amount: number, tenths: number): number {
  const product = amount * tenths + 5;
  return (product - (product % 10)) / 10;
}

function roundedUp(amount: number): number {
  const excess = amount % TEN_THOUSAND;
  return excess === 0 ? amount : amount - excess + TEN_THOUSAND;
}
