import type { DataIssue } from '../../../document/issue.ts';
import { writtenInteger } from '../../../language/numbers.ts';
import { INDICATOR_RULES, INDICATORS } from '../../indicators.ts';
import { PERIODS, type Figures, type Result } from '../../result.ts';
import { accumulates } from '../../statistics/accumulation.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { figureText } from './figure-text.ts';
import { enterpriseLabel } from '../labels.ts';

/** What a month's income of a worker can be, đồng. House value: below or above, the unit is wrong. */
const MONTHLY_INCOME = { least: 1_000_000, most: 500_000_000 };

/** Figures of one enterprise agree with each other, and are all in đồng. */
export function checkResultFigures(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.results, 'results').flatMap((result) => [
    ...yearBelowFirstHalf(year, result),
    ...figureSets(result).flatMap((figures) => [
      ...incomeWithoutWorkers(year, result, figures),
      ...implausibleIncome(year, result, figures),
    ]),
  ]);
}

function figureSets({ value, path }: Entry<Result>): readonly Entry<Figures>[] {
  const ofPeriods = PERIODS.flatMap((period) => {
    const result = value[period];
    if (result === undefined) return [];
    const actual = { value: result.actual, path: [...path, period, 'actual'] };
    const { samePeriod } = result;
    if (samePeriod === undefined) return [actual];
    return [actual, { value: samePeriod, path: [...path, period, 'samePeriod'] }];
  });
  return [{ value: value.plan, path: [...path, 'plan'] }, ...ofPeriods];
}

function yearBelowFirstHalf(year: CampaignYear, { value, path }: Entry<Result>): readonly DataIssue[] {
  const { firstHalf, year: whole } = value;
  if (firstHalf === undefined || whole === undefined) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return INDICATORS.filter(accumulates)
    .filter((key) => whole.actual[key] < firstHalf.actual[key])
    .map((key) => ({
      code: 'year-below-first-half',
      severity: 'error',
      path: [...path, 'year', 'actual', key],
      message: {
        vi: `${vi}: ${INDICATOR_RULES[key].name} cả năm (${figureText(whole.actual, key)}) nhỏ hơn 6 tháng đầu năm (${figureText(firstHalf.actual, key)}).`,
        en: `${en}: ${key} of the year (${writtenInteger(whole.actual[key])}) is below that of the first half (${writtenInteger(firstHalf.actual[key])}).`,
      },
      expected: {
        vi: 'Số cả năm gồm cả 6 tháng đầu năm: kiểm tra lại hai số.',
        en: 'The year includes its first half: check both figures.',
      },
      related: [
        {
          path: [...path, 'firstHalf', 'actual', key],
          message: { vi: 'số của 6 tháng đầu năm', en: 'the figure of the first half' },
        },
      ],
    }));
}

function incomeWithoutWorkers(
  year: CampaignYear,
  { value }: Entry<Result>,
  { value: figures, path }: Entry<Figures>,
): readonly DataIssue[] {
  if (figures.workers > 0 || figures.averageIncome === 0) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [
    {
      code: 'income-without-workers',
      severity: 'error',
      path: [...path, 'workers'],
      message: {
        vi: `${vi} không có lao động nào nhưng có thu nhập bình quân ${figureText(figures, 'averageIncome')}.`,
        en: `${en} has no workers but an average income of ${writtenInteger(figures.averageIncome)} đồng.`,
      },
      expected: {
        vi: 'Ghi số lao động, hoặc để thu nhập bình quân là 0.',
        en: 'Give the workers, or 0 as income.',
      },
      related: [
        {
          path: [...path, 'averageIncome'],
          message: { vi: 'thu nhập bình quân ghi ở đây', en: 'the income stands here' },
        },
      ],
    },
  ];
}

function implausibleIncome(
  year: CampaignYear,
  { value }: Entry<Result>,
  { value: { averageIncome }, path }: Entry<Figures>,
): readonly DataIssue[] {
  const { least, most } = MONTHLY_INCOME;
  if (averageIncome === 0 || (averageIncome >= least && averageIncome <= most)) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [
    {
      code: 'implausible-income',
      severity: 'warning',
      path: [...path, 'averageIncome'],
      message: {
        vi: `${vi}: thu nhập bình quân ${writtenInteger(averageIncome)} đồng/người/tháng khó có thể đúng.`,
        en: `${en}: an average income of ${writtenInteger(averageIncome)} đồng a month can hardly be true.`,
      },
      expected: {
        vi: 'Ghi thu nhập một tháng bằng đồng, không phải nghìn đồng, triệu đồng hay thu nhập cả năm.',
        en: 'Give the income of a month in đồng, not in thousands or millions, nor of a year.',
      },
    },
  ];
}
