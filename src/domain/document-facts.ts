import * as z from 'zod';
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../document/marks.ts';
import { legalBasisSchema } from './legal-basis.ts';
import { report } from './problem.ts';
import { date, listOf, text, unsignedItem } from './values.ts';

/** What one document of the set has of its own: who signs it and when, whom it goes to, what it rests on. */
export const documentFactsSchema = z
  .strictObject({
    number: z.int().positive().describe('Số văn bản, khi đã cấp').optional(),
    issuedOn: date('Ngày ban hành, khi đã biết').optional(),
    draftingUnit: text('Chữ viết tắt của đơn vị soạn thảo').optional(),
    signatory: text('Họ và tên người ký').optional(),
    legalBases: z.array(legalBasisSchema).default([]).describe('Các căn cứ ban hành'),
    proposedBy: unsignedItem('Người đề nghị ban hành').optional(),
    addressees: z.array(unsignedItem('Nơi gửi')).default([]).describe('Kính gửi'),
    recipients: listOf(unsignedItem('Nơi nhận'), 'Nơi nhận').optional(),
    secrecy: z.enum(SECRECY_MARKS).describe('Độ mật').optional(),
    urgency: z.enum(URGENCY_MARKS).describe('Mức độ khẩn').optional(),
    circulation: z.enum(CIRCULATION_MARKS).describe('Phạm vi lưu hành').optional(),
    drafter: text('Ký hiệu người soạn thảo').optional(),
    copies: z.int().positive().describe('Số lượng bản phát hành').optional(),
  })
  .describe('Thông tin riêng của văn bản');

export type DocumentFacts = z.output<typeof documentFactsSchema>;

/** "final-report", or "reporting-dispatch/final" for one occasion of several. */
const DOCUMENT_KEY = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)*(?:\/[A-Za-z\d]+(?:-[A-Za-z\d]+)*)?$/u;

/** The name of a document: of its type, and of the occasion where there are several. */
const documentKey = z.string().check((context) => {
  if (DOCUMENT_KEY.test(context.value)) return;
  report(context, {
    code: 'invalid-key',
    message: { vi: 'không phải là tên của văn bản.', en: 'is no name of a document.' },
    expected: {
      vi: 'Ghi tên của mẫu, chỉ có chữ cái không dấu, chữ số và dấu “-”, ví dụ final-report.',
      en: 'Write the name of a document type in letters, figures and “-”, for example final-report.',
    },
  });
});

/** The facts of each document, under the slug of its type. */
export const documentsSchema = z
  .record(documentKey, documentFactsSchema)
  .describe('Thông tin riêng của từng văn bản');
