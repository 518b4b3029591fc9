import type { Outcome } from '../../document/issue.ts';
import type { CivilDate } from '../../language/dates.ts';
import { MAIN_SERIES } from '../issue/series.ts';
import type { Entry, RegisterNumber } from '../register/entry.ts';
import type { Register } from '../register/open-register.ts';
import { entriesIn, startsIn, type SeriesStart } from '../register/rows.ts';
import { registerEmpty, unknownSeries, yearEmpty } from './export-issues.ts';

/** An entry that has a number. */
export type NumberedEntry = Entry & {
  readonly numbered: RegisterNumber;
  readonly facts: NonNullable<Entry['facts']>;
};

/** The numbers of one series in one year, in their order: at least one. */
export interface Book {
  readonly year: number;
  readonly series: string;
  /** The numbers that were given on paper before. */
  readonly start: SeriesStart | undefined;
  readonly entries: readonly NumberedEntry[];
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Which books are wanted: undefined for those of all years, of all series. */
export interface BookChoice {
  readonly year: number | undefined;
  readonly series: string | undefined;
}

/**
 * The books of a register, by year and series.
 *
 * @returns At least one; or why there is none: no number was given, not in that year, not in that series.
 */
export function booksOf(
  { database, folder }: Register,
  { year, series }: BookChoice,
): Outcome<readonly Book[]> {
  const books = allBooks(entriesIn(database).filter(isNumbered), startsIn(database));
  if (books.length === 0) return { ok: false, issues: [registerEmpty(folder)] };
  const ofYear = books.filter((book) => year === undefined || book.year === year);
  const years = [...new Set(books.map((book) => book.year))];
  if (year !== undefined && ofYear.length === 0) return { ok: false, issues: [yearEmpty(year, years)] };
  const wanted = ofYear.filter((book) => series === undefined || book.series === series);
  if (series !== undefined && wanted.length === 0) {
    const known = [...new Set(ofYear.map((book) => book.series))];
    return { ok: false, issues: [unknownSeries(series, known)] };
  }
  return { ok: true, value: wanted, issues: [] };
}

export function isNumbered(entry: Entry): entry is NumberedEntry {
  return entry.numbered !== undefined && entry.facts !== undefined;
}

function allBooks(entries: readonly NumberedEntry[], starts: readonly SeriesStart[]): readonly Book[] {
  const grouped = new Map<string, NumberedEntry[]>();
  for (const entry of entries) {
    const book = JSON.stringify([entry.numbered.year, entry.numbered.series]);
    const found = grouped.get(book);
    if (found === undefined) grouped.set(book, [entry]);
    else found.push(entry);
  }
  return [...grouped.values()]
    .flatMap((found) => bookOf(found, starts))
    .toSorted((a, b) => a.year - b.year || bySeries(a.series, b.series));
}

/** The series of all documents comes first. */
function bySeries(a: string, b: string): number {
  if (a === b) return 0;
  if (a === MAIN_SERIES || b === MAIN_SERIES) return a === MAIN_SERIES ? -1 : 1;
  return a < b ? -1 : 1;
}

function bookOf(found: readonly NumberedEntry[], starts: readonly SeriesStart[]): readonly Book[] {
  const entries = found.toSorted((a, b) => a.numbered.number - b.numbered.number);
  const [first, last] = [entries[0]?.numbered, entries.at(-1)?.numbered];
  if (first === undefined || last === undefined) return [];
  const { year, series } = first;
  const start = starts.find((one) => one.year === year && one.series === series);
  return [{ year, series, start, entries, from: first.issuedOn, to: last.issuedOn }];
}
