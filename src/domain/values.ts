import * as z from 'zod';
import {
  isoFromOfficeForm,
  parseCivilDate,
  parseCivilMonth,
  type CivilDate,
  type CivilMonth,
} from '../language/dates.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { report, type Problem } from './problem.ts';
import { isReservedName } from './reserved-names.ts';

/** A text that is never empty; white space folded, so that it does not matter how a file breaks its lines. */
export function text(label: string) {
  return z.string().overwrite(foldWhiteSpace).regex(/\S/u).describe(label);
}

/** A list that names at least one thing. */
export function listOf<T extends z.ZodType>(item: T, label: string) {
  return z.array(item).min(1).describe(label);
}

/** An item of a list that the program ends with its sign, so that the data must not. */
export function unsignedItem(label: string) {
  return text(label).check((context) => {
    const [sign] = /[;.,]$/u.exec(context.value.trim()) ?? [];
    if (sign === undefined) return;
    report(context, {
      code: 'sign-at-end',
      message: { vi: `Dấu “${sign}” ở cuối là thừa.`, en: `The final sign “${sign}” is too much.` },
      expected: {
        vi: 'Bỏ dấu ở cuối: chương trình tự đặt dấu “;” và “.” theo vị trí.',
        en: 'Leave it out: the program sets “;” and “.” by itself.',
      },
    });
  });
}

/** A short name by which other data refer to something; also the name of files made of it, so nothing but letters, figures and "-". */
export function code(label: string) {
  return z
    .string()
    .check((context) => {
      if (isReservedName(context.value)) {
        report(context, reservedCode(context.value));
        return;
      }
      if ([...context.value].length > MAX_CODE) {
        report(context, LONG_CODE);
        return;
      }
      if (CODE.test(context.value)) return;
      report(context, {
        code: 'invalid-code',
        message: {
          vi: `Mã “${context.value}” viết không đúng.`,
          en: `The code “${context.value}” is malformed.`,
        },
        expected: {
          vi: 'Chỉ dùng chữ cái không dấu, chữ số và dấu “-”, ví dụ dn-01, cum-1, A1.',
          en: 'Letters without diacritics, figures and “-” only, for example dn-01, cum-1, A1.',
        },
      });
    })
    .describe(label);
}

/** A file system takes names of 255 bytes; a code is a part of one. */
const MAX_CODE = 40;

const LONG_CODE: Problem = {
  code: 'code-too-long',
  message: {
    vi: `Mã dài quá ${String(MAX_CODE)} ký tự.`,
    en: `The code is longer than ${String(MAX_CODE)} characters.`,
  },
  expected: {
    vi: 'Đặt mã ngắn, ví dụ dn-01; tên đầy đủ ghi ở “name”.',
    en: 'Take a short one, for example dn-01; the full name goes into “name”.',
  },
};

const CODE = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/u;

function reservedCode(value: string): Problem {
  return {
    code: 'reserved-code',
    message: {
      vi: `Mã “${value}” trùng với tên mà máy tính dành riêng.`,
      en: `The code “${value}” is a name that computers keep for themselves.`,
    },
    expected: {
      vi: `Chọn mã khác, ví dụ ${value.replaceAll('_', '')}-1.`,
      en: `Take another one, for example ${value.replaceAll('_', '')}-1.`,
    },
  };
}

/** Money in whole đồng, not negative. */
export function wholeMoney(label: string) {
  return z.int().nonnegative().describe(label);
}

/** How many there are of something. */
export function count(label: string) {
  return z.int().nonnegative().describe(label);
}

/** Points of a score, not negative, with two decimals at most. */
export function points(label: string) {
  return z
    .number()
    .nonnegative()
    .check((context) => {
      const { value } = context;
      if (Math.round(value * 100) / 100 === value) return;
      report(context, {
        code: 'too-many-decimals',
        message: {
          vi: `Điểm ${String(value).replace('.', ',')} có quá hai chữ số thập phân.`,
          en: `The points ${String(value)} have more than two decimals.`,
        },
        expected: { vi: 'Làm tròn đến hai chữ số thập phân.', en: 'Round to two decimals.' },
      });
    })
    .describe(label);
}

/** A time of day, written "08:30". */
export function clockTime(label: string) {
  return z
    .string()
    .check((context) => {
      if (CLOCK_TIME.test(context.value)) return;
      report(context, {
        code: 'invalid-time',
        message: {
          vi: `“${context.value}” không phải là giờ trong ngày.`,
          en: `“${context.value}” is no time of day.`,
        },
        expected: { vi: 'Viết giờ:phút, ví dụ 08:30.', en: 'Write hours:minutes, for example 08:30.' },
      });
    })
    .meta({ description: label, example: '"08:30"' });
}

const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** A month as parsed. */
const civilMonth = z.strictObject({ year: z.number(), month: z.number() });
/** A day as parsed. */
export const civilDate = civilMonth.extend({ day: z.number() });

/** A day, written "2024-03-20". */
export function date(label: string) {
  return parsedText<CivilDate>(parseCivilDate, NOT_A_DATE)
    .pipe(civilDate)
    .meta({ description: label, example: '2024-03-20' });
}

/** A month, written "2024-04". */
export function month(label: string) {
  return parsedText<CivilMonth>(parseCivilMonth, NOT_A_MONTH)
    .pipe(civilMonth)
    .meta({ description: label, example: '2024-04' });
}

const NOT_A_DATE: Pick<Problem, 'code' | 'expected'> & { readonly what: Problem['message'] } = {
  code: 'invalid-date',
  what: { vi: 'không phải là một ngày có thật', en: 'is no day of the calendar' },
  expected: {
    vi: 'Viết năm-tháng-ngày, từ năm 1945 đến 2099, ví dụ 2024-03-20.',
    en: 'Write year-month-day, from 1945 to 2099, for example 2024-03-20.',
  },
};

const NOT_A_MONTH: typeof NOT_A_DATE = {
  code: 'invalid-month',
  what: { vi: 'không phải là một tháng có thật', en: 'is no month of the calendar' },
  expected: { vi: 'Viết năm-tháng, ví dụ 2024-04.', en: 'Write year-month, for example 2024-04.' },
};

function parsedText<T>(parse: (text: string) => T | undefined, { code, what, expected }: typeof NOT_A_DATE) {
  return z.string().transform((value, context): T => {
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    const suggestion = isoFromOfficeForm(value);
    const message =
      suggestion === undefined
        ? { vi: `“${value}” ${what.vi}.`, en: `“${value}” ${what.en}.` }
        : { vi: `“${value}” viết không đúng dạng.`, en: `“${value}” has another form than needed.` };
    report(context, { code, message, ...(expected && { expected }), ...(suggestion && { suggestion }) });
    return z.NEVER;
  });
}
