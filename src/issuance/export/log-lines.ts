import { shortDate } from '../../language/dates.ts';
import type { AuditRow } from '../register/audit-log.ts';
import { nameOf, referenceOf, type Entry } from '../register/entry.ts';
import type { SeriesStart } from '../register/rows.ts';
import { isNumbered, type Book } from './book.ts';

/** A line of the log in words: who did what when, and with which document. */
export interface LogLine {
  /** "2024-03-25T14:05:09+07:00". */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly reference: string;
  readonly details: string;
}

/** What the log calls what was done. */
const ACTIONS: Readonly<Record<string, string>> = {
  draft: 'Trình dự thảo',
  approved: 'Duyệt',
  signed: 'Ký',
  issue: 'Ban hành',
  cancel: 'Hủy số',
  send: 'Chuyển',
  attach: 'Thêm tệp',
  start: 'Chuyển từ sổ giấy',
};

/** The lines of the log that tell of books, in the order in which they were written. */
export function logLines(rows: readonly AuditRow[], books: readonly Book[]): readonly LogLine[] {
  const references = new Map(
    books.flatMap(({ entries }) => entries.map(({ id, numbered }) => [id, referenceOf(numbered)] as const)),
  );
  return rows.flatMap(({ at, who, action, details }) => {
    const line = { at, who, what: ACTIONS[action] ?? action };
    const { entry, starts } = JSON.parse(details) as {
      readonly entry?: Entry;
      readonly starts?: readonly SeriesStart[];
    };
    if (entry !== undefined) {
      const reference = references.get(entry.id);
      return reference === undefined ? [] : [{ ...line, reference, details: detailsOf(entry, action) }];
    }
    const started = starts?.find((start) => books.some((book) => isStartOf(start, book)));
    if (started === undefined) return [];
    return [{ ...line, reference: '', details: `Đến số ${String(started.number)}: ${started.reason}` }];
  });
}

function isStartOf({ year, series }: SeriesStart, book: Book): boolean {
  return year === book.year && series === book.series;
}

/** What was said of it: why, on which day it went out, or what it is. */
function detailsOf(entry: Entry, action: string): string {
  const { events, sendings, facts } = entry;
  const sending = sendings.at(-1);
  if (action === 'send' && sending !== undefined) {
    return [shortDate(sending.sentOn), sending.note].filter((part) => part !== undefined).join(', ');
  }
  const reason = events.at(-1)?.reason;
  return reason ?? (isNumbered(entry) ? `${facts?.typeName ?? ''} ${facts?.subject ?? ''}` : nameOf(entry));
}
