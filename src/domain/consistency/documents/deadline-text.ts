import { isoDate, shortDate, shortMonth } from '../../../language/dates.ts';
import type { Bilingual } from '../../../document/issue.ts';
import type { Deadline } from '../../plan.ts';

/** A deadline as the plan writes it: "trước ngày 20/3/2024". */
export function deadlineText({ before, by, month }: Deadline): Bilingual {
  if (before !== undefined) return { vi: `trước ngày ${shortDate(before)}`, en: `before ${isoDate(before)}` };
  if (by !== undefined) return { vi: `chậm nhất ngày ${shortDate(by)}`, en: `by ${isoDate(by)}` };
  if (month !== undefined) return { vi: `tháng ${shortMonth(month)}`, en: `within ${shortMonth(month)}` };
  return { vi: 'theo hướng dẫn của cấp trên', en: 'by the guidance from above' };
}
