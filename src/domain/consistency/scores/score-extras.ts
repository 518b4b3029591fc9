import type { DataIssue } from '../../../document/issue.ts';
import type { Criteria } from '../../criteria.ts';
import type { Score } from '../../score.ts';
import { hundredths, type Hundredths } from '../../statistics/scores.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { enterpriseLabel } from '../labels.ts';
import { pointsText } from './points-text.ts';
import { unknownReference, type Reference } from '../references.ts';

const KEYS = ['bonus', 'penalties'] as const;

/** Points of a rule, or the rule itself. */
interface RulePoints {
  readonly rule: string;
  readonly points: number;
}

const RULES: Readonly<Record<(typeof KEYS)[number], Reference>> = {
  bonus: {
    what: { vi: 'Mã điểm thưởng', en: 'The bonus' },
    where: { vi: 'các điểm thưởng (criteria.bonus.rules)', en: 'the bonuses (criteria.bonus.rules)' },
    list: ['criteria', 'bonus', 'rules'],
  },
  penalties: {
    what: { vi: 'Mã điểm trừ', en: 'The penalty' },
    where: { vi: 'các điểm trừ (criteria.penalties)', en: 'the penalties (criteria.penalties)' },
    list: ['criteria', 'penalties'],
  },
};

/** Bonus and penalties follow the rules of the rubric. */
export function checkScoreExtras(year: CampaignYear): readonly DataIssue[] {
  const { criteria } = year.data;
  if (criteria === undefined) return [];
  return [...year.scores.values()].flatMap((score) => [
    ...KEYS.flatMap((key) => unknownRules(score, key, criteria)),
    ...bonusTwice(year, score),
    ...bonusAboveRule(year, score, criteria),
    ...bonusAboveTotal(year, score, criteria),
  ]);
}

function rulesOf(
  key: (typeof KEYS)[number],
  criteria: Criteria,
): readonly Entry<Criteria['penalties'][number]>[] {
  return key === 'bonus'
    ? entriesOf(criteria.bonus?.rules, 'criteria', 'bonus', 'rules')
    : entriesOf(criteria.penalties, 'criteria', 'penalties');
}

function extrasOf({ value, path }: Entry<Score>, key: (typeof KEYS)[number]): readonly Entry<RulePoints>[] {
  return entriesOf(value[key], ...path, key);
}

function unknownRules(
  score: Entry<Score>,
  key: (typeof KEYS)[number],
  criteria: Criteria,
): readonly DataIssue[] {
  const known = rulesOf(key, criteria).map(({ value }) => value.id);
  return extrasOf(score, key)
    .filter(({ value }) => !known.includes(value.rule))
    .map(({ value, path }) => unknownReference(RULES[key], value.rule, known, [...path, 'rule']));
}

function bonusTwice(year: CampaignYear, score: Entry<Score>): readonly DataIssue[] {
  const { vi, en } = enterpriseLabel(year, score.value.enterprise);
  return repetitions(extrasOf(score, 'bonus'), ({ rule }) => rule).map(({ entry, first }) => ({
    code: 'bonus-twice',
    severity: 'error',
    path: [...entry.path, 'rule'],
    message: {
      vi: `${vi} được cộng điểm thưởng ${entry.value.rule} hai lần.`,
      en: `${en} has the bonus ${entry.value.rule} twice.`,
    },
    expected: { vi: 'Bỏ một lần.', en: 'Take one of them out.' },
    related: [{ path: [...first.path, 'rule'], message: { vi: 'lần đầu ở đây', en: 'first here' } }],
  }));
}

function bonusAboveRule(year: CampaignYear, score: Entry<Score>, criteria: Criteria): readonly DataIssue[] {
  const rules = new Map(rulesOf('bonus', criteria).map((rule) => [rule.value.id, rule]));
  const { vi, en } = enterpriseLabel(year, score.value.enterprise);
  return extrasOf(score, 'bonus').flatMap(({ value, path }): readonly DataIssue[] => {
    const rule = rules.get(value.rule);
    if (rule === undefined || value.points <= rule.value.points) return [];
    const [found, most] = [value.points, rule.value.points].map((points) => pointsText(hundredths(points)));
    return [
      {
        code: 'bonus-above-rule',
        severity: 'error',
        path: [...path, 'points'],
        message: {
          vi: `${vi} được cộng ${String(found)} điểm theo ${value.rule}, quy tắc chỉ cho ${String(most)} điểm.`,
          en: `${en} has ${String(found)} points by ${value.rule}, which gives ${String(most)} at most.`,
        },
        expected: { vi: `Ghi không quá ${String(most)} điểm.`, en: `Give ${String(most)} points at most.` },
        related: [{ path: [...rule.path, 'points'], message: { vi: 'điểm của quy tắc', en: 'the rule' } }],
      },
    ];
  });
}

/** The sum counts up to the greatest total only: who wrote more should know. */
function bonusAboveTotal(
  year: CampaignYear,
  { value, path }: Entry<Score>,
  { bonus }: Criteria,
): readonly DataIssue[] {
  const sum = value.bonus.reduce<Hundredths>((total, { points }) => total + hundredths(points), 0);
  const most = hundredths(bonus?.maximum ?? 0);
  if (bonus === undefined || sum <= most) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [
    {
      code: 'bonus-above-total',
      severity: 'warning',
      path: [...path, 'bonus'],
      message: {
        vi: `${vi}: điểm thưởng cộng lại là ${pointsText(sum)}, vượt tổng tối đa ${pointsText(most)}.`,
        en: `${en}: the bonus adds up to ${pointsText(sum)}, above the greatest total ${pointsText(most)}.`,
      },
      expected: {
        vi: `Chỉ ${pointsText(most)} điểm được tính; ghi lại cho khớp.`,
        en: `Only ${pointsText(most)} points count; write them so.`,
      },
      related: [
        {
          path: ['criteria', 'bonus', 'maximum'],
          message: { vi: 'tổng điểm thưởng tối đa', en: 'the greatest total' },
        },
      ],
    },
  ];
}
