import type { Bilingual } from '../../document/issue.ts';
import type { Award } from './award.ts';
import type { Condition } from './condition.ts';
import { checkDossier } from './dossier.ts';
import { factLabel, type EvidenceKey } from './evidence.ts';
import { GENERAL_RULES } from './general-rules.ts';
import type { Nominee, SubjectKind } from './nominee.ts';
import type { AwardRules } from './parameters.ts';
import { gradeOf, refuse, type Refusal } from './refusal.ts';

/**
 * Everything that speaks against giving an award to a nominee, by the rules of the day on which the dossier was received.
 *
 * @returns Refusals with their article: errors where a rule is known to be broken or a fact that it needs is not given,
 *   warnings where the rule itself is in doubt. Empty when all conditions that can be checked are met.
 */
export function checkNomination(nominee: Nominee, award: Award, rules: AwardRules): readonly Refusal[] {
  const standard = award.standards[nominee.subject];
  return [
    ...(standard === undefined ? [wrongSubject(nominee, award, rules)] : []),
    ...[...GENERAL_RULES, ...(standard ?? [])].flatMap((rule) => checkCondition(rule, nominee, award, rules)),
    ...checkDossier(award, nominee, rules),
  ];
}

const SUBJECTS: Readonly<Record<SubjectKind, Bilingual>> = {
  individual: { vi: 'cá nhân', en: 'an individual' },
  collective: { vi: 'tập thể', en: 'a collective' },
  enterprise: { vi: 'doanh nghiệp', en: 'an enterprise' },
};

function wrongSubject({ subject }: Nominee, award: Award, { profile }: AwardRules): Refusal {
  const { individual, collective, enterprise } = award.standards;
  const allowed = [
    individual && SUBJECTS.individual,
    collective && SUBJECTS.collective,
    enterprise && SUBJECTS.enterprise,
  ].filter((name) => name !== undefined);
  return refuse(gradeOf(profile), {
    code: 'award-subject',
    rule: 'award.subject',
    severity: 'error',
    path: ['subject', 'kind'],
    message: {
      vi: `${award.name} không tặng cho ${SUBJECTS[subject].vi}.`,
      en: `${award.englishName} is not for ${SUBJECTS[subject].en}.`,
    },
    expected: {
      vi: `Chỉ tặng cho: ${allowed.map(({ vi }) => vi).join(', ')}.`,
      en: `It is for ${allowed.map(({ en }) => en).join(', ')}.`,
    },
    source: award.article(profile),
  });
}

function checkCondition(
  rule: Condition,
  nominee: Nominee,
  award: Award,
  { profile, parameters }: AwardRules,
): readonly Refusal[] {
  const verdict = rule.check.verdict(nominee, parameters);
  if (verdict === 'met') return [];
  const requirement = rule.requirement(parameters);
  const ways = rule.oneOf.map((way) => way.requirement(parameters));
  return [
    refuse(gradeOf(profile), {
      code: verdict === 'unmet' ? 'award-condition' : 'award-evidence-missing',
      rule: rule.id,
      severity: rule.severity ?? 'error',
      path: rule.at ?? ['evidence', ...(rule.check.reads.length === 1 ? rule.check.reads : [])],
      message:
        verdict === 'unmet'
          ? {
              vi: `Đề nghị tặng ${award.name} chưa đạt điều kiện: ${requirement.vi}${found(rule, nominee)}.`,
              en: `The nomination for ${award.englishName} does not meet: ${requirement.en}${found(rule, nominee)}.`,
            }
          : {
              vi: `Chưa có số liệu để xét ${award.name}: ${requirement.vi}.`,
              en: `No facts are given to judge ${award.englishName}: ${requirement.en}.`,
            },
      expected: verdict === 'unmet' ? needed(requirement, ways) : missing(rule, nominee),
      source: rule.article(profile),
    }),
  ];
}

function needed(requirement: Bilingual, ways: readonly Bilingual[]): Bilingual {
  if (ways.length === 0) return { vi: `Cần: ${requirement.vi}.`, en: `Needed: ${requirement.en}.` };
  return {
    vi: `Cần một trong: ${ways.map(({ vi }) => vi).join('; ')}.`,
    en: `Needed, one of: ${ways.map(({ en }) => en).join('; ')}.`,
  };
}

/** What the data say of the condition: " (advancedWorkers: 6, members: 10)". */
function found({ check }: Condition, { evidence }: Nominee): string {
  const facts = check.reads.flatMap((key) => {
    const value = evidence[key];
    return value === undefined ? [] : [`${key}: ${String(value)}`];
  });
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}

function missing({ check, oneOf }: Condition, { evidence }: Nominee): Bilingual {
  const keys = check.reads.filter((key) => evidence[key] === undefined);
  const either = oneOf.length > 0 ? { vi: ' một phần trong', en: ' some of' } : { vi: '', en: '' };
  return {
    vi: `Ghi${either.vi} evidence: ${keys.map(named).join('; ')}.`,
    en: `Give${either.en} evidence: ${keys.join(', ')}.`,
  };
}

function named(key: EvidenceKey): string {
  return `${key} (${factLabel(key)})`;
}
