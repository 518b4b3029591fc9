import { shortDate } from '../language/dates.ts';
import { writtenDocumentNumber } from '../language/numbers.ts';
import type { CellAlignment } from '../document/nodes.ts';
import type { RegisterBook } from '../document/register-form.ts';
import { mm, pt, wordLength, type Mm } from './units.ts';

/** A column of the register: what stands above it, and how it is set. */
interface RegisterColumn {
  readonly title: string;
  readonly alignment: CellAlignment;
  /** Its part of the width of the text; the narrowest that a day needs. House value. */
  readonly width: Mm;
}

/** The ten columns of the register of outgoing documents, in their order. Source: Decree 30/2020/NĐ-CP, Appendix IV, I.2. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { title: 'Số, ký hiệu văn bản', alignment: 'center', width: mm(29) },
  { title: 'Ngày tháng văn bản', alignment: 'center', width: mm(21) },
  { title: 'Tên loại và trích yếu nội dung văn bản', alignment: 'left', width: mm(54) },
  { title: 'Người ký', alignment: 'left', width: mm(23) },
  { title: 'Nơi nhận văn bản', alignment: 'left', width: mm(37) },
  { title: 'Đơn vị, người nhận bản lưu', alignment: 'center', width: mm(16) },
  { title: 'Số lượng bản', alignment: 'center', width: mm(13) },
  { title: 'Ngày chuyển', alignment: 'center', width: mm(21) },
  { title: 'Ký nhận', alignment: 'left', width: mm(15) },
  { title: 'Ghi chú', alignment: 'left', width: mm(28) },
];

/** What stands under the titles of the columns: (1), (2), … Source: Appendix IV, I.2. */
export function columnNumber(index: number): string {
  return `(${String(index + 1)})`;
}

/** How the register is set; the decree says what stands in it, not how large. House values. */
export const REGISTER_FORMAT = {
  /** The sheet of Appendix IV turned: ten columns have no room on an upright one. */
  orientation: 'landscape',
  tableSize: pt(11),
  padding: wordLength(mm(1.2)),
  /** Room to sign for a document by hand. */
  lowestRow: wordLength(mm(9)),
  /** An entry with more lines is cut into rows of `partLines`, three of which fill a page, so that no row needs to be split. */
  mostLines: 15,
  partLines: 10,
  cover: {
    nameSize: pt(15),
    titleSize: pt(30),
    lineSize: pt(16),
    /** Above the title, above the lines below it, and between them. */
    aboveTitle: pt(110),
    aboveLines: pt(36),
    betweenLines: pt(10),
  },
} as const;

/** Source: Appendix IV, I.1. */
export const REGISTER_TITLE = 'Sổ đăng ký văn bản đi';

const BLANK = '……';

/** What the cover says of a book. */
export type CoverFacts = Pick<
  RegisterBook,
  'name' | 'year' | 'from' | 'to' | 'firstNumber' | 'lastNumber' | 'volume'
>;

/** The lines below the title on the cover. Source: Appendix IV, I.1; the name of a series of its own: Article 15. */
export function coverLines(book: CoverFacts): readonly string[] {
  return [
    ...(book.name === undefined ? [] : [`(${book.name})`]),
    `Năm: ${String(book.year)}`,
    `Từ ngày ${shortDate(book.from)} đến ngày ${shortDate(book.to)}`,
    `Từ số ${writtenDocumentNumber(book.firstNumber)} đến số ${writtenDocumentNumber(book.lastNumber)}`,
    `Quyển số: ${book.volume === undefined ? BLANK : writtenDocumentNumber(book.volume)}`,
  ];
}

/** What stands after the number of an entry that goes on in a second row. */
export const CONTINUED_ENTRY = '(tiếp)';
