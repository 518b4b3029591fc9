import { isoDate } from '../../language/dates.ts';
import { holds, isEmpty, isNotTrue } from './checks.ts';
import { advice, condition, law, say, type Condition } from './condition.ts';
import type { Nominee } from './nominee.ts';

/** A principle that stands in the decree rather than in the law. */
const decree: Condition['article'] = (profile) => `${profile.decree}, nguyên tắc khen thưởng`;

/** What no nominee may have against it, whatever the award. */
export const GENERAL_RULES: readonly Condition[] = [
  condition(
    'nominee.discipline',
    decree,
    say('không trong thời gian thi hành, xem xét kỷ luật', 'not under discipline'),
    isNotTrue('isUnderDiscipline'),
  ),
  condition(
    'nominee.investigation',
    decree,
    say(
      'không đang bị điều tra, thanh tra, kiểm tra hoặc xác minh dấu hiệu vi phạm',
      'not under investigation, inspection or verification',
    ),
    isNotTrue('isUnderInvestigation'),
  ),
  condition(
    'nominee.knockout',
    () => 'Bảng tiêu chí thi đua của cụm (trường hợp không xếp hạng); Luật Thi đua, khen thưởng 2022, Điều 5',
    say(
      'không thuộc trường hợp bị loại theo bảng tiêu chí',
      'not knocked out by the criteria of the cluster',
    ),
    isEmpty('knockouts'),
  ),
  advice(
    'nominee.violation',
    () => 'Danh mục rà soát doanh nghiệp trước khi đề nghị (thực tế của các khối thi đua)',
    say('không còn vi phạm chưa khắc phục', 'no open violation'),
    isEmpty('openViolations'),
  ),
  advice(
    'nominee.priorCertificateKind',
    decree,
    say(
      'không lấy bằng khen đột xuất, chuyên đề làm căn cứ đề nghị khen thưởng công trạng',
      'an award for a sudden achievement or a movement is no ground for one by merit',
    ),
    holds(
      ({ kind, evidence: { priorCertificateKind: prior } }) =>
        kind !== 'merit' || prior === undefined || prior === 'merit',
      ['priorCertificateKind'],
    ),
  ),
  {
    ...condition(
      'period.order',
      law('Điều 5'),
      say('thời gian tính thành tích có ngày đầu không sau ngày cuối', 'the period begins before it ends'),
      holds(({ period }) => isoDate(period.from) <= isoDate(period.to)),
    ),
    at: ['period'],
  },
  advice(
    'period.continuous',
    law('Điều 21, 22, 44, 73, 74 (“liên tục”)'),
    say(
      'thời gian tính thành tích liên tục, không thiếu năm nào',
      'the period is continuous, no year missing',
    ),
    holds((nominee) => missingYears(nominee).length === 0, ['countedYears']),
  ),
];

/** The years of the period for which no achievement is counted; none where the evidence does not name its years. */
export function missingYears({ period, evidence: { countedYears } }: Nominee): readonly number[] {
  if (countedYears === undefined) return [];
  const length = Math.max(0, period.to.year - period.from.year + 1);
  return Array.from({ length }, (_, index) => period.from.year + index).filter(
    (year) => !countedYears.includes(year),
  );
}
