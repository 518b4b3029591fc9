import * as z from 'zod';
import { CITED_TYPES, isLawType } from '../document/document-types.ts';
import { report } from './problem.ts';
import { date, text, unsignedItem } from './values.ts';

/** "QĐ-UBND", "2020/NĐ-CP", "KH-BQL", of the Party "CT/TW": groups of letters and figures without any space. Source: Appendix I, Part I, II.3. */
const SYMBOL = /^(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:[-&]\p{Lu}[\p{L}\d]*)*(?:\/\p{Lu}[\p{L}\d]*)?$/u;

const NUMBERED_KEYS = ['number', 'symbol', 'agency'] as const;

/** The symbol of a document, as printed after its number and "/". */
export function documentSymbol(label: string) {
  return z
    .string()
    .check((context) => {
      if (SYMBOL.test(context.value)) return;
      const suggestion = context.value.replace(/\s+/gu, '').replace(/^\//u, '');
      report(context, {
        code: 'invalid-symbol',
        message: {
          vi: `Ký hiệu “${context.value}” viết không đúng.`,
          en: `The symbol “${context.value}” is malformed.`,
        },
        expected: {
          vi: 'Viết các nhóm chữ nối bằng dấu “-”, không có dấu cách, ví dụ QĐ-UBND hoặc 2020/NĐ-CP.',
          en: 'Write groups of letters joined by “-” without spaces, for example QĐ-UBND or 2020/NĐ-CP.',
        },
        source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3',
        ...(SYMBOL.test(suggestion) && { suggestion }),
      });
    })
    .describe(label);
}

/** A document that another one rests on, in the parts of which a citation is made. */
export const legalBasisSchema = z
  .strictObject({
    id: text('Mã để dẫn lại').optional(),
    type: z.enum(CITED_TYPES).describe('Tên loại văn bản'),
    number: z.int().positive().describe('Số').optional(),
    symbol: documentSymbol('Ký hiệu').optional(),
    date: date('Ngày ban hành').optional(),
    agency: text('Cơ quan ban hành').optional(),
    subject: unsignedItem('Trích yếu, kèm từ nối như “về việc”'),
  })
  .check((context) => {
    const { type } = context.value;
    const isLaw = isLawType(type);
    for (const key of isLaw ? NUMBERED_KEYS : [...NUMBERED_KEYS, 'date' as const]) {
      const isThere = context.value[key] !== undefined;
      if (isThere !== isLaw) continue;
      report(
        context,
        {
          code: isLaw ? 'law-with-number' : 'citation-incomplete',
          message: isLaw
            ? {
                vi: `${type} chỉ được dẫn bằng tên, không ghi “${key}”.`,
                en: `A law is cited by name, without “${key}”.`,
              }
            : { vi: `Căn cứ thiếu “${key}”.`, en: `The citation lacks “${key}”.` },
          expected: isLaw
            ? { vi: `Bỏ dòng “${key}”.`, en: `Leave “${key}” out.` }
            : {
                vi: 'Ghi đủ type, number, symbol, date, agency, subject.',
                en: 'Give type, number, symbol, date, agency and subject.',
              },
          source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
        },
        isThere ? [key] : [],
      );
    }
  })
  .describe('Căn cứ ban hành');
