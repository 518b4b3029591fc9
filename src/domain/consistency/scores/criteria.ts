import type { DataIssue } from '../../../document/issue.ts';
import type { Criteria } from '../../criteria.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { hundredths } from '../../statistics/scores.ts';
import { pointsText } from './points-text.ts';

/** The rubric adds up, and each of its codes means one thing. */
export function checkCriteria({ data: { criteria } }: CampaignYear): readonly DataIssue[] {
  if (criteria === undefined) return [];
  return [...checkScale(criteria), ...codesTwice(criteria), ...bonusAboveMaximum(criteria)];
}

function checkScale({ scale, groups }: Criteria): readonly DataIssue[] {
  const sum = groups
    .flatMap((group) => group.criteria)
    .reduce((total, { maximum }) => total + hundredths(maximum), 0);
  if (sum === hundredths(scale)) return [];
  const found = pointsText(sum);
  const parts = groups.map(({ id, criteria }) => {
    const points = criteria.reduce((total, { maximum }) => total + hundredths(maximum), 0);
    return `${id}: ${pointsText(points)}`;
  });
  return [
    {
      code: 'criteria-sum',
      severity: 'error',
      path: ['criteria', 'scale'],
      message: {
        vi: `Điểm tối đa của các tiêu chí cộng lại là ${found}, khác thang điểm ${pointsText(hundredths(scale))}.`,
        en: `The maxima of the criteria add up to ${found}, not to the scale ${pointsText(hundredths(scale))}.`,
      },
      expected: {
        vi: `Sửa điểm tối đa hoặc thang điểm. Các nhóm đang có ${parts.join('; ')}.`,
        en: `Mend the maxima or the scale. The groups have ${parts.join('; ')}.`,
      },
      related: [
        { path: ['criteria', 'groups'], message: { vi: 'các nhóm tiêu chí', en: 'the groups of criteria' } },
      ],
    },
  ];
}

/** Every coded thing of the rubric: what scores, violations and other data refer to. */
function codedItems(criteria: Criteria): readonly Entry<{ readonly id: string; readonly name: string }>[] {
  return [
    ...entriesOf(criteria.groups, 'criteria', 'groups'),
    ...entriesOf(criteria.groups, 'criteria', 'groups').flatMap(({ value, path }) =>
      entriesOf(value.criteria, ...path, 'criteria'),
    ),
    ...entriesOf(criteria.bonus?.rules, 'criteria', 'bonus', 'rules'),
    ...entriesOf(criteria.penalties, 'criteria', 'penalties'),
    ...entriesOf(criteria.knockouts, 'criteria', 'knockouts'),
  ];
}

function codesTwice(criteria: Criteria): readonly DataIssue[] {
  return repetitions(codedItems(criteria), ({ id }) => id).map(({ entry, first }) => ({
    code: 'criterion-code-twice',
    severity: 'error',
    path: [...entry.path, 'id'],
    message: {
      vi: `Mã “${entry.value.id}” dùng cho cả “${first.value.name}” và “${entry.value.name}”.`,
      en: `The code “${entry.value.id}” stands for both “${first.value.name}” and “${entry.value.name}”.`,
    },
    expected: {
      vi: 'Mỗi nhóm, tiêu chí, điểm thưởng, điểm trừ và trường hợp không xét có một mã riêng.',
      en: 'Each group, criterion, bonus, penalty and knock-out has a code of its own.',
    },
    related: [{ path: [...first.path, 'id'], message: { vi: 'mã kia ở đây', en: 'the other is here' } }],
  }));
}

function bonusAboveMaximum({ bonus }: Criteria): readonly DataIssue[] {
  if (bonus === undefined) return [];
  return entriesOf(bonus.rules, 'criteria', 'bonus', 'rules')
    .filter(({ value }) => value.points > bonus.maximum)
    .map(({ value, path }) => ({
      code: 'bonus-rule-above-maximum',
      severity: 'error',
      path: [...path, 'points'],
      message: {
        vi: `Điểm thưởng ${value.id} là ${pointsText(hundredths(value.points))} điểm, vượt tổng điểm thưởng tối đa ${pointsText(hundredths(bonus.maximum))}.`,
        en: `The bonus ${value.id} has ${pointsText(hundredths(value.points))} points, above the greatest total ${pointsText(hundredths(bonus.maximum))}.`,
      },
      expected: {
        vi: 'Giảm điểm của quy tắc, hoặc nâng tổng tối đa.',
        en: 'Lower the points of the rule, or raise the total.',
      },
      related: [
        {
          path: ['criteria', 'bonus', 'maximum'],
          message: { vi: 'tổng điểm thưởng tối đa', en: 'the greatest total' },
        },
      ],
    }));
}
