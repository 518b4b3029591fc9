import { writtenDecimal } from './decimals.ts';
import type { Ratio } from './ratio.ts';

/** Figures after the comma of a percentage. A house value: no article says how many. */
const PERCENT_PLACES = 2;

/** A share as a percentage, rounded once: 10/11 gives "90,91%", 9/9 "100%". */
export function percentText({ numerator, denominator }: Ratio): string {
  return `${writtenDecimal({ numerator: numerator * 100n, denominator }, PERCENT_PLACES)}%`;
}
