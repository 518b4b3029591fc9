import { decimalParts } from './decimals.ts';
import type { Ratio } from './ratio.ts';

/** What is left to the office in reading numbers. */
export interface WordOptions {
  /** The word for empty tens: "một trăm linh bốn" or "một trăm lẻ bốn"; "linh" unless told. */
  readonly emptyTens?: 'linh' | 'lẻ';
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Digits with another name after "mươi"; of these only five has it after "mười" too. After "linh" none has: "linh bốn". */
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };
const AFTER_TEN: Readonly<Record<number, string>> = { 5: 'lăm' };

const BILLION = 1_000_000_000n;

/** Groups of three figures below "tỷ", the greatest first. */
const GROUPS: readonly (readonly [number, readonly string[]])[] = [
  [1_000_000, ['triệu']],
  [1000, ['nghìn']],
  [1, []],
];

/**
 * A whole number in words as offices write them: 1005 gives "một nghìn không trăm linh năm", 24 "hai mươi tư",
 * -3 "âm ba", 10^12 "một nghìn tỷ", 10^18 "một tỷ tỷ".
 *
 * @throws {RangeError} for a number that is not whole.
 */
export function integerWords(value: number | bigint, { emptyTens = 'linh' }: WordOptions = {}): string {
  const exact = BigInt(value);
  if (exact === 0n) return DIGITS[0];
  const words = positiveWords(exact < 0n ? -exact : exact, emptyTens);
  return (exact < 0n ? ['âm', ...words] : words).join(' ');
}

/**
 * A quotient in words, rounded once, half away from zero, to at most so many places: 12,5 is "mười hai phẩy năm".
 * The figures after the comma are read as schools teach it: each zero in front, then the rest as a whole number, so
 * 0,05 is "không phẩy không năm" and 90,91 "chín mươi phẩy chín mươi mốt".
 */
export function decimalWords(value: Ratio, places: number, options: WordOptions = {}): string {
  const { isNegative, whole, decimals } = decimalParts(value, places);
  const words = [...(isNegative ? ['âm'] : []), integerWords(whole, options)];
  if (decimals === '') return words.join(' ');
  const significant = decimals.replace(/^0+/u, '');
  const zeros = Array.from({ length: decimals.length - significant.length }, () => DIGITS[0]);
  return [...words, 'phẩy', ...zeros, integerWords(BigInt(significant), options)].join(' ');
}

/** "tỷ" counts what stands before it, which may be beyond "tỷ" itself: "một nghìn tỷ", "một tỷ tỷ". */
function positiveWords(value: bigint, emptyTens: string): string[] {
  const billions = value / BILLION;
  const rest = Number(value % BILLION);
  if (billions === 0n) return wordsBelowBillion(rest, false, emptyTens);
  return [...positiveWords(billions, emptyTens), 'tỷ', ...wordsBelowBillion(rest, true, emptyTens)];
}

function wordsBelowBillion(value: number, followsOthers: boolean, emptyTens: string): string[] {
  const words: string[] = [];
  for (const [worth, name] of GROUPS) {
    const group = Math.floor(value / worth) % 1000;
    if (group === 0) continue;
    words.push(...groupWords(group, followsOthers || words.length > 0, emptyTens), ...name);
  }
  return words;
}

/** Three figures that are not all 0. After other groups the hundreds are said also when there are none: "không trăm linh năm". */
function groupWords(group: number, followsOthers: boolean, emptyTens: string): string[] {
  const hundreds = Math.floor(group / 100);
  const saysHundreds = hundreds > 0 || followsOthers;
  return [
    ...(saysHundreds ? [digit(hundreds), 'trăm'] : []),
    ...wordsBelowHundred(group % 100, saysHundreds, emptyTens),
  ];
}

function wordsBelowHundred(value: number, followsHundreds: boolean, emptyTens: string): string[] {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  if (tens === 0) {
    if (units === 0) return [];
    return followsHundreds ? [emptyTens, digit(units)] : [digit(units)];
  }
  const words = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (units === 0) return words;
  const others = tens === 1 ? AFTER_TEN : AFTER_TENS;
  return [...words, others[units] ?? digit(units)];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
