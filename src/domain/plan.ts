import * as z from 'zod';
import { dayBefore, endOfMonth, type CivilDate } from '../language/dates.ts';
import { legalBasisSchema } from './legal-basis.ts';
import { report } from './problem.ts';
import { date, listOf, month, text, unsignedItem } from './values.ts';

const DEADLINE_KEYS = ['before', 'by', 'month', 'guidance'] as const;

/** When a task must be done: before a day, by a day, within a month, or when the superior agency's guidance says. */
export const deadlineSchema = z
  .strictObject({
    before: date('Trước ngày').optional(),
    by: date('Chậm nhất ngày').optional(),
    month: month('Trong tháng').optional(),
    guidance: z.literal('superior').describe('Theo quy định, hướng dẫn của cấp trên').optional(),
  })
  .check((context) => {
    const given = DEADLINE_KEYS.filter((key) => context.value[key] !== undefined);
    if (given.length === 1) return;
    const found = given.join(', ');
    report(context, {
      code: 'deadline-not-one',
      message:
        given.length === 0
          ? { vi: 'Thời hạn còn trống.', en: 'The deadline is empty.' }
          : {
              vi: `Thời hạn ghi nhiều cách cùng lúc: ${found}.`,
              en: `The deadline is given several times: ${found}.`,
            },
      expected: {
        vi: 'Ghi đúng một trong: before: 2024-03-20, by: 2024-03-31, month: 2024-04, guidance: superior.',
        en: 'Give exactly one of before: 2024-03-20, by: 2024-03-31, month: 2024-04, guidance: superior.',
      },
    });
  })
  .describe('Thời gian hoàn thành');

export type Deadline = z.output<typeof deadlineSchema>;

/** One piece of work of the plan. */
export const taskSchema = z
  .strictObject({
    content: unsignedItem('Nội dung'),
    accordingTo: text('Mã của căn cứ mà nhiệm vụ làm theo').optional(),
    leadUnit: text('Đơn vị chủ trì'),
    coordinatingUnits: listOf(unsignedItem('Đơn vị'), 'Đơn vị phối hợp'),
    deadline: deadlineSchema,
    completedOn: date('Ngày hoàn thành').optional(),
  })
  .describe('Nhiệm vụ');

/** Who carries the plan out, and how. */
const assignmentSchema = z
  .strictObject({
    isEntrusted: z.boolean().default(false).describe('Bắt đầu bằng “Giao …”'),
    assignee: text('Người hoặc đơn vị được giao'),
    duty: unsignedItem('Việc phải làm'),
  })
  .describe('Phân công');

/** The plan of one year's emulation campaign: the work, of which the document is made. */
export const planSchema = z
  .strictObject({
    year: z.int().min(2020).max(2100).describe('Năm'),
    theme: unsignedItem('Chủ đề của phong trào thi đua'),
    bloc: unsignedItem('Tên khối thi đua'),
    issuedOn: date('Ngày ban hành, khi đã biết').optional(),
    headings: z
      .strictObject({
        aims: text('Tên mục I'),
        tasks: text('Tên mục II'),
        assignments: text('Tên mục III'),
      })
      .default({ aims: 'Mục đích, yêu cầu', tasks: 'Nội dung, nhiệm vụ', assignments: 'Tổ chức thực hiện' })
      .describe('Tên các mục'),
    legalBases: listOf(legalBasisSchema, 'Các căn cứ ban hành'),
    aims: listOf(text('Mục đích'), 'Mục đích'),
    requirements: listOf(text('Yêu cầu'), 'Yêu cầu'),
    tasks: listOf(taskSchema, 'Nhiệm vụ'),
    assignments: listOf(assignmentSchema, 'Tổ chức thực hiện'),
    recipients: listOf(unsignedItem('Nơi nhận'), 'Nơi nhận'),
    draftingUnit: text('Chữ viết tắt của đơn vị soạn thảo'),
    signatory: text('Họ và tên người ký'),
  })
  .describe('Kế hoạch');

export type Plan = z.output<typeof planSchema>;
export type Task = z.output<typeof taskSchema>;

/** The last day on which a task is in time; undefined when only the superior agency's guidance says. */
export function lastDay({ before, by, month: within }: Deadline): CivilDate | undefined {
  if (by !== undefined) return by;
  if (within !== undefined) return endOfMonth(within);
  return before && dayBefore(before);
}
