import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { enterpriseLabel } from '../labels.ts';
import { unknownReference, type Reference } from '../references.ts';
import type { Result } from '../../result.ts';

const RULE: Reference = {
  what: { vi: 'Mã quy tắc', en: 'The rule' },
  where: {
    vi: 'các điểm trừ và trường hợp không xét (criteria.penalties, criteria.knockouts)',
    en: 'the penalties and knock-outs (criteria.penalties, criteria.knockouts)',
  },
  list: ['criteria', 'penalties'],
};

/** A violation breaks a rule of the criteria, in the year that is judged. */
export function checkViolations(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.results, 'results').flatMap((result) => [
    ...unknownRules(year, result),
    ...outsideYear(year, result),
  ]);
}

function violationsOf({ value, path }: Entry<Result>) {
  return entriesOf(value.violations, ...path, 'violations');
}

function unknownRules({ data: { criteria } }: CampaignYear, result: Entry<Result>): readonly DataIssue[] {
  if (criteria === undefined) return [];
  const known = [...criteria.penalties, ...criteria.knockouts].map(({ id }) => id);
  return violationsOf(result)
    .filter(({ value }) => !known.includes(value.rule))
    .map(({ value, path }) => unknownReference(RULE, value.rule, known, [...path, 'rule']));
}

function outsideYear(year: CampaignYear, result: Entry<Result>): readonly DataIssue[] {
  const campaign = year.data.plan.year;
  const { vi, en } = enterpriseLabel(year, result.value.enterprise);
  return violationsOf(result)
    .filter(({ value }) => value.on.year !== campaign)
    .map(({ value, path }) => ({
      code: 'violation-outside-year',
      severity: 'error',
      path: [...path, 'on'],
      message: {
        vi: `${vi}: vi phạm ngày ${shortDate(value.on)} không thuộc năm ${String(campaign)}.`,
        en: `${en}: the violation of ${isoDate(value.on)} is not of ${String(campaign)}.`,
      },
      expected: {
        vi: 'Kiểm tra lại ngày, hoặc chuyển vi phạm sang dữ liệu của năm đó.',
        en: 'Check the day, or move the violation to the data of its year.',
      },
      related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
    }));
}
