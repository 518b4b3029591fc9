import { INDICATOR_RULES, INDICATORS } from '../../domain/indicators.ts';
import { choicesOf } from './choices-of.ts';

export const INDICATOR_CHOICES = INDICATORS.map((value) => ({ value, label: INDICATOR_RULES[value].name }));

/** The numbers of a rubric that stand once. */
export const SCORING_ITEMS = ['scale', 'bonusMaximum'] as const;

export const SCORING_CHOICES = choicesOf(SCORING_ITEMS, {
  scale: 'Thang điểm',
  bonusMaximum: 'Tổng điểm thưởng tối đa',
});

/** What a rule of points is for. */
export const RULE_KINDS = ['bonus', 'penalty', 'knockout'] as const;

export const RULE_KIND_CHOICES = choicesOf(RULE_KINDS, {
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  knockout: 'Không xét',
});
