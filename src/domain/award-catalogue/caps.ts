import type { Bilingual } from '../../document/issue.ts';
import type { AwardRules } from './parameters.ts';
import type { EvidenceGrade } from './profiles.ts';
import { ratioText, type Ratio } from './ratio.ts';
import { refuse, type Refusal } from './refusal.ts';
import { capCount } from './votes.ts';

/** A limit on how many of a number may have an award. */
interface Cap {
  readonly rule: string;
  readonly share: Ratio;
  readonly severity: Refusal['severity'];
  readonly evidence: EvidenceGrade;
  readonly source: string;
  /** The awards and those among whom they are counted, after the two numbers. */
  readonly counted: Bilingual;
}

/** What rules before the law of 2022 allowed; the law has no cap, and a reader of the list will ask. */
const OLD_FIGHTER_SHARE: Ratio = { numerator: 15, denominator: 100 };

/**
 * The rule `cap.grassrootsFighter`: how many of the advanced workers may be fighters.
 *
 * @returns A refusal with an empty path: an error above the cap that holds; a warning above 15% where none holds.
 */
export function checkFighterCap(
  fighters: number,
  advancedWorkers: number,
  rules: AwardRules,
): readonly Refusal[] {
  const { value, source, evidence } = rules.parameters.grassrootsFighterCap;
  return checkCap(fighters, advancedWorkers, rules, {
    rule: 'cap.grassrootsFighter',
    share: value ?? OLD_FIGHTER_SHARE,
    severity: value === undefined ? 'warning' : 'error',
    evidence,
    source: value === undefined ? `${source}; tỷ lệ 15% là của quy định cũ` : source,
    counted: {
      vi: '“Chiến sĩ thi đua cơ sở” trên số “Lao động tiên tiến”',
      en: '“Grassroots Emulation Fighters” among the “Advanced Workers”',
    },
  });
}

/** The rule `cap.governmentFlag`: how many of those who lead a cluster may be proposed for the flag of the Government. */
export function checkGovernmentFlagCap(
  flags: number,
  leaders: number,
  rules: AwardRules,
): readonly Refusal[] {
  const { value, source, evidence } = rules.parameters.governmentFlagCap;
  return checkCap(flags, leaders, rules, {
    rule: 'cap.governmentFlag',
    share: value,
    severity: 'error',
    evidence,
    source,
    counted: {
      vi: '“Cờ thi đua của Chính phủ” trên số tập thể dẫn đầu cụm, khối thi đua',
      en: '“Emulation Flags of the Government” among the leaders of clusters',
    },
  });
}

function checkCap(
  count: number,
  total: number,
  { profile, parameters }: AwardRules,
  { rule, share, severity, evidence, source, counted }: Cap,
): readonly Refusal[] {
  const most = capCount(total, share, parameters.capRounding.value);
  if (count <= most) return [];
  return [
    refuse(profile.evidence === 'UNKNOWN' ? 'UNKNOWN' : evidence, {
      code: 'award-cap',
      rule,
      severity,
      path: [],
      message: {
        vi: `${String(count)}/${String(total)} ${counted.vi}: quá ${ratioText(share)}.`,
        en: `${String(count)} of ${String(total)} ${counted.en}: more than ${ratioText(share)}.`,
      },
      expected: { vi: `Không quá ${String(most)}.`, en: `At most ${String(most)}.` },
      source,
    }),
  ];
}
