import type { Bilingual, DataIssue } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import type { CampaignYear } from './campaign-year.ts';
import { isBefore } from './day-order.ts';
import { momentsOf, type Moment } from './moments.ts';

/** Two moments of which the first comes before the second, or on its day. */
interface Sequence {
  readonly first: string;
  readonly second: string;
  readonly severity: DataIssue['severity'];
  readonly reason: Bilingual;
}

const REPORTS_FIRST = {
  vi: 'Ban báo cáo khi doanh nghiệp đã hết hạn gửi báo cáo.',
  en: 'The office reports when the enterprises’ reports are due.',
};
const DISPATCH_FIRST = {
  vi: 'Công văn đôn đốc gửi trước hạn báo cáo.',
  en: 'What asks for reports comes before they are due.',
};

const SEQUENCES: readonly Sequence[] = [
  {
    first: 'cluster-decision',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Có cụm thi đua rồi mới ký kết giao ước.', en: 'Clusters come before their pledges.' },
  },
  {
    first: 'plan',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Có kế hoạch rồi mới phát động.', en: 'The plan comes before the launch.' },
  },
  {
    first: 'criteria-guideline',
    second: 'launch',
    severity: 'warning',
    reason: {
      vi: 'Nên có hướng dẫn chỉ tiêu trước khi ký kết giao ước.',
      en: 'The criteria should come before the pledges.',
    },
  },
  {
    first: 'launch-invitation',
    second: 'launch',
    severity: 'error',
    reason: { vi: 'Giấy mời gửi trước buổi lễ.', en: 'Invitations come before the launch.' },
  },
  {
    first: 'launch',
    second: 'emulation-pledge',
    severity: 'error',
    reason: { vi: 'Giao ước được ký tại lễ phát động.', en: 'The pledge is signed at the launch.' },
  },
  {
    first: 'interim-due',
    second: 'interim-report',
    severity: 'warning',
    reason: REPORTS_FIRST,
  },
  {
    first: 'interim-report',
    second: 'final-report',
    severity: 'error',
    reason: { vi: 'Sơ kết trước, tổng kết sau.', en: 'The interim report comes first.' },
  },
  {
    first: 'final-due',
    second: 'final-report',
    severity: 'warning',
    reason: REPORTS_FIRST,
  },
  { first: 'reporting-dispatch/interim', second: 'interim-due', severity: 'warning', reason: DISPATCH_FIRST },
  { first: 'reporting-dispatch/final', second: 'final-due', severity: 'warning', reason: DISPATCH_FIRST },
  {
    first: 'last-review',
    second: 'commendation-submission',
    severity: 'error',
    reason: { vi: 'Bình xét xong mới trình khen thưởng.', en: 'Reviews come before the submission.' },
  },
  {
    first: 'last-review',
    second: 'commendation-decision',
    severity: 'error',
    reason: { vi: 'Bình xét xong mới quyết định khen thưởng.', en: 'Reviews come before the decision.' },
  },
  {
    first: 'commendation-decision',
    second: 'commendation-certificate',
    severity: 'error',
    reason: {
      vi: 'Có quyết định khen thưởng rồi mới in giấy khen.',
      en: 'The decision comes before the certificates.',
    },
  },
  {
    first: 'conclusion-meeting',
    second: 'announcement',
    severity: 'error',
    reason: { vi: 'Họp xong mới thông báo kết luận.', en: 'The meeting comes before its announcement.' },
  },
];

/** When the first half is over: nothing is summed up before. A year can be closed early, by estimates. */
const SECOND_HALF = { month: 7, day: 1 };

/** What the campaign does comes in its order. */
export function checkDaySequence(year: CampaignYear): readonly DataIssue[] {
  const moments = momentsOf(year);
  return [
    ...SEQUENCES.flatMap((sequence) => reversed(sequence, moments)),
    ...summaryTooEarly(year, moments, 'interim-report'),
    ...summaryTooEarly(year, moments, 'final-report'),
  ];
}

function reversed(
  { first, second, severity, reason }: Sequence,
  moments: ReadonlyMap<string, Moment>,
): readonly DataIssue[] {
  const [earlier, later] = [moments.get(first), moments.get(second)];
  if (earlier === undefined || later === undefined || !isBefore(later.day, earlier.day)) return [];
  return [
    {
      code: 'days-out-of-order',
      severity,
      path: earlier.path,
      message: {
        vi: `${earlier.name.vi} ngày ${shortDate(earlier.day)}, sau ${later.name.vi} ngày ${shortDate(later.day)}.`,
        en: `${earlier.name.en} is of ${isoDate(earlier.day)}, after ${later.name.en} of ${isoDate(later.day)}.`,
      },
      expected: { vi: `${reason.vi} Kiểm tra lại hai ngày.`, en: `${reason.en} Check both days.` },
      related: [{ path: later.path, message: later.name }],
    },
  ];
}

function summaryTooEarly(
  { data }: CampaignYear,
  moments: ReadonlyMap<string, Moment>,
  slug: string,
): readonly DataIssue[] {
  const summary = moments.get(slug);
  const earliest: CivilDate = { year: data.plan.year, ...SECOND_HALF };
  if (summary === undefined || !isBefore(summary.day, earliest)) return [];
  return [
    {
      code: 'summary-too-early',
      severity: 'warning',
      path: summary.path,
      message: {
        vi: `${summary.name.vi} ngày ${shortDate(summary.day)}, khi 6 tháng đầu năm chưa kết thúc.`,
        en: `${summary.name.en} is of ${isoDate(summary.day)}, before the first half of the year is over.`,
      },
      expected: {
        vi: `Ban hành từ ngày ${shortDate(earliest)}, hoặc kiểm tra lại ngày.`,
        en: `Issue it from ${isoDate(earliest)}, or check the day.`,
      },
      related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
    },
  ];
}
