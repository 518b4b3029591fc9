import type { DataIssue } from '../../../document/issue.ts';
import { pointsOf, type Score } from '../../score.ts';
import { computedPoints, hundredths } from '../../statistics/scores.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { criteriaOf, type Criteria } from './criteria-index.ts';
import type { Entry } from '../entries.ts';
import { enterpriseLabel } from '../labels.ts';
import { pointsText } from './points-text.ts';

/** A criterion that is measured has the points that its figures give. */
export function checkScoreMeasured(year: CampaignYear): readonly DataIssue[] {
  const criteria = criteriaOf(year);
  return [...year.scores.values()].flatMap((score) => notAsMeasured(year, score, criteria));
}

function notAsMeasured(
  year: CampaignYear,
  { value, path }: Entry<Score>,
  criteria: Criteria,
): readonly DataIssue[] {
  const result = year.results.get(value.enterprise);
  const reported = result?.value.year;
  if (result === undefined || reported === undefined) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [...criteria.values()].flatMap(({ value: criterion }): readonly DataIssue[] => {
    const found = pointsOf(value.final, criterion.id);
    const due = computedPoints(criterion, result.value.plan, reported.actual);
    if (found === undefined || found > criterion.maximum) return [];
    if (due === undefined || due === hundredths(found)) return [];
    const [given, right] = [pointsText(hundredths(found)), pointsText(due)];
    return [
      {
        code: 'points-not-as-measured',
        severity: 'error',
        path: [...path, 'final', criterion.id],
        message: {
          vi: `${vi}: điểm thống nhất tiêu chí ${criterion.id} là ${given}, nhưng theo kết quả so với kế hoạch là ${right}.`,
          en: `${en}: the settled points for ${criterion.id} are ${given}, but ${right} by what was reached of the plan.`,
        },
        expected: {
          vi: `Điểm tối đa ${pointsText(hundredths(criterion.maximum))} × thực hiện / kế hoạch, không quá điểm tối đa, làm tròn hai chữ số: ${right}.`,
          en: `The maximum ${pointsText(hundredths(criterion.maximum))} × actual / plan, at most the maximum, to two decimals: ${right}.`,
        },
        related: [
          {
            path: [...result.path, 'year', 'actual', criterion.indicator ?? ''],
            message: { vi: 'kết quả thực hiện', en: 'the actual figure' },
          },
        ],
      },
    ];
  });
}
