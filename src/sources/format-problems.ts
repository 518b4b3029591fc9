import type * as z from 'zod';
import type { Bilingual } from '../document/issue.ts';
import { shortened, shown, type Found } from './found-value.ts';
import type { ZodProblem } from './zod-problems.ts';

type FormatIssue = z.core.$ZodIssueInvalidStringFormat & {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly includes?: string;
};

const IDENTIFIER = { name: { vi: 'mã định danh', en: 'an identifier' } };
const NETWORK_ADDRESS = { name: { vi: 'địa chỉ mạng', en: 'a network address' }, example: '192.168.1.10' };
const ENCODED = { name: { vi: 'chữ đã mã hóa', en: 'an encoded text' } };

/** What a text of a format is called, with one that has it. */
const FORMATS: Readonly<Record<string, { readonly name: Bilingual; readonly example?: string }>> = {
  email: { name: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' }, example: 'vanphong@hungyen.gov.vn' },
  url: { name: { vi: 'địa chỉ trang web', en: 'a web address' }, example: 'https://hungyen.gov.vn' },
  hostname: { name: { vi: 'tên miền', en: 'a name of a host' }, example: 'hungyen.gov.vn' },
  emoji: { name: { vi: 'biểu tượng', en: 'an emoji' } },
  date: { name: { vi: 'ngày', en: 'a day' }, example: '2024-03-20' },
  time: { name: { vi: 'giờ', en: 'a time' }, example: '08:30:00' },
  datetime: { name: { vi: 'ngày giờ', en: 'a day and time' }, example: '2024-03-20T08:30:00Z' },
  duration: { name: { vi: 'khoảng thời gian', en: 'a length of time' }, example: 'P1D' },
  e164: { name: { vi: 'số điện thoại', en: 'a telephone number' }, example: '+84912345678' },
  credit_card: { name: { vi: 'số thẻ ngân hàng', en: 'the number of a bank card' } },
  iban: { name: { vi: 'số tài khoản ngân hàng', en: 'a bank account' } },
  currency_code: { name: { vi: 'mã tiền tệ', en: 'a currency' }, example: 'VND' },
  json_string: { name: { vi: 'đoạn dữ liệu', en: 'a piece of data' } },
  jwt: { name: { vi: 'mã xác thực', en: 'a token' } },
  lowercase: { name: { vi: 'chữ thường', en: 'small letters' } },
  uppercase: { name: { vi: 'chữ hoa', en: 'capital letters' } },
  hex: { name: { vi: 'số hệ mười sáu', en: 'hexadecimal figures' }, example: '1f0a' },
  ipv4: NETWORK_ADDRESS,
  ipv6: NETWORK_ADDRESS,
  mac: NETWORK_ADDRESS,
  cidrv4: NETWORK_ADDRESS,
  cidrv6: NETWORK_ADDRESS,
  base64: ENCODED,
  base64url: ENCODED,
  uuid: IDENTIFIER,
  guid: IDENTIFIER,
  nanoid: IDENTIFIER,
  cuid: IDENTIFIER,
  cuid2: IDENTIFIER,
  ulid: IDENTIFIER,
  xid: IDENTIFIER,
  ksuid: IDENTIFIER,
};

/** A text that has another form than the schema asks for; what is blank has none. */
export function formatProblem(issue: FormatIssue, found: Found): ZodProblem {
  if (typeof found.value === 'string' && found.value.trim() === '') {
    return {
      code: 'empty-text',
      message: { vi: 'còn trống.', en: 'is empty.' },
      expected: { vi: 'Ghi nội dung vào.', en: 'Write a text.' },
    };
  }
  const value = shown(found);
  const known = Object.hasOwn(FORMATS, issue.format) ? FORMATS[issue.format] : undefined;
  return {
    code: 'invalid-format',
    message: known
      ? { vi: `${value.vi} không phải là ${known.name.vi}.`, en: `${value.en} is not ${known.name.en}.` }
      : { vi: `${value.vi} viết không đúng dạng.`, en: `${value.en} is malformed.` },
    expected: partProblem(issue) ?? (known ? example(known) : LIKE_OTHERS),
  };
}

function partProblem({ prefix, suffix, includes }: FormatIssue): Bilingual | undefined {
  if (prefix !== undefined) return part(prefix, 'Phải bắt đầu bằng', 'Must begin with');
  if (suffix !== undefined) return part(suffix, 'Phải kết thúc bằng', 'Must end with');
  return includes === undefined ? undefined : part(includes, 'Phải có', 'Must have');
}

function part(text: string, vi: string, en: string): Bilingual {
  return { vi: `${vi} “${shortened(text)}”.`, en: `${en} “${shortened(text)}”.` };
}

function example({
  name,
  example: text,
}: {
  readonly name: Bilingual;
  readonly example?: string;
}): Bilingual {
  return text === undefined
    ? { vi: `Ghi ${name.vi} vào đây.`, en: `Write ${name.en} here.` }
    : { vi: `Ghi ${name.vi}, ví dụ ${text}.`, en: `Write ${name.en}, for example ${text}.` };
}

const LIKE_OTHERS: Bilingual = {
  vi: 'Viết lại theo dạng của các giá trị cùng loại trong tệp mẫu.',
  en: 'Write it like the others of its kind in the examples.',
};
