import type { DataIssue, DataPath } from '../../../document/issue.ts';
import { writtenInteger } from '../../../language/numbers.ts';
import { INDICATOR_RULES, INDICATORS } from '../../indicators.ts';
import { PERIODS, type Period, type Result } from '../../result.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { figureText } from './figure-text.ts';
import { enterpriseLabel } from '../labels.ts';

/** An actual figure so many times its plan, or so many times the year before, is most likely in another unit. House value. */
const TOO_MANY_TIMES = 10;

/** A figure this many times smaller is most likely in thousands or millions of đồng. House value. */
const TOO_FEW_TIMES = 500;

const COMPARISON_NAMES = {
  plan: { vi: 'kế hoạch năm', en: 'the plan' },
  samePeriod: { vi: 'cùng kỳ năm trước', en: 'the same period of the year before' },
} as const;

/** Actual figures are of the size of the plan and of the year before: what is far from them is in another unit. */
export function checkFigureUnits(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.results, 'results').flatMap((result) =>
    PERIODS.flatMap((period) => [
      ...otherUnit(year, result, period, 'plan'),
      ...otherUnit(year, result, period, 'samePeriod'),
    ]),
  );
}

function otherUnit(
  year: CampaignYear,
  { value, path }: Entry<Result>,
  period: Period,
  against: keyof typeof COMPARISON_NAMES,
): readonly DataIssue[] {
  const result = value[period];
  const other = against === 'plan' ? value.plan : result?.samePeriod;
  if (result === undefined || other === undefined) return [];
  const otherPath: DataPath = against === 'plan' ? [...path, 'plan'] : [...path, period, 'samePeriod'];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  const name = COMPARISON_NAMES[against];
  return INDICATORS.filter((key) => isFarApart(result.actual[key], other[key])).map((key) => ({
    code: 'figure-in-another-unit',
    severity: 'warning',
    path: [...path, period, 'actual', key],
    message: {
      vi: `${vi}: ${INDICATOR_RULES[key].name} thực hiện ${figureText(result.actual, key)}, khác xa ${name.vi} ${figureText(other, key)}.`,
      en: `${en}: ${key} is ${writtenInteger(result.actual[key])}, far from ${name.en} with ${writtenInteger(other[key])}.`,
    },
    expected: {
      vi: 'Kiểm tra đơn vị tính: mọi số tiền ghi bằng đồng, không phải nghìn đồng hay triệu đồng.',
      en: 'Check the unit: all money is in đồng, not in thousands or millions.',
    },
    related: [{ path: [...otherPath, key], message: name }],
  }));
}

function isFarApart(actual: number, other: number): boolean {
  if (actual === 0 || other === 0) return false;
  return actual > other * TOO_MANY_TIMES || actual * TOO_FEW_TIMES < other;
}
