import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../../language/dates.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { SEQUENCES, type Sequence } from './day-sequences.ts';
import { momentsOf, type Moment } from './moments.ts';

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
