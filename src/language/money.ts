import { writtenDecimal } from './decimals.ts';
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
