import { capitalizeFirst } from './capitalization.ts';
import { writtenDecimal } from './decimals.ts';
import { integerWords, type WordOptions } from './number-words.ts';
import { writtenInteger } from './numbers.ts';
import { ratio } from './ratio.ts';

/** An amount in đồng: 759000 gives "759.000 đồng". */
export function writtenMoney(dong: number | bigint): string {
  return `${writtenInteger(dong)} đồng`;
}

/** An amount given in đồng, written in millions: "759,5 triệu đồng" with at most so many figures after the comma. */
export function moneyInMillions(dong: number | bigint, places: number): string {
  return `${writtenDecimal(ratio(dong, 1_000_000n), places)} triệu đồng`;
}

/** An amount given in đồng, written in billions: "1.234,5 tỷ đồng" with at most so many figures after the comma. */
export function moneyInBillions(dong: number | bigint, places: number): string {
  return `${writtenDecimal(ratio(dong, 1_000_000_000n), places)} tỷ đồng`;
}

/** What is left to the office in reading an amount. */
interface MoneyWordOptions extends WordOptions {
  /** Whether the first letter is a capital, as after "Bằng chữ:"; it is not unless told. */
  readonly isCapitalized?: boolean;
}

/** An amount in đồng in words: 759000 gives "bảy trăm năm mươi chín nghìn đồng". */
export function moneyWords(
  dong: number | bigint,
  { isCapitalized = false, ...options }: MoneyWordOptions = {},
): string {
  const words = `${integerWords(dong, options)} đồng`;
  return isCapitalized ? capitalizeFirst(words) : words;
}
