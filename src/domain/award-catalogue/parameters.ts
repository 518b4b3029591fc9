import * as z from 'zod';
import type { CivilDate } from '../../language/dates.ts';
import { text } from '../values.ts';
import { profileOn, type EvidenceGrade, type ProfileId, type RuleProfile } from './profiles.ts';
import { share, type Ratio } from './ratio.ts';

/** A value on which an award depends, and who says so. */
export interface Parameter<T> {
  readonly value: T;
  readonly source: string;
  readonly evidence: EvidenceGrade;
}

/** Everything that is a number in the rules of awards. A cap or minimum of `undefined` does not exist. */
export interface AwardParameters {
  readonly advancedCollectiveShare: Parameter<Ratio>;
  readonly excellentCollectiveShare: Parameter<Ratio>;
  readonly excellentCollectiveCompletion: Parameter<Ratio>;
  readonly excellentCollectiveFighters: Parameter<number>;
  /** Of the fighters among the advanced workers. */
  readonly grassrootsFighterCap: Parameter<Ratio | undefined>;
  /** Of the flags among the collectives that lead their clusters. */
  readonly governmentFlagCap: Parameter<Ratio>;
  readonly capRounding: Parameter<'round' | 'floor'>;
  readonly minimumMonths: Parameter<number | undefined>;
  readonly voteThreshold: Parameter<Ratio>;
  /** For the title of a fighter of the province, and above. */
  readonly highVoteThreshold: Parameter<Ratio>;
  readonly voteDenominator: Parameter<'members' | 'present'>;
  readonly requiresSelfScore: Parameter<boolean>;
  readonly baseSalary: Parameter<number | undefined>;
  readonly roundsBonusUp: Parameter<boolean>;
}

/** The rules that an award is judged by: the law of a day, with what the office has chosen where the law is open. */
export interface AwardRules {
  readonly profile: RuleProfile;
  readonly parameters: AwardParameters;
}

const law = (article: string) => `Luật Thi đua, khen thưởng 2022, ${article}`;
const OLD_CIRCULAR = 'quy định cũ, như Thông tư 03/2018/TT-BNG';

const DEFAULTS: AwardParameters = {
  advancedCollectiveShare: confirmed({ numerator: 70, denominator: 100 }, law('Điều 28')),
  excellentCollectiveShare: confirmed({ numerator: 70, denominator: 100 }, law('Điều 27')),
  excellentCollectiveCompletion: confirmed({ numerator: 100, denominator: 100 }, law('Điều 27')),
  excellentCollectiveFighters: confirmed(1, law('Điều 27')),
  grassrootsFighterCap: confirmed(undefined, law('Điều 23 (không quy định tỷ lệ)')),
  governmentFlagCap: unknown({ numerator: 20, denominator: 100 }, OLD_CIRCULAR),
  capRounding: partial('round', OLD_CIRCULAR),
  minimumMonths: confirmed(undefined, law('Điều 24 (không quy định số tháng)')),
  voteThreshold: partial({ numerator: 2, denominator: 3 }, OLD_CIRCULAR),
  highVoteThreshold: unknown({ numerator: 80, denominator: 100 }, 'Nghị định 98/2023/NĐ-CP'),
  // The stricter reading: whoever is absent can vote by post, so every member of the council counts.
  voteDenominator: unknown('members', 'quy chế hoạt động của Hội đồng Thi đua - Khen thưởng'),
  requiresSelfScore: partial(false, law('Điều 84 (không quy định bảng tự chấm điểm)')),
  baseSalary: confirmed(undefined, 'nghị định về mức lương cơ sở'),
  roundsBonusUp: unknown(false, 'quy định về mức tiền thưởng'),
};

const OF_PROFILE: Readonly<Record<ProfileId, Partial<AwardParameters>>> = {
  TDKT_2017: {
    grassrootsFighterCap: partial({ numerator: 15, denominator: 100 }, OLD_CIRCULAR),
    highVoteThreshold: unknown({ numerator: 90, denominator: 100 }, OLD_CIRCULAR),
  },
  TDKT_2024: {},
  TDKT_2025: {},
  TDKT_2026: {},
};

function confirmed<T>(value: T, source: string): Parameter<T> {
  return { value, source, evidence: 'CONFIRMED' };
}

function partial<T>(value: T, source: string): Parameter<T> {
  return { value, source, evidence: 'PARTIAL' };
}

function unknown<T>(value: T, source: string): Parameter<T> {
  return { value, source, evidence: 'UNKNOWN' };
}

/** What the law leaves to the province and its councils: the office writes its own here, with the document that says so. */
export const awardRulesSchema = z
  .strictObject({
    source: text('Văn bản quy định các lựa chọn này').optional(),
    voteThreshold: share('Tỷ lệ phiếu đồng ý tối thiểu').optional(),
    highVoteThreshold: share('Tỷ lệ phiếu đồng ý tối thiểu cho Chiến sĩ thi đua tỉnh trở lên').optional(),
    voteDenominator: z
      .enum(['members', 'present'])
      .optional()
      .describe('Tỷ lệ phiếu tính trên tổng số thành viên (members) hay số người có mặt (present)'),
    grassrootsFighterCap: share(
      'Tỷ lệ tối đa “Chiến sĩ thi đua cơ sở” trên số “Lao động tiên tiến”',
    ).optional(),
    governmentFlagCap: share(
      'Tỷ lệ tối đa “Cờ thi đua của Chính phủ” trên số tập thể dẫn đầu cụm, khối',
    ).optional(),
    capRounding: z
      .enum(['round', 'floor'])
      .optional()
      .describe('Số lượng tối đa làm tròn (round) hay bỏ phần lẻ (floor)'),
    minimumMonths: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('Số tháng làm việc tối thiểu để xét “Lao động tiên tiến”'),
    requiresSelfScore: z.boolean().optional().describe('Hồ sơ của doanh nghiệp phải có bảng tự chấm điểm'),
    baseSalary: z.int().positive().optional().describe('Mức lương cơ sở để tính tiền thưởng, đồng'),
    roundsBonusUp: z.boolean().optional().describe('Tiền thưởng làm tròn lên hàng chục nghìn đồng'),
  })
  .describe('Quy định riêng về xét khen thưởng');

export type AwardRuleChoices = z.output<typeof awardRulesSchema>;

/** The rules of a profile, with the office's own choices in place of the defaults. */
export function awardRules(profile: RuleProfile, choices: AwardRuleChoices = {}): AwardRules {
  const { source = 'quy định riêng của cơ quan', ...chosen } = choices;
  const own = Object.entries<unknown>(chosen).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, confirmed(value, source)] as const],
  );
  return {
    profile,
    parameters: { ...DEFAULTS, ...OF_PROFILE[profile.id], ...Object.fromEntries(own) },
  };
}

/** The rules of a day; undefined when no profile is known for it. */
export function awardRulesOn(day: CivilDate, choices: AwardRuleChoices = {}): AwardRules | undefined {
  const profile = profileOn(day);
  return profile && awardRules(profile, choices);
}
