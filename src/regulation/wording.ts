import type { DocumentReference, IssueDate, ParentDocument } from '../document/nodes.ts';
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
  return `Số: ${numberAndSymbol({ number, symbol })}`;
}

function numberAndSymbol({ number, symbol }: DocumentReference): string {
  return `${number === undefined ? BLANK_NUMBER : writtenDocumentNumber(number)}/${symbol}`;
}

/** Ô 4: "Hưng Yên, ngày 05 tháng 01 năm 2024"; what a draft does not know is a blank. Source: Appendix I, Part I, II.4. */
export function placeAndDateLine(place: string, date: IssueDate): string {
  return `${place}, ${dateInWords(date)}`;
}

function dateInWords({ year, month, day }: IssueDate): string {
  const parts = [
    'ngày',
    day === undefined ? BLANK_DATE_PART : writtenDay(day),
    'tháng',
    month === undefined ? BLANK_DATE_PART : writtenMonth(month),
    'năm',
    String(year),
  ];
  return parts.join(' ');
}

/**
 * A document of the set as a sentence names it: "Kế hoạch số 12/KH-BQL ngày 25/3/2024 của …"; what is not known yet is a
 * blank. Source: Appendix I, Part I, II.6.b.
 */
export function referenceInText(document: ParentDocument): string {
  return `${referenceWithDate(document)} của ${document.agency}`;
}

/** The same without the agency: "Quyết định số 742/QĐ-BQL ngày 25/12/2024". */
export function referenceWithDate({ typeName, reference, date }: Omit<ParentDocument, 'agency'>): string {
  const { day, month, year } = date;
  const parts = [
    day === undefined ? BLANK_DATE_PART : writtenDay(day),
    month === undefined ? BLANK_DATE_PART : writtenMonth(month),
    String(year),
  ];
  return `${typeName} số ${numberAndSymbol(reference)} ngày ${parts.join('/')}`;
}

/** The final sign of the n-th of several căn cứ: ";" and, at the last, ".". Source: Appendix I, Part I, II.6.a. */
export function legalBasisSign(isLast: boolean): string {
  return isLast ? '.' : ';';
}

/** What begins a line of Nơi nhận and an unnumbered item. Source: Appendix I, Part I, II.9.d; for items, practice. */
export const DASH = '- ';
/** What ends a line of Nơi nhận: "- Sở Nội vụ;". Source: Appendix I, Part I, II.9.d. */
export const RECIPIENT_SIGN = ';';

/** The last line of Nơi nhận: "- Lưu: VT, VP."; after it who drafted it, "PL.(300)". Source: II.9.d and III.4. */
export function archiveLine(codes: string, drafter: string | undefined): string {
  return `${DASH}${ARCHIVE_LABEL} ${codes}.${drafter === undefined ? '' : ` ${drafter}`}`;
}

/** The first of Nơi nhận where the document names its addressees. Source: Appendix I, Part I, II.9.d. */
export const AS_ABOVE = 'Như trên';

/** The first of Nơi nhận of a decision, whose last article says who carries it out. Source: Appendix III, form 1.2. */
export function asInArticle(number: string): string {
  return `Như ${number}`;
}

/** Ô 9a: what stands before the receivers. Source: Appendix I, Part I, II.9.a. */
export const ADDRESSEES_LABEL = 'Kính gửi:';

/** The final sign of the n-th of several addressees. Source: Appendix I, Part I, II.9.c. */
export function addresseeSign(isLast: boolean): string {
  return isLast ? '.' : ';';
}

/** Ô 5b. Source: Appendix I, Part I, II.5. */
export const DISPATCH_SUBJECT_LABEL = 'V/v ';

/** Ô 12: the drafter's initials and the number of copies, "PL.(300)". Source: Appendix I, Part I, III.4. */
export function drafterMark(drafter: string, copies: number | undefined): string {
  return copies === undefined ? `${drafter}.` : `${drafter}.(${String(copies)})`;
}

/**
 * What an annex says of its document: "(Kèm theo Quyết định số 12/QĐ-BQL ngày 25 tháng 3 năm 2024 của …)"; number and
 * day are blanks until they are known. No line ends inside the date. Source: Appendix I, Part I, III.1.d.
 */
export function annexReferenceLine({ typeName, reference, date, agency }: ParentDocument): string {
  const day = dateInWords(date).replaceAll(' ', NO_BREAK_SPACE);
  return `(Kèm theo ${typeName} số ${numberAndSymbol(reference)} ${day} của ${agency})`;
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
