import type { Bilingual } from '../document/issue.ts';
import { yesOrNo } from '../language/yes-no.ts';
import { asNumber, asText, typeName, type DataForm } from './data-form.ts';
import { shown, type Found } from './found-value.ts';
import type { ZodProblem } from './zod-problems.ts';

const NUMBERS = ['number', 'int', 'bigint'];

/** What stands for nothing: whatever is there is too much. */
const NOTHING = ['undefined', 'null', 'void', 'never'];

/** A value of another kind than the schema asks for. */
export function wrongType(expected: string, found: Found, form: DataForm): ZodProblem {
  const value = shown(found);
  const suggestion = meantBy(expected, found.value);
  const hint = found.example === undefined ? hintFor(expected, found, form) : undefined;
  return {
    code: 'wrong-type',
    message: { vi: `đang là ${value.vi}.`, en: `is ${value.en}.` },
    expected: join(needed(expected, found.example, form), hint),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function needed(expected: string, example: string | undefined, form: DataForm): Bilingual {
  if (example !== undefined) return { vi: `Viết theo dạng ${example}.`, en: `Write it like ${example}.` };
  if (NOTHING.includes(expected)) return { vi: 'Để trống chỗ này.', en: 'Leave it empty.' };
  const type = typeName(expected, form);
  return type === undefined
    ? {
        vi: 'Viết lại theo dạng của các giá trị cùng loại trong tệp mẫu.',
        en: 'Write it like the others of its kind in the examples.',
      }
    : { vi: `Phải là ${type.vi}.`, en: `Must be ${type.en}.` };
}

function hintFor(expected: string, { value, written }: Found, form: DataForm): Bilingual | undefined {
  if (NUMBERS.includes(expected) && typeof value === 'string') {
    if (/^-?\d+(?:\.\d+)?$/u.test(value)) return asNumber(form);
    if (/^-?[\d.,]+\s*\D+$/u.test(value)) {
      return { vi: 'Chỉ ghi số, không kèm đơn vị.', en: 'The figures alone, without a unit.' };
    }
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return asText(written ?? String(value), form);
  }
  return undefined;
}

function join(first: Bilingual, second: Bilingual | undefined): Bilingual {
  return second === undefined ? first : { vi: `${first.vi} ${second.vi}`, en: `${first.en} ${second.en}` };
}

/** What someone meant who wrote "có" for true, or a number as people write it: "1.234,5" for 1234.5. */
function meantBy(expected: string, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  if (expected === 'boolean') {
    return yesOrNo(text)?.toString();
  }
  return NUMBERS.includes(expected) && typeof value === 'string' ? plainNumber(text) : undefined;
}

/** Dots or spaces between thousands, a comma before decimals; three figures behind a single comma can be either. */
const WRITTEN_NUMBER = /^-?(?:\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?|\d+,(?:\d{1,2}|\d{4,}))$/u;

function plainNumber(text: string): string | undefined {
  return WRITTEN_NUMBER.test(text) ? text.replace(/[.\s]/gu, '').replace(',', '.') : undefined;
}
