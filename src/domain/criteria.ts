import * as z from 'zod';
import { INDICATORS } from './indicators.ts';
import { code, listOf, points, unsignedItem } from './values.ts';

const criterionSchema = z
  .strictObject({
    id: code('Mã tiêu chí'),
    name: unsignedItem('Tiêu chí'),
    maximum: points('Điểm tối đa'),
    indicator: z.enum(INDICATORS).describe('Chỉ tiêu chấm theo tỷ lệ hoàn thành kế hoạch').optional(),
    guidance: unsignedItem('Cách chấm').optional(),
  })
  .describe('Tiêu chí');

const groupSchema = z
  .strictObject({
    id: code('Mã nhóm'),
    name: unsignedItem('Nhóm tiêu chí'),
    criteria: listOf(criterionSchema, 'Các tiêu chí của nhóm'),
  })
  .describe('Nhóm tiêu chí');

const pointRuleSchema = z
  .strictObject({ id: code('Mã'), name: unsignedItem('Nội dung'), points: points('Số điểm') })
  .describe('Quy tắc điểm');

const knockoutSchema = z
  .strictObject({ id: code('Mã'), name: unsignedItem('Trường hợp không xét') })
  .describe('Trường hợp không xét');

/** The rubric of the year: groups of criteria whose maxima add up to the scale, bonus, penalties, knock-outs. */
export const criteriaSchema = z
  .strictObject({
    scale: points('Thang điểm'),
    groups: listOf(groupSchema, 'Các nhóm tiêu chí'),
    bonus: z
      .strictObject({
        maximum: points('Tổng điểm thưởng tối đa'),
        rules: listOf(pointRuleSchema, 'Các điểm thưởng'),
      })
      .describe('Điểm thưởng')
      .optional(),
    penalties: z.array(pointRuleSchema).default([]).describe('Điểm trừ'),
    knockouts: z.array(knockoutSchema).default([]).describe('Các trường hợp không xét thi đua'),
  })
  .describe('Tiêu chí thi đua');

export type Criteria = z.output<typeof criteriaSchema>;
export type Criterion = z.output<typeof criterionSchema>;
