import { cleanNumber, plainText, quoted, shownText } from './cell-text.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';

/** Lengths of tax codes, and of those that lost the zero in front. Source: Thông tư 105/2020/TT-BTC, Điều 5. */
const LOST_ZERO = new Set([9, 12]);
const BRANCH = /^(\d{10})-(\d{3})$/u;
const SEPARATORS = /[\s.'’`-]/gu;

/** A number that is no amount: figures without dots and spaces; what is none stays for the schema to refuse. */
export function convertDigits(content: Plain): Conversion {
  if (content.kind === 'flag' || (content.kind === 'number' && content.moment !== undefined)) {
    return problem(
      'wrong-type',
      `đang là ${quoted(content)}, không phải dãy chữ số.`,
      `is ${quoted(content)}, no figures.`,
      {
        vi: 'Đặt định dạng ô là Text (văn bản) rồi gõ lại.',
        en: 'Give the cell the format Text and type it again.',
      },
    );
  }
  const text = content.kind === 'number' ? numberText(content.value) : plainText(shownText(content));
  const figures = text.replace(SEPARATORS, '');
  if (!/^\d+$/u.test(figures)) return { value: text };
  if (LOST_ZERO.has(figures.length)) {
    return problem(
      'lost-zero',
      `ghi ${quoted(content)}, có ${String(figures.length)} chữ số: có thể đã mất số 0 ở đầu.`,
      `says ${quoted(content)} with ${String(figures.length)} figures: the zero in front may be lost.`,
      {
        vi: 'Đặt định dạng ô là Text (văn bản) rồi gõ lại đủ 10 hoặc 13 chữ số.',
        en: 'Give the cell the format Text and type all 10 or 13 figures again.',
      },
      `0${figures}`,
    );
  }
  return {
    value: BRANCH.test(text.replace(/[\s.'’`]/gu, '')) ? figures.replace(/^(\d{10})/u, '$1-') : figures,
  };
}

function numberText(value: number): string {
  const clean = cleanNumber(value);
  return Number.isSafeInteger(clean) ? String(clean) : String(value);
}
