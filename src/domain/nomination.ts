import { z } from 'zod';
import { HONORIFICS } from './enterprise.ts';
import { code, date, listOf, text, unsignedItem } from './values.ts';

export const SUBJECT_KINDS = ['enterprise', 'collective', 'individual'] as const;

/** Why an award is given (loại hình khen thưởng). Source: Luật Thi đua, khen thưởng 2022, Điều 8. */
export const COMMENDATION_KINDS = ['merit', 'sudden', 'movement', 'dedication', 'external'] as const;

/** What a dossier can hold. Source: Luật Thi đua, khen thưởng 2022, Điều 84. */
export const DOSSIER_ITEMS = [
  'submission',
  'achievementReport',
  'minutes',
  'initiativeCertificate',
  'achievementConfirmation',
] as const;

/** The titles and forms that can be nominated for; the award catalogue says who gives them to whom. */
export const AWARD_CODES = [
  'advancedWorker',
  'grassrootsEmulationFighter',
  'provincialEmulationFighter',
  'nationalEmulationFighter',
  'advancedCollective',
  'excellentLaborCollective',
  'provincialEmulationFlag',
  'governmentEmulationFlag',
  'commendationCertificate',
  'enterpriseCommendationCertificate',
  'provincialMeritCertificate',
  'primeMinisterMeritCertificate',
  'thirdClassLaborOrder',
] as const;

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
    kind: z.enum(COMMENDATION_KINDS).describe('Loại hình khen thưởng'),
    achievement: unsignedItem('Thành tích, viết tiếp sau “Đã có”'),
    period: z
      .strictObject({ from: date('Từ ngày'), to: date('Đến ngày') })
      .describe('Thời gian đạt thành tích'),
    receivedOn: date('Ngày nhận hồ sơ'),
    dossier: listOf(z.enum(DOSSIER_ITEMS).describe('Thành phần hồ sơ'), 'Hồ sơ'),
  })
  .describe('Đề nghị khen thưởng');

export type AwardNomination = z.output<typeof nominationSchema>;

export const nominationsSchema = listOf(nominationSchema, 'Các đề nghị khen thưởng');
