import { shortDate, type CivilDate } from '../../language/dates.ts';
import { writtenDocumentNumber } from '../../language/numbers.ts';
import { columnNumber, REGISTER_COLUMNS } from '../../regulation/register-form.ts';
import type { PlainSheet, PlainValue } from '../../workbook/write/plain-book.ts';
import { bookRow, startRemark, type BookRow } from './book-row.ts';
import type { Book, NumberedEntry } from './book.ts';
import { date, number, text, type Cells } from './plain-cells.ts';

/** The widths of the ten columns, in characters. */
const BOOK_WIDTHS = [16, 12, 46, 20, 40, 14, 9, 12, 12, 30];

/** The ten columns of a book, with their numbers below their titles. */
export function bookSheet(name: string, book: Book, all: readonly NumberedEntry[]): PlainSheet {
  return {
    name,
    columns: REGISTER_COLUMNS.map(({ title, alignment }, index) => ({
      headings: [title, columnNumber(index)],
      width: BOOK_WIDTHS[index] ?? 12,
      alignment: alignment === 'left' ? 'left' : 'center',
    })),
    rows: [
      ...(book.start === undefined ? [] : [startCells(book.start.number, startRemark(book.start))]),
      ...book.entries.map((entry) => bookCells(bookRow(entry, all))),
    ],
  };
}

/** The numbers that were given on paper, and what is to be said of them, in the columns for both. */
function startCells(last: number, remark: string): Cells {
  const numbers = last === 1 ? '01' : `01 - ${writtenDocumentNumber(last)}`;
  return REGISTER_COLUMNS.map((_, index) => {
    if (index === 0) return text(numbers);
    return index === REGISTER_COLUMNS.length - 1 ? text(remark) : undefined;
  });
}

function bookCells(row: BookRow): Cells {
  return [
    text(row.reference),
    date(row.issuedOn),
    text(row.title),
    text(row.signatory),
    text(row.recipients.join('; ')),
    text(row.archiveUnit),
    row.copies === undefined ? undefined : number(row.copies),
    daysCell(row.sentOn),
    undefined,
    text(row.remarks.join('\n')),
  ];
}

/** One day as a day; several as texts, a line each. */
function daysCell(days: readonly CivilDate[]): PlainValue | undefined {
  const [day, ...others] = days;
  if (day === undefined) return undefined;
  return others.length === 0 ? date(day) : text(days.map(shortDate).join('\n'));
}
