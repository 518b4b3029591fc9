import fc, { type Arbitrary } from 'fast-check';
import {
  CIRCULATION_MARKS,
  SECRECY_MARKS,
  URGENCY_MARKS,
  type DocumentMarks,
} from '../../../src/document/marks.ts';
import type { Addressees, DocumentReference, IssueDate, Letterhead } from '../../../src/document/nodes.ts';
import { content } from './content.ts';

const SUPERIORS: readonly (readonly string[])[] = [
  ['UBND tỉnh Hưng Yên'],
  ['Ủy ban nhân dân', 'tỉnh Bà Rịa - Vũng Tàu'],
  ['Bộ Nông nghiệp và Môi trường'],
  ['Tổng công ty Đầu tư', 'và Phát triển công nghiệp', '- Công ty cổ phần'],
  ['Sở Nội vụ'],
];
const AGENCIES: readonly (readonly string[])[] = [
  ['Ban Quản lý', 'các khu công nghiệp'],
  ['Ban Quản lý các khu công nghiệp', 'và khu kinh tế'],
  ['Ban Quản lý', 'các khu công nghiệp', 'tỉnh Hưng Yên'],
  ['Công ty TNHH một thành viên Sản xuất linh kiện điện tử và Tự động hóa Thăng Long'],
  ['Văn phòng'],
  ['Hội đồng Thi đua - Khen thưởng'],
];
const PLACES = ['Hưng Yên', 'Thành phố Hồ Chí Minh', 'Huế', 'Bà Rịa - Vũng Tàu'];
const SYMBOLS = ['KH-BQL', 'QĐ-BQL', 'BQL-QLDN', 'BC-UBND', 'TTr-HĐTĐKT'];

/** What of a date is known: all, month and year, or the year. */
export const issueDate: Arbitrary<IssueDate> = fc.oneof(
  fc.record({
    year: fc.integer({ min: 2021, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ year: fc.constant(2024), month: fc.integer({ min: 1, max: 12 }) }),
  fc.constant({ year: 2024 }),
);

export const reference: Arbitrary<DocumentReference> = fc.record({
  number: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 4000 })),
  symbol: fc.constantFrom(...SYMBOLS),
});

/** Names of one to three lines, with everything below them. */
export const letterhead: Arbitrary<Omit<Letterhead, 'subject'>> = fc.record({
  kind: fc.constant('letterhead' as const),
  superiorAgency: fc.constantFrom(...SUPERIORS),
  issuingAgency: fc.constantFrom(...AGENCIES),
  place: fc.constantFrom(...PLACES),
  reference,
  date: issueDate,
});

/** Most documents bear none. */
export const marks: Arbitrary<DocumentMarks> = fc.record({
  secrecy: fc.option(fc.constantFrom(...SECRECY_MARKS), { nil: undefined, freq: 2 }),
  urgency: fc.option(fc.constantFrom(...URGENCY_MARKS), { nil: undefined, freq: 2 }),
  circulation: fc.option(fc.constantFrom(...CIRCULATION_MARKS), { nil: undefined, freq: 2 }),
});

/** One receiver or several, with short names and with names of several lines. */
export const addressees: Arbitrary<Addressees> = fc
  .oneof(
    fc.array(content(2, 20), { minLength: 1, maxLength: 1 }),
    fc.array(content(2, 30), { minLength: 2, maxLength: 9 }),
  )
  .map((receivers) => ({ kind: 'addressees', receivers }));
