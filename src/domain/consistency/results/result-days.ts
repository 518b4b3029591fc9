import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../../language/dates.ts';
import { writtenCount } from '../../../language/numbers.ts';
import type { Period, Result } from '../../result.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { documentLabel } from '../documents/issued-documents.ts';
import { enterpriseLabel } from '../labels.ts';
import { firstFew, namedFew } from '../shortened.ts';

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
  return [
    ...entriesOf(year.data.results, 'results').flatMap((result) => [
      ...reportedTooEarly(year, result, 'firstHalf'),
      ...reportedTooEarly(year, result, 'year'),
      ...reportedInReverse(year, result),
    ]),
    ...reportedAfterSummary(year, 'firstHalf'),
    ...reportedAfterSummary(year, 'year'),
  ];
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

/** The reports are made of what has come in: whoever reports later is not in them. */
function reportedAfterSummary(year: CampaignYear, period: Period): readonly DataIssue[] {
  const summary = year.documents.find(({ slug }) => slug === SUMMARIES[period]);
  const issuedOn = summary?.issuedOn;
  if (summary === undefined || issuedOn === undefined) return [];
  const late = entriesOf(year.data.results, 'results').filter(({ value }) =>
    isBefore(issuedOn.value, value[period]?.reportedOn),
  );
  if (late.length === 0) return [];
  const name = documentLabel(summary);
  const few = namedFew(late.map(({ value }) => value.enterprise));
  return [
    {
      code: 'reported-after-summary',
      severity: 'warning',
      path: issuedOn.path,
      message: {
        vi: `${name.vi} ngày ${shortDate(issuedOn.value)} không có số liệu của ${writtenCount(late.length)} doanh nghiệp báo cáo sau ngày đó: ${few.vi}.`,
        en: `${name.en} of ${isoDate(issuedOn.value)} leaves out ${String(late.length)} enterprise(s) that reported later: ${few.en}.`,
      },
      expected: {
        vi: 'Kiểm tra lại ngày của báo cáo và ngày nhận; nếu đúng thì giữ nguyên.',
        en: 'Check the day of the report and those days; leave them when they are right.',
      },
      related: firstFew(late).map(({ value, path }) => ({
        path: [...path, period, 'reportedOn'],
        message: {
          vi: `ngày nhận báo cáo của ${value.enterprise}`,
          en: `the day on which ${value.enterprise} reported`,
        },
      })),
    },
  ];
}
