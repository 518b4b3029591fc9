import { agencyOn, type Agency } from '../../domain/agency.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';
import { REGISTER_TITLE } from '../../regulation/register-form.ts';
import type { PlainColumn, PlainSheet } from '../../workbook/write/plain-book.ts';
import type { AuditRow } from '../register/audit-log.ts';
import { startRemark } from './book-row.ts';
import { bookSheet } from './book-sheet.ts';
import type { Book } from './book.ts';
import { logSheet } from './log-sheet.ts';
import { metadataSheet } from './metadata-sheet.ts';
import { column, date, number, text, type Cells } from './plain-cells.ts';
import type { FormInput } from './register-form.ts';
import { seriesName } from './series-name.ts';
import { sheetNames } from './sheet-names.ts';

/** The sheets of a register: what its covers say, a sheet for each book, the metadata of its documents, and who did what. */
export function registerSheets(
  { books, all, agency, volume }: FormInput,
  log: readonly AuditRow[],
): readonly PlainSheet[] {
  const [cover = '', metadata = '', history = '', ...names] = sheetNames([
    'Bìa sổ',
    'Thông tin văn bản',
    'Nhật ký',
    ...books.map(bookName),
  ]);
  return [
    { name: cover, columns: COVER_COLUMNS, rows: books.map((book) => coverCells(book, agency, volume)) },
    ...books.map((book, index) => bookSheet(names[index] ?? '', book, all)),
    metadataSheet(metadata, books, all),
    logSheet(history, log, books),
  ];
}

function bookName({ year, series }: Book): string {
  return `${String(year)} ${seriesName(series) ?? REGISTER_TITLE}`;
}

const COVER_COLUMNS: readonly PlainColumn[] = [
  column('Sổ', 26),
  column('Cơ quan chủ quản', 24),
  column('Cơ quan', 40),
  column('Năm', 8, 'center'),
  column('Từ ngày', 13, 'center'),
  column('Đến ngày', 13, 'center'),
  column('Từ số', 9, 'center'),
  column('Đến số', 9, 'center'),
  column('Quyển số', 10, 'center'),
  column('Số đã cấp trong sổ giấy', 34),
];

function coverCells(book: Book, agency: Agency, volume: number | undefined): Cells {
  const { name, superior } = agencyOn(agency, book.to);
  const numbers = book.entries.map(({ numbered }) => numbered.number);
  return [
    text(seriesName(book.series) ?? REGISTER_TITLE),
    text(superior.name),
    text(name),
    number(book.year),
    date(book.from),
    date(book.to),
    text(writtenDocumentNumber(Math.min(...numbers))),
    text(writtenDocumentNumber(Math.max(...numbers))),
    volume === undefined ? undefined : text(writtenDocumentNumber(volume)),
    book.start && text(startRemark(book.start)),
  ];
}
