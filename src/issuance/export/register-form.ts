import type { Issue } from '../../document/issue.ts';
import {
  registerTexts,
  type BookLine,
  type RegisterBook,
  type RegisterForm,
} from '../../document/register-form.ts';
import { agencyOn, type Agency } from '../../domain/agency.ts';
import { shortDate } from '../../language/dates.ts';
import { missingLetters, type FontMetrics } from '../../presentation/font-metrics.ts';
import { toCapitals } from '../../language/capitalization.ts';
import { REGISTER_TITLE } from '../../regulation/register-form.ts';
import { bookRow, startRemark, type BookRow } from './book-row.ts';
import type { Book, NumberedEntry } from './book.ts';
import { letterReplaced } from './export-issues.ts';
import { seriesName } from './series-name.ts';

/** What a printed register is made of. */
export interface FormInput {
  /** At least one. */
  readonly books: readonly Book[];
  readonly all: readonly NumberedEntry[];
  readonly agency: Agency;
  readonly volume: number | undefined;
}

/** The register as it is printed. A letter that the font lacks is "?" there: what stands in a register cannot be mended. */
export function registerForm(
  { books, all, agency, volume }: FormInput,
  metrics: FontMetrics,
): { readonly form: RegisterForm; readonly issues: readonly Issue[] } {
  const years = [...new Set(books.map(({ year }) => year))].join(', ');
  const form: RegisterForm = {
    properties: {
      title: `${REGISTER_TITLE} năm ${years}`,
      subject: REGISTER_TITLE,
      author: agency.name,
    },
    books: books.map((book) => formBook(book, all, agency, volume)),
  };
  const missing = missingIn(registerTexts(form), metrics);
  const known = (text: string) => [...text].map((letter) => (missing.has(letter) ? '?' : letter)).join('');
  return {
    form: missing.size === 0 ? form : { ...form, books: form.books.map((book) => mapBook(book, known)) },
    issues: [...missing].map(letterReplaced),
  };
}

/** The letters that the font lacks, or whose capitals it lacks. */
function missingIn(texts: readonly string[], metrics: FontMetrics): ReadonlySet<string> {
  const letters = new Set(texts.flatMap((text) => [...text]));
  return new Set(
    [...letters].filter((letter) => missingLetters(letter + toCapitals(letter), metrics).length > 0),
  );
}

function mapBook(book: RegisterBook, change: (text: string) => string): RegisterBook {
  return {
    ...book,
    superiorAgency: book.superiorAgency.map(change),
    agency: book.agency.map(change),
    name: book.name && change(book.name),
    lines: book.lines.map((line): BookLine =>
      line.kind === 'note'
        ? { ...line, text: change(line.text) }
        : { ...line, cells: line.cells.map((texts) => texts.map(change)) },
    ),
  };
}

function formBook(
  book: Book,
  all: readonly NumberedEntry[],
  agency: Agency,
  volume: number | undefined,
): RegisterBook {
  const { letterhead, superior } = agencyOn(agency, book.to);
  const numbers = book.entries.map(({ numbered }) => numbered.number);
  return {
    superiorAgency: superior.letterhead,
    agency: letterhead,
    name: seriesName(book.series),
    year: book.year,
    from: book.from,
    to: book.to,
    firstNumber: Math.min(...numbers),
    lastNumber: Math.max(...numbers),
    volume,
    lines: [
      ...(book.start === undefined ? [] : [{ kind: 'note', text: startRemark(book.start) } as const]),
      ...book.entries.map((entry) => ({ kind: 'entry', cells: cellsOf(bookRow(entry, all)) }) as const),
    ],
  };
}

/** The ten cells of a row, each with its paragraphs. */
function cellsOf(row: BookRow): readonly (readonly string[])[] {
  return [
    [row.reference],
    [shortDate(row.issuedOn)],
    [row.title],
    [row.signatory],
    [row.recipients.join('; ')],
    [row.archiveUnit],
    row.copies === undefined ? [] : [String(row.copies)],
    row.sentOn.map(shortDate),
    [],
    row.remarks,
  ];
}
