import * as z from 'zod';
import { AWARD_CODES } from './award-catalogue/award.ts';
import { nominationEvidenceSchema } from './award-catalogue/evidence.ts';
import { DOSSIER_ITEMS, REWARD_KINDS, SUBJECT_KINDS } from './award-catalogue/nominee.ts';
import { HONORIFICS } from './enterprise.ts';
import { code, date, listOf, text, unsignedItem } from './values.ts';

/** Who is nominated: an enterprise of the campaign, a collective of one, or a person of one. */
const subjectSchema = z
  .strictObject({
    kind: z.enum(SUBJECT_KINDS).describe('Doanh nghiệp, tập thể hoặc cá nhân'),
    enterprise: code('Mã doanh nghiệp'),
    name: text('Tên tập thể hoặc họ và tên').optional(),
    honorific: z.enum(HONORIFICS).describe('Ông hoặc Bà').optional(),
    position: unsignedItem('Chức vụ').optional(),
    isManager: z.boolean().default(false).describe('Giữ chức vụ quản lý'),
  })
  .describe('Đối tượng được đề nghị');

/** A nomination for a title or a form of commendation. */
export const nominationSchema = z
  .strictObject({
    id: code('Mã đề nghị'),
    subject: subjectSchema,
    award: z.enum(AWARD_CODES).describe('Danh hiệu hoặc hình thức khen thưởng'),
    kind: z.enum(REWARD_KINDS).describe('Loại hình khen thưởng'),
    achievement: unsignedItem('Thành tích, viết tiếp sau “Đã có”'),
    period: z
      .strictObject({ from: date('Từ ngày'), to: date('Đến ngày') })
      .describe('Thời gian đạt thành tích'),
    receivedOn: date('Ngày nhận hồ sơ'),
    evidence: nominationEvidenceSchema.prefault({}),
    dossier: listOf(z.enum(DOSSIER_ITEMS).describe('Thành phần hồ sơ'), 'Hồ sơ'),
  })
  .describe('Đề nghị khen thưởng');

export type AwardNomination = z.output<typeof nominationSchema>;

export const nominationsSchema = listOf(nominationSchema, 'Các đề nghị khen thưởng');
