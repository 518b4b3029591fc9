import { writtenInteger } from './numbers.ts';
import { roundRatio, type Ratio } from './ratio.ts';

/** A rounded number in the parts that are written or said. */
export interface DecimalParts {
  readonly isNegative: boolean;
  readonly whole: bigint;
  /** The figures after the comma without zeros at the end: "05" of 1,050. */
  readonly decimals: string;
}

/** The parts of a quotient that is rounded once, half away from zero, to at most so many places. What rounds to 0 is not negative. */
export function decimalParts(value: Ratio, places: number): DecimalParts {
  const rounded = roundRatio(value, places);
  const figures = String(rounded < 0n ? -rounded : rounded).padStart(places + 1, '0');
  const pointAt = figures.length - places;
  return {
    isNegative: rounded < 0n,
    whole: BigInt(figures.slice(0, pointAt)),
    decimals: figures.slice(pointAt).replace(/0+$/u, ''),
  };
}

/**
 * A quotient as a decimal number, rounded once, half away from zero: 2469135/2 to 2 places gives "1.234.567,5".
 *
 * @param places The most figures after the comma; zeros at the end are dropped.
 */
export function writtenDecimal(value: Ratio, places: number): string {
  const { isNegative, whole, decimals } = decimalParts(value, places);
  const sign = isNegative ? '-' : '';
  return `${sign}${writtenInteger(whole)}${decimals === '' ? '' : `,${decimals}`}`;
}
