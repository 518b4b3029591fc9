/**
 * An exact quotient of whole numbers, so that shares, growth and scores are compared and rounded without the faults
 * of binary fractions. The denominator is greater than 0; the quotient need not be in lowest terms.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The quotient of two whole numbers.
 *
 * @throws {RangeError} for a denominator of 0 or a number that is not whole: a share of nothing is for the caller to leave out.
 */
export function ratio(numerator: number | bigint, denominator: number | bigint): Ratio {
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError(`no quotient of ${String(above)} and 0`);
  return below < 0n ? { numerator: -above, denominator: -below } : { numerator: above, denominator: below };
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * A quotient rounded to so many decimal places, half away from zero.
 *
 * @returns The rounded value times ten to the power of `places`: 10/11 to 2 places gives 91n, to 0 places 1n.
 * @throws {RangeError} when `places` is not a whole number of at least 0.
 */
export function roundRatio({ numerator, denominator }: Ratio, places: number): bigint {
  const scaled = numerator * 10n ** BigInt(places);
  // Half a unit is added away from zero, then the division cuts towards zero.
  const half = scaled < 0n ? -denominator : denominator;
  return (2n * scaled + half) / (2n * denominator);
}
