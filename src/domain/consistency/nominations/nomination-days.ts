import type { Bilingual, DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../../language/dates.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import type { AwardNomination } from '../../nomination.ts';
import { decisionDay } from './award-rules.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { isBefore } from '../day-order.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { nominationLabel } from '../labels.ts';

/** A nomination is for the year, comes after the review that it reports, and before what it leads to. */
export function checkNominationDays(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.nominations, 'nominations').flatMap((nomination) => [
    ...periodOutsideYear(year, nomination),
    ...receivedBeforePeriod(year, nomination),
    ...receivedBeforeReview(year, nomination),
    ...receivedTooLate(year, nomination),
  ]);
}

/** Years before count for merit, but the last of them is the campaign's or the one before it. */
function periodOutsideYear(
  year: CampaignYear,
  { value, path }: Entry<AwardNomination>,
): readonly DataIssue[] {
  const campaign = year.data.plan.year;
  const { to } = value.period;
  if (to.year === campaign || to.year === campaign - 1) return [];
  const { vi, en } = nominationLabel(year, value);
  return [
    {
      code: 'period-outside-year',
      severity: 'error',
      path: [...path, 'period', 'to'],
      message: {
        vi: `${vi}: thành tích tính đến ngày ${shortDate(to)}, không thuộc phong trào năm ${String(campaign)}.`,
        en: `${en}: the achievement ends on ${isoDate(to)}, outside the campaign of ${String(campaign)}.`,
      },
      expected: { vi: 'Kiểm tra lại thời gian đạt thành tích.', en: 'Check the period.' },
      related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
    },
  ];
}

function receivedBeforePeriod(
  year: CampaignYear,
  { value, path }: Entry<AwardNomination>,
): readonly DataIssue[] {
  const { receivedOn, period } = value;
  if (!isBefore(receivedOn, period.from)) return [];
  return [
    disorder(nominationLabel(year, value), value.receivedOn, {
      code: 'received-before-period',
      severity: 'error',
      path: [...path, 'receivedOn'],
      other: period.from,
      words: { vi: 'trước khi thành tích bắt đầu', en: 'before the achievement begins' },
      related: { path: [...path, 'period', 'from'], message: { vi: 'ngày bắt đầu', en: 'its beginning' } },
    }),
  ];
}

function receivedBeforeReview(
  year: CampaignYear,
  { value, path }: Entry<AwardNomination>,
): readonly DataIssue[] {
  const cluster = year.memberships.get(value.subject.enterprise)?.cluster.value.id;
  const review = entriesOf(year.data.reviews, 'reviews').find((one) => one.value.cluster === cluster);
  if (review === undefined || !value.dossier.includes('minutes')) return [];
  if (!isBefore(value.receivedOn, review.value.heldOn)) return [];
  return [
    disorder(nominationLabel(year, value), value.receivedOn, {
      code: 'received-before-review',
      severity: 'warning',
      path: [...path, 'receivedOn'],
      other: review.value.heldOn,
      words: {
        vi: 'trước cuộc họp bình xét mà hồ sơ đã có biên bản',
        en: 'with minutes, before the review that they are of',
      },
      related: {
        path: [...review.path, 'heldOn'],
        message: { vi: 'ngày họp bình xét', en: 'the day of the review' },
      },
    }),
  ];
}

/** What the Board decides comes in before its decision; what it proposes, before the submission. */
function receivedTooLate(year: CampaignYear, { value, path }: Entry<AwardNomination>): readonly DataIssue[] {
  const isOurs = awardOf(value.award).decidedBy.includes('boardHead');
  const end = isOurs
    ? decisionDay(year)
    : year.documents.find(({ slug }) => slug === 'commendation-submission')?.issuedOn;
  if (end === undefined || !isBefore(end.value, value.receivedOn)) return [];
  const name = isOurs
    ? { vi: 'Quyết định khen thưởng', en: 'the decision on awards' }
    : { vi: 'Tờ trình khen thưởng', en: 'the submission' };
  return [
    disorder(nominationLabel(year, value), value.receivedOn, {
      code: 'received-too-late',
      severity: 'error',
      path: [...path, 'receivedOn'],
      other: end.value,
      words: { vi: `sau ${name.vi}`, en: `after ${name.en}` },
      related: { path: end.path, message: name },
    }),
  ];
}

interface Disorder extends Pick<DataIssue, 'code' | 'severity' | 'path'> {
  readonly other: CivilDate;
  readonly words: Bilingual;
  readonly related: NonNullable<DataIssue['related']>[number];
}

function disorder(
  label: Bilingual,
  receivedOn: CivilDate,
  { code, severity, path, other, words, related }: Disorder,
): DataIssue {
  return {
    code,
    severity,
    path,
    message: {
      vi: `${label.vi}: hồ sơ nhận ngày ${shortDate(receivedOn)}, ${words.vi} (${shortDate(other)}).`,
      en: `${label.en}: the dossier came in on ${isoDate(receivedOn)}, ${words.en} (${isoDate(other)}).`,
    },
    expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.' },
    related: [related],
  };
}
