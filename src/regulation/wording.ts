import type { DocumentReference, IssueDate } from '../document/nodes.ts';
import { writtenDay, writtenMonth } from '../language/dates.ts';
import { writtenDocumentNumber } from '../language/numbers.ts';

/** Ô 1. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.1. */
export const NATIONAL_NAME = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Ô 9b. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.9. */
export const RECIPIENTS_LABEL = 'Nơi nhận:';
const ARCHIVE_LABEL = 'Lưu:';

const NO_BREAK_SPACE = '\u00A0';
/** Wide enough to write a number of three figures, or a day, by hand. House value. */
const BLANK_NUMBER = NO_BREAK_SPACE.repeat(8);
const BLANK_DATE_PART = NO_BREAK_SPACE.repeat(6);

/** Ô 3: "Số: 05/KH-BQL"; the number of a draft is a blank. Source: Appendix I, Part I, II.3. */
export function referenceLine({ number, symbol }: DocumentReference): string {
  return `Số: ${number === undefined ? BLANK_NUMBER : writtenDocumentNumber(number)}/${symbol}`;
}

/** Ô 4: "Hưng Yên, ngày 05 tháng 01 năm 2024"; what a draft does not know is a blank. Source: Appendix I, Part I, II.4. */
export function placeAndDateLine(place: string, { year, month, day }: IssueDate): string {
  const writtenDate = [
    'ngày',
    day === undefined ? BLANK_DATE_PART : writtenDay(day),
    'tháng',
    month === undefined ? BLANK_DATE_PART : writtenMonth(month),
    'năm',
    String(year),
  ];
  return `${place}, ${writtenDate.join(' ')}`;
}

/** The final sign of the n-th of several căn cứ: ";" and, at the last, ".". Source: Appendix I, Part I, II.6.a. */
export function legalBasisSign(isLast: boolean): string {
  return isLast ? '.' : ';';
}

/** What begins a line of Nơi nhận and an unnumbered item. Source: Appendix I, Part I, II.9.d; for items, practice. */
export const DASH = '- ';
/** What ends a line of Nơi nhận: "- Sở Nội vụ;". Source: Appendix I, Part I, II.9.d. */
export const RECIPIENT_SIGN = ';';

/** The last line of Nơi nhận: "- Lưu: VT, VP.". Source: Appendix I, Part I, II.9.d. */
export function archiveLine(codes: string): string {
  return `${DASH}${ARCHIVE_LABEL} ${codes}.`;
}

/** Above a chart: "Đơn vị: tỷ đồng". Practice. */
export function chartUnitLine(unit: string): string {
  return `Đơn vị: ${unit}`;
}

/** What stands above and in the title of a giấy khen. Practice. */
export const AWARD_LABEL = 'Tặng';
export const CERTIFICATE_TITLE = 'Giấy khen';

/** Where the document is filed: the agency's archive and the drafting unit. Source: Appendix I, Part I, II.9.d. */
export function archiveCodes(draftingUnit: string): string {
  return `VT, ${draftingUnit}`;
}
