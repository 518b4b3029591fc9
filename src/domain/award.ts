import * as z from 'zod';
import { code, listOf, wholeMoney } from './values.ts';

/** An award that the office gives: the nomination that it answers, its money, its number in the register of awards. */
export const awardSchema = z
  .strictObject({
    nomination: code('Mã đề nghị khen thưởng'),
    bonus: wholeMoney('Tiền thưởng, đồng; bỏ trống thì theo mức chung').optional(),
    registerNumber: z.int().positive().describe('Số sổ vàng').optional(),
  })
  .describe('Khen thưởng');

export type Award = z.output<typeof awardSchema>;

export const awardsSchema = listOf(awardSchema, 'Các khen thưởng của cơ quan');
