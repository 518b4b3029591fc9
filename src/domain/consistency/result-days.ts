import type { DataIssue } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import type { Period, Result } from '../result.ts';
import type { CampaignYear } from './campaign-year.ts';
import { isBefore } from './day-order.ts';
import { entriesOf, type Entry } from './entries.ts';
import { enterpriseLabel } from './labels.ts';

/**
 * The month before which nobody can report of a period: the last of the half year; of the whole year, which can be closed early
 * by estimates, the first of its second half.
 */
const EARLIEST_MONTHS: Readonly<Record<Period, number>> = { firstHalf: 6, year: 7 };

/** The document that sums the period up. */
const SUMMARIES = { firstHalf: 'interim-report', year: 'final-report' } as const;

const PERIOD_NAMES = {
  firstHalf: { vi: '6 tháng đầu năm', en: 'the first half' },
  year: { vi: 'cả năm', en: 'the year' },
} as const;

/** Reports come after most of their period, in their order, and before they are summed up. */
export function checkResultDays(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.results, 'results').flatMap((result) => [
    ...reportedTooEarly(year, result, 'firstHalf'),
    ...reportedTooEarly(year, result, 'year'),
    ...reportedInReverse(year, result),
    ...reportedAfterSummary(year, result, 'firstHalf'),
    ...reportedAfterSummary(year, result, 'year'),
  ]);
}

function reportedTooEarly(
  year: CampaignYear,
  { value, path }: Entry<Result>,
  period: Period,
): readonly DataIssue[] {
  const reportedOn = value[period]?.reportedOn;
  const campaign = year.data.plan.year;
  const earliest: CivilDate = { year: campaign, month: EARLIEST_MONTHS[period], day: 1 };
  if (reportedOn === undefined || !isBefore(reportedOn, earliest)) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  const name = PERIOD_NAMES[period];
  return [
    {
      code: 'reported-too-early',
      severity: 'warning',
      path: [...path, period, 'reportedOn'],
      message: {
        vi: `${vi} báo cáo kết quả ${name.vi} ngày ${shortDate(reportedOn)}, quá sớm so với kỳ báo cáo.`,
        en: `${en} reported ${name.en} on ${isoDate(reportedOn)}, too early for it.`,
      },
      expected: {
        vi: `Kiểm tra lại ngày nhận: kết quả ${name.vi} ${String(campaign)} được báo cáo từ ngày ${shortDate(earliest)}.`,
        en: `Check the day: results of ${name.en} ${String(campaign)} are reported from ${isoDate(earliest)}.`,
      },
      related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
    },
  ];
}

function reportedInReverse(year: CampaignYear, { value, path }: Entry<Result>): readonly DataIssue[] {
  const { firstHalf, year: whole } = value;
  if (firstHalf === undefined || whole === undefined) return [];
  if (!isBefore(whole.reportedOn, firstHalf.reportedOn)) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [
    {
      code: 'reported-in-reverse',
      severity: 'error',
      path: [...path, 'year', 'reportedOn'],
      message: {
        vi: `${vi} báo cáo cả năm ngày ${shortDate(whole.reportedOn)}, trước báo cáo 6 tháng ngày ${shortDate(firstHalf.reportedOn)}.`,
        en: `${en} reported the year on ${isoDate(whole.reportedOn)}, before the first half on ${isoDate(firstHalf.reportedOn)}.`,
      },
      expected: { vi: 'Kiểm tra lại hai ngày nhận báo cáo.', en: 'Check both days.' },
      related: [
        {
          path: [...path, 'firstHalf', 'reportedOn'],
          message: { vi: 'ngày báo cáo 6 tháng', en: 'the first half was reported here' },
        },
      ],
    },
  ];
}

function reportedAfterSummary(
  year: CampaignYear,
  { value, path }: Entry<Result>,
  period: Period,
): readonly DataIssue[] {
  const slug = SUMMARIES[period];
  const issuedOn = year.data.documents?.[slug]?.issuedOn;
  const reportedOn = value[period]?.reportedOn;
  if (reportedOn === undefined || issuedOn === undefined || !isBefore(issuedOn, reportedOn)) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [
    {
      code: 'reported-after-summary',
      severity: 'warning',
      path: [...path, period, 'reportedOn'],
      message: {
        vi: `${vi} báo cáo ${PERIOD_NAMES[period].vi} ngày ${shortDate(reportedOn)}, sau báo cáo của Ban ngày ${shortDate(issuedOn)} mà số liệu vẫn được cộng vào.`,
        en: `${en} reported ${PERIOD_NAMES[period].en} on ${isoDate(reportedOn)}, after the report of ${isoDate(issuedOn)} that adds it up.`,
      },
      expected: {
        vi: 'Kiểm tra lại hai ngày, hoặc bỏ số liệu nộp sau khi báo cáo đã ban hành.',
        en: 'Check both days, or leave out what came after the report.',
      },
      related: [
        {
          path: ['documents', slug, 'issuedOn'],
          message: { vi: 'ngày của báo cáo', en: 'the day of the report' },
        },
      ],
    },
  ];
}
