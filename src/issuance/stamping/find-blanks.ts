import type { Outcome } from '../../document/issue.ts';
import { writtenDay, writtenMonth, type CivilDate } from '../../language/dates.ts';
import type { PageLetter } from './page-letters.ts';
import * as issue from './blank-issues.ts';
import type { TextRow } from './text-rows.ts';

/** Room in a line that waits for a text: points from the lower left corner of what is shown. */
export interface Blank {
  readonly left: number;
  /** Undefined where nothing follows. */
  readonly right: number | undefined;
  /** The letter before it: what is written looks like that. */
  readonly like: PageLetter;
  /** The dots or the line that mark it. */
  readonly dots: readonly PageLetter[];
}

/** A text and the blank that it belongs into. */
export interface Filling {
  readonly text: string;
  readonly blank: Blank;
}

const FILLER = String.raw`[ .…·‥_]*`;
const SYMBOL = String.raw`\/ ?(?<symbol>(?:\d{4}\/)?\p{L}[\p{L}\d]*(?:-[\p{L}\d.&]+)*)`;
/** "Số:        /KH-BQL". Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.3. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d])Số ?:(?<number>${FILLER}\d*${FILLER})${SYMBOL}`, 'dgu');
const PART = String.raw`[ .…·‥_\d]*`;
/** "Hưng Yên, ngày     tháng     năm 2024". Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.4. */
const DATE = new RegExp(
  String.raw`,${FILLER}ngày(?<day>${PART})tháng(?<month>${PART})năm(?<year>${PART})`,
  'dgu',
);

/** Where a number is missing, and the symbol that stands after it. */
export interface NumberBlank {
  readonly symbol: string;
  readonly blank: Blank;
}

/** The blank of a number among the rows of a page: exactly one, or an issue. */
export function findNumberBlank(rows: readonly TextRow[]): Outcome<NumberBlank> {
  const found = rows.flatMap((row) => matchesOf(row, NUMBER));
  const [blank, ...others] = found.filter((match) => digitsIn(match, 'number') === '');
  const [filled] = found;
  if (others.length > 0) return { ok: false, issues: [issue.severalNumberBlanks(found.length)] };
  if (blank !== undefined) {
    const symbol = blank.match.groups?.['symbol'] ?? '';
    return { ok: true, value: { symbol, blank: blankOf(blank, 'number') }, issues: [] };
  }
  if (filled === undefined) return { ok: false, issues: [issue.noNumberBlank(rows.length > 0)] };
  return { ok: false, issues: [issue.numberThere(filled.match[0])] };
}

/** What is missing of a day in the rows of a page, or an issue; nothing where the whole day stands there. */
export function findDateBlanks(rows: readonly TextRow[], date: CivilDate): Outcome<readonly Filling[]> {
  const found = rows.flatMap((row) => matchesOf(row, DATE));
  const open = found.filter((match) => missingParts(match, date).length > 0);
  const [wanted, ...others] = open.length > 0 ? open : found;
  if (wanted === undefined) return { ok: false, issues: [issue.noDateBlank(rows.length > 0)] };
  if (others.length > 0) return { ok: false, issues: [issue.severalDateBlanks(found.length)] };
  const contradicts = partsOf(date).some(({ name, text }) => {
    const digits = digitsIn(wanted, name);
    return name === 'year' ? !text.startsWith(digits) : digits !== '' && Number(digits) !== Number(text);
  });
  const written = wanted.match[0].replace(/^, ?/u, '');
  if (contradicts) return { ok: false, issues: [issue.otherDateThere(written, date)] };
  return { ok: true, value: missingParts(wanted, date), issues: [] };
}

interface RowMatch {
  readonly row: TextRow;
  readonly match: RegExpExecArray;
}

function matchesOf(row: TextRow, pattern: RegExp): readonly RowMatch[] {
  return [...row.text.matchAll(pattern)].map((match) => ({ row, match }));
}

function digitsIn({ match }: RowMatch, group: string): string {
  return (match.groups?.[group] ?? '').replaceAll(/\D/gu, '');
}

function partsOf({ year, month, day }: CivilDate) {
  return [
    { name: 'day', text: writtenDay(day) },
    { name: 'month', text: writtenMonth(month) },
    { name: 'year', text: String(year) },
  ] as const;
}

/** Of a year its first figures may be there: "năm 20…". */
function missingParts(found: RowMatch, date: CivilDate): readonly Filling[] {
  return partsOf(date).flatMap(({ name, text }) => {
    const digits = digitsIn(found, name);
    if (name !== 'year') return digits === '' ? [{ text, blank: blankOf(found, name) }] : [];
    if (digits.length >= text.length) return [];
    return [{ text: text.slice(digits.length), blank: blankOf(found, name) }];
  });
}

/** The room of a group, after the figures that it has: from the letter before it to the letter after it. */
function blankOf({ row, match }: RowMatch, group: string): Blank {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
  const inside = row.letters.slice(start, end).filter((letter) => letter !== undefined);
  const figures = inside.filter(({ text }) => /\d/u.test(text));
  const like = figures.at(-1) ?? row.letters.slice(0, start).findLast((letter) => letter !== undefined);
  if (like === undefined) throw new Error('a blank without a letter before it');
  const next = row.letters.slice(end).find((letter) => letter !== undefined);
  const dots = inside.filter((letter) => !figures.includes(letter));
  // What stands after a year is another column, or the edge of the page.
  return { left: like.right, right: group === 'year' ? undefined : next?.x, like, dots };
}
