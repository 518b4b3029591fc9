import * as z from 'zod';
import { date, listOf, unsignedItem } from './values.ts';

const prose = (label: string) => listOf(unsignedItem('Nội dung'), label);

/** What a report says beside the figures: the words are the office's own. */
const PROSE = {
  leadership: prose('Công tác lãnh đạo, chỉ đạo, tổ chức phong trào'),
  compliance: prose('Chấp hành pháp luật, môi trường, an toàn'),
  welfare: prose('An sinh xã hội'),
  innovation: prose('Sáng kiến, chuyển đổi số'),
  strengths: prose('Ưu điểm'),
  shortcomings: prose('Tồn tại, hạn chế'),
  causes: prose('Nguyên nhân'),
  nextTasks: prose('Phương hướng, nhiệm vụ'),
  proposals: prose('Đề xuất, kiến nghị'),
};

const FACTS = {
  dueOn: date('Hạn doanh nghiệp gửi báo cáo'),
  isEstimate: z.boolean().default(false).describe('Số liệu là số ước thực hiện'),
};

/** A report whose words are all written. */
export const writtenReportSchema = z.strictObject({ ...FACTS, ...PROSE });

export type WrittenReport = z.output<typeof writtenReportSchema>;

/** What is known of a report: when enterprises must report comes long before its words. */
export const reportSchema = z
  .strictObject({ ...FACTS, ...z.strictObject(PROSE).partial().shape })
  .describe('Phần lời của một báo cáo');

export type Report = z.output<typeof reportSchema>;

/** Whether all words of a report are written, so that it can be made. */
export function isWritten(report: Report | undefined): report is WrittenReport {
  return report !== undefined && (Object.keys(PROSE) as (keyof typeof PROSE)[]).every((key) => report[key]);
}

/** The two reports of the year. */
export const reportsSchema = z
  .strictObject({
    interim: reportSchema.describe('Báo cáo sơ kết 6 tháng').optional(),
    final: reportSchema.describe('Báo cáo tổng kết năm').optional(),
  })
  .describe('Các báo cáo');
