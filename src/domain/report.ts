import { z } from 'zod';
import { date, listOf, unsignedItem } from './values.ts';

const prose = (label: string) => listOf(unsignedItem('Nội dung'), label);

/** What a report says beside the figures: the words are the office's own. */
export const reportSchema = z
  .strictObject({
    dueOn: date('Hạn doanh nghiệp gửi báo cáo'),
    leadership: prose('Công tác lãnh đạo, chỉ đạo, tổ chức phong trào'),
    compliance: prose('Chấp hành pháp luật, môi trường, an toàn'),
    welfare: prose('An sinh xã hội'),
    innovation: prose('Sáng kiến, chuyển đổi số'),
    strengths: prose('Ưu điểm'),
    shortcomings: prose('Tồn tại, hạn chế'),
    causes: prose('Nguyên nhân'),
    nextTasks: prose('Phương hướng, nhiệm vụ'),
    proposals: prose('Đề xuất, kiến nghị'),
  })
  .describe('Phần lời của một báo cáo');

export type Report = z.output<typeof reportSchema>;

/** The prose of both reports of the year. */
export const reportsSchema = z
  .strictObject({
    interim: reportSchema.describe('Báo cáo sơ kết 6 tháng').optional(),
    final: reportSchema.describe('Báo cáo tổng kết năm').optional(),
  })
  .describe('Các báo cáo');

export type Reports = z.output<typeof reportsSchema>;
