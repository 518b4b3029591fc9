import * as z from 'zod';
import { taxCode } from './tax-code.ts';
import { code, date, listOf, text } from './values.ts';

/** Who owns an enterprise, for statistics. */
export const OWNERSHIPS = ['private', 'foreign', 'state', 'cooperative', 'publicUnit'] as const;

/** How a person is addressed in a list or on a certificate. */
export const HONORIFICS = ['Ông', 'Bà'] as const;

const representativeSchema = z
  .strictObject({
    honorific: z.enum(HONORIFICS).describe('Ông hoặc Bà'),
    name: text('Họ và tên'),
    position: text('Chức vụ'),
  })
  .describe('Người đại diện theo pháp luật');

/** A member unit of the campaign. */
export const enterpriseSchema = z
  .strictObject({
    id: code('Mã doanh nghiệp'),
    name: text('Tên doanh nghiệp'),
    taxCode: taxCode('Mã số thuế'),
    industrialPark: text('Khu công nghiệp'),
    sector: text('Ngành nghề chính'),
    ownership: z.enum(OWNERSHIPS).describe('Loại hình sở hữu'),
    representative: representativeSchema,
    joinedOn: date('Tham gia từ ngày').optional(),
    leftOn: date('Thôi tham gia từ ngày').optional(),
  })
  .describe('Doanh nghiệp');

export type Enterprise = z.output<typeof enterpriseSchema>;

export const enterprisesSchema = listOf(enterpriseSchema, 'Các doanh nghiệp tham gia');
