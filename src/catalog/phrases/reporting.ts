import type { Reporting } from '../../domain/statistics/reporting.ts';
import { writtenCount } from '../../language/numbers.ts';

/** Who has reported, in numbers: "có 40/42 doanh nghiệp gửi báo cáo". */
export function reportedText({ reported, missing }: Reporting): string {
  const expected = reported.length + missing.length;
  return `có ${writtenCount(reported.length)}/${writtenCount(expected)} doanh nghiệp gửi báo cáo`;
}

/** Who has not reported: "còn 02 doanh nghiệp chưa gửi báo cáo: A; B", "tất cả doanh nghiệp đã gửi báo cáo", "chưa có doanh nghiệp nào gửi báo cáo". */
export function missingText({ reported, missing }: Reporting): string {
  if (missing.length === 0) return 'tất cả doanh nghiệp đã gửi báo cáo';
  if (reported.length === 0) return 'chưa có doanh nghiệp nào gửi báo cáo';
  const names = missing.map(({ name }) => name).join('; ');
  return `còn ${writtenCount(missing.length)} doanh nghiệp chưa gửi báo cáo: ${names}`;
}

/** Who reported too late: "02 doanh nghiệp gửi báo cáo chậm: A (chậm 03 ngày); B (chậm 01 ngày)"; undefined when nobody did. */
export function lateText({ late }: Reporting): string | undefined {
  if (late.length === 0) return undefined;
  const names = late.map(
    ({ enterprise, daysLate }) => `${enterprise.name} (chậm ${writtenCount(daysLate)} ngày)`,
  );
  return `${writtenCount(late.length)} doanh nghiệp gửi báo cáo chậm: ${names.join('; ')}`;
}
