import { tooMuch, UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';

/** A record of a CSV file: a row of the table, though it may take several lines of the file. */
export type CsvRecord = readonly string[];

export interface CsvTable {
  readonly records: readonly CsvRecord[];
  /** The field whose quote is never closed; rows and columns count from 1. */
  readonly openQuote: { readonly row: number; readonly column: number } | undefined;
}

const QUOTE = '"';
/** Empty lines are records too: far more of them than rows that are read. */
const MOST_RECORDS = 10 * LIMITS.rows;

/** The records of a CSV file; quotes around a field, doubled inside it. Source: RFC 4180. */
export function csvRecords(text: string, separator: string): CsvTable {
  const plainEnd = new RegExp(`[${separator === '\t' ? '\\t' : separator}\r\n]`, 'gu');
  const records: string[][] = [];
  let record: string[] = [];
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    const { field, end, isClosed } = text.startsWith(QUOTE, at)
      ? quotedField(text, at, plainEnd)
      : plainField(text, at, plainEnd);
    record.push(field);
    if (field !== '') cells += 1;
    if (!isClosed) {
      const openQuote = { row: records.length + 1, column: record.length };
      return { records: [...records, record], openQuote };
    }
    if (cells > LIMITS.cells || record.length > LIMITS.cells || records.length > MOST_RECORDS) {
      throw new UnreadableFile(tooManyFields());
    }
    at = end;
    if (text.startsWith(separator, at)) {
      at += 1;
      // A separator at the very end of the file begins one more field, an empty one.
      if (at < text.length) continue;
      record.push('');
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
    records.push(record);
    record = [];
  }
  return { records, openQuote: undefined };
}

interface Field {
  readonly field: string;
  /** Where the separator or the end of the line stands. */
  readonly end: number;
  readonly isClosed: boolean;
}

function plainField(text: string, at: number, plainEnd: RegExp): Field {
  plainEnd.lastIndex = at;
  const end = plainEnd.exec(text)?.index ?? text.length;
  return { field: text.slice(at, end), end, isClosed: true };
}

function quotedField(text: string, at: number, plainEnd: RegExp): Field {
  const start = at + 1;
  let quote = text.indexOf(QUOTE, start);
  while (quote !== -1 && text.startsWith(QUOTE, quote + 1)) quote = text.indexOf(QUOTE, quote + 2);
  const inside = text.slice(start, quote === -1 ? text.length : quote);
  // A text far too long is of no use to anybody: its quotes need not be undone.
  const field = inside.length > 2 * LIMITS.cellCharacters ? inside : inside.replaceAll('""', QUOTE);
  if (quote === -1) return { field, end: text.length, isClosed: false };
  // What stands between the closing quote and the separator belongs to the field, as spreadsheets have it.
  const after = plainField(text, quote + 1, plainEnd);
  return { field: field + after.field, end: after.end, isClosed: true };
}

function tooManyFields() {
  return tooMuch({
    vi: `có hơn ${String(LIMITS.cells)} ô`,
    en: `it has more than ${String(LIMITS.cells)} cells`,
  });
}
