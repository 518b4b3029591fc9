import * as z from 'zod';
import { code, count, date, listOf, text, wholeMoney } from './values.ts';

/** The six figures of one enterprise for one period; the keys are those of INDICATORS. */
export const figuresSchema = z
  .strictObject({
    revenue: wholeMoney('Doanh thu, đồng'),
    exports: wholeMoney('Giá trị xuất khẩu, đồng'),
    budgetContribution: wholeMoney('Nộp ngân sách nhà nước, đồng'),
    workers: count('Số lao động, người'),
    averageIncome: wholeMoney('Thu nhập bình quân, đồng/người/tháng'),
    socialContribution: wholeMoney('Đóng góp an sinh xã hội, đồng'),
  })
  .describe('Các chỉ tiêu');

export type Figures = z.output<typeof figuresSchema>;

/** What an enterprise reported for a period: the figures, and those of the same period of the year before. */
export const periodResultSchema = z
  .strictObject({
    reportedOn: date('Ngày nhận báo cáo'),
    actual: figuresSchema.describe('Thực hiện'),
    samePeriod: figuresSchema.describe('Cùng kỳ năm trước').optional(),
  })
  .describe('Kết quả một kỳ');

export const PERIODS = ['firstHalf', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** A violation found in the year; `rule` is the code of a penalty or knock-out rule of the criteria. */
const violationSchema = z
  .strictObject({
    rule: code('Mã quy tắc trừ điểm hoặc loại'),
    on: date('Ngày'),
    description: text('Nội dung vi phạm'),
  })
  .describe('Vi phạm');

/** One enterprise's year: the plan, once, and what came of it in the first half and in the year. */
export const resultSchema = z
  .strictObject({
    enterprise: code('Mã doanh nghiệp'),
    plan: figuresSchema.describe('Kế hoạch năm'),
    firstHalf: periodResultSchema.describe('6 tháng đầu năm').optional(),
    year: periodResultSchema.describe('Cả năm').optional(),
    violations: z.array(violationSchema).default([]).describe('Các vi phạm trong năm'),
  })
  .describe('Kết quả của doanh nghiệp');

export type Result = z.output<typeof resultSchema>;

export const resultsSchema = listOf(resultSchema, 'Kết quả của các doanh nghiệp');
