import { fullCitation, shortCitation, type Citation } from '../document/citation.ts';
import { longDate, shortDate, shortMonth, type CivilDate, type CivilMonth } from '../language/dates.ts';
import { joinList } from '../language/lists.ts';
import { moneyWords, writtenMoney } from '../language/money.ts';
import { integerWords } from '../language/number-words.ts';
import { writtenCount, writtenInteger } from '../language/numbers.ts';
import type { ViewShape } from './view-shape.ts';

/** A helper of the closed list: it takes exactly one value and gives text. */
export interface Helper {
  /** The shape of the value that it takes. */
  readonly takes: ViewShape['kind'];
  /** For a group, the fields that it must have. */
  readonly fields: readonly string[];
  readonly apply: (value: unknown) => string;
}

/** A helper for values of one type; the static check sees to it that no other value comes. */
function helper<T>(
  takes: ViewShape['kind'],
  apply: (value: T) => string,
  fields: readonly string[] = [],
): Helper {
  return { takes, fields, apply: (value) => apply(value as T) };
}

/** A helper for whole numbers; any other number is printed as it stands, to be seen on the page. */
function wholeNumberHelper(apply: (value: number) => string): Helper {
  return helper<number>('number', (value) => (Number.isSafeInteger(value) ? apply(value) : String(value)));
}

const DATE_FIELDS = ['year', 'month', 'day'];

/** Every helper that a template may call. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  /** 20/3/2024 */
  date: helper<CivilDate>('group', shortDate, DATE_FIELDS),
  /** ngày 20 tháng 3 năm 2024 */
  longDate: helper<CivilDate>('group', longDate, DATE_FIELDS),
  /** 4/2024 */
  month: helper<CivilMonth>('group', shortMonth, ['year', 'month']),
  /** 1.234.567 */
  integer: wholeNumberHelper(writtenInteger),
  /** 05, 12 */
  count: wholeNumberHelper(writtenCount),
  /** hai mươi tư */
  words: wholeNumberHelper(integerWords),
  /** 759.000 đồng */
  money: wholeNumberHelper(writtenMoney),
  /** Bảy trăm năm mươi chín nghìn đồng */
  moneyWords: wholeNumberHelper((dong) => moneyWords(dong, { isCapitalized: true })),
  /** The number of an item of a list, counted from 1: {{ordinal @index}} */
  ordinal: wholeNumberHelper((index) => String(index + 1)),
  /** A, B và C */
  list: helper<readonly string[]>('list', joinList),
  /** Quyết định số 274/QĐ-UBND ngày 29/01/2024 của … về việc … */
  citation: helper<Citation>('group', fullCitation, ['type', 'subject']),
  /** Quyết định số 274/QĐ-UBND */
  shortCitation: helper<Citation>('group', shortCitation, ['type', 'subject']),
};

/** The blocks that a template may use. */
export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/** The helper of a name; undefined for the names that every object has, too. */
export function helperNamed(name: string): Helper | undefined {
  return Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
}
