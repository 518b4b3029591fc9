import type { Database } from 'better-sqlite3';
import type { Outcome } from '../../document/issue.ts';
import { isoDate, type CivilDate } from '../../language/dates.ts';
import type { RegisterNumber } from './entry.ts';
import { dateBeforeLast, numberNotNext } from './number-issues.ts';
import { entriesIn, startsIn } from './rows.ts';

/** What a number is asked for. */
export interface NumberRequest {
  readonly series: string;
  readonly symbol: string;
  readonly issuedOn: CivilDate;
  /** The number that the clerk expects. */
  readonly wanted: number | undefined;
}

/**
 * The next number of a series in the year of a day: 1 for the first of the year, or what follows the numbers given on paper.
 * Source: Decree 30/2020/NĐ-CP, Article 15, clause 1.
 */
export function nextNumber(database: Database, request: NumberRequest): Outcome<RegisterNumber> {
  const { series, symbol, issuedOn, wanted } = request;
  const { year } = issuedOn;
  const last = lastNumber(database, year, series);
  const start = startsIn(database).find((one) => one.year === year && one.series === series);
  const number = (last?.number ?? start?.number ?? 0) + 1;
  const issues = [
    ...(last !== undefined && isoDate(issuedOn) < isoDate(last.issuedOn)
      ? [dateBeforeLast(issuedOn, last)]
      : []),
    ...(wanted !== undefined && wanted !== number
      ? [
          numberNotNext(
            wanted,
            number,
            entriesIn(database, 'year = ? AND series = ? AND number = ?', year, series, wanted)[0],
          ),
        ]
      : []),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { year, series, number, symbol, issuedOn }, issues: [] };
}

/** The last number of a series in a year, a cancelled one too: it stays taken. */
export function lastNumber(database: Database, year: number, series: string): RegisterNumber | undefined {
  return entriesIn(
    database,
    'year = ? AND series = ? AND number = (SELECT max(number) FROM entries WHERE year = ? AND series = ?)',
    ...[year, series, year, series],
  )[0]?.numbered;
}
