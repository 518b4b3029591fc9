import type { DataIssue } from '../../document/issue.ts';
import { isoDate, shortDate } from '../../language/dates.ts';
import type { Dataset } from '../dataset.ts';

/** A plan is issued in its year, or ahead of it in the year before. */
export function checkYear({ plan }: Dataset): readonly DataIssue[] {
  const { issuedOn, year } = plan;
  if (issuedOn === undefined || issuedOn.year === year || issuedOn.year === year - 1) return [];
  return [
    {
      code: 'year-mismatch',
      severity: 'error',
      path: ['plan', 'issuedOn'],
      message: {
        vi: `Ngày ban hành ${shortDate(issuedOn)} không thuộc năm ${String(year)} của kế hoạch.`,
        en: `The day of issue ${isoDate(issuedOn)} is not in the plan’s year ${String(year)}.`,
      },
      expected: { vi: 'Kiểm tra lại issuedOn và year.', en: 'Check issuedOn and year.' },
    },
  ];
}

/** A document cannot rest on one that is issued later. */
export function checkBasisDates({ plan }: Dataset): readonly DataIssue[] {
  const { issuedOn } = plan;
  if (issuedOn === undefined) return [];
  return plan.legalBases.flatMap(({ date }, index): readonly DataIssue[] => {
    if (date === undefined || isoDate(date) <= isoDate(issuedOn)) return [];
    return [
      {
        code: 'basis-later-than-document',
        severity: 'error',
        path: ['plan', 'legalBases', index, 'date'],
        message: {
          vi: `Căn cứ ban hành ngày ${shortDate(date)}, sau ngày của văn bản (${shortDate(issuedOn)}).`,
          en: `The basis is of ${isoDate(date)}, later than the document (${isoDate(issuedOn)}).`,
        },
        expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both dates.' },
      },
    ];
  });
}
