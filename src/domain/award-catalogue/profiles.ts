import { isoDate, type CivilDate } from '../../language/dates.ts';

/** How far a rule has been compared with the official text. */
export type EvidenceGrade = 'CONFIRMED' | 'PARTIAL' | 'UNKNOWN';

export type ProfileId = 'TDKT_2017' | 'TDKT_2024' | 'TDKT_2025' | 'TDKT_2026';

/** The law of emulation and commendation between two days: from the first, to the day before the second. */
export interface RuleProfile {
  readonly id: ProfileId;
  readonly from: CivilDate;
  /** The first day on which the next profile holds; undefined while it is in force. */
  readonly to?: CivilDate;
  /** Of the profile as a whole: its days, its decree, its local rules. */
  readonly evidence: EvidenceGrade;
  /** Of the standards of the awards, which stand in the law itself. */
  readonly standards: EvidenceGrade;
  /** Of the multipliers of the bonus, which are those of Decree 98/2023. */
  readonly bonus: EvidenceGrade;
  readonly law: string;
  readonly decree: string;
}

const LAW_2022 = 'Luật Thi đua, khen thưởng 2022';

/**
 * The profiles in the order of time, without gap or overlap.
 * Source: the days on which Decree 91/2017, Law 06/2022/QH15 with Decree 98/2023, Decree 152/2025 and Law 06/2026/QH16
 * took effect. The standards of the catalogue are those of the law as passed in 2022: of the law before it and of its
 * amendment of 2026 the text was not at hand.
 */
export const PROFILES: readonly RuleProfile[] = [
  {
    id: 'TDKT_2017',
    from: { year: 2017, month: 10, day: 1 },
    to: { year: 2024, month: 1, day: 1 },
    evidence: 'PARTIAL',
    standards: 'UNKNOWN',
    bonus: 'UNKNOWN',
    law: 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013)',
    decree: 'Nghị định 91/2017/NĐ-CP',
  },
  {
    id: 'TDKT_2024',
    from: { year: 2024, month: 1, day: 1 },
    to: { year: 2025, month: 7, day: 1 },
    evidence: 'PARTIAL',
    standards: 'CONFIRMED',
    bonus: 'PARTIAL',
    law: LAW_2022,
    decree: 'Nghị định 98/2023/NĐ-CP',
  },
  {
    id: 'TDKT_2025',
    from: { year: 2025, month: 7, day: 1 },
    to: { year: 2026, month: 10, day: 1 },
    evidence: 'PARTIAL',
    standards: 'CONFIRMED',
    bonus: 'UNKNOWN',
    law: LAW_2022,
    decree: 'Nghị định 152/2025/NĐ-CP',
  },
  {
    id: 'TDKT_2026',
    from: { year: 2026, month: 10, day: 1 },
    evidence: 'UNKNOWN',
    standards: 'UNKNOWN',
    bonus: 'UNKNOWN',
    law: 'Luật 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng 2022',
    decree: 'Nghị định 152/2025/NĐ-CP',
  },
];

/**
 * The profile of a day: for a plan, a decision or a report its day of issue.
 *
 * @returns undefined before 1 October 2017, when none of the known profiles held.
 */
export function profileOn(day: CivilDate): RuleProfile | undefined {
  const iso = isoDate(day);
  return PROFILES.find(({ from, to }) => isoDate(from) <= iso && (to === undefined || iso < isoDate(to)));
}

/** What makes a dossier that came in earlier follow the law of the day on which it is decided. */
export interface MoreFavourable {
  readonly decidedOn: CivilDate;
  /** The office has found that the later law is better for the nominee. */
  readonly isLaterLawBetter: boolean;
}

/**
 * The profile of a nomination: that of the day on which its dossier was received. Only Law 06/2026/QH16 lets a dossier
 * that came in before it follow the new law, where that is more favourable.
 */
export function profileForDossier(receivedOn: CivilDate, later?: MoreFavourable): RuleProfile | undefined {
  const received = profileOn(receivedOn);
  if (later?.isLaterLawBetter !== true) return received;
  const decided = profileOn(later.decidedOn);
  return decided?.id === 'TDKT_2026' ? decided : received;
}
