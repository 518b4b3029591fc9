import type { Ratio } from '../../language/ratio.ts';

/** `part` as a share of `whole`, exactly; undefined when the whole is 0: there is no share of nothing. */
export function quotient(part: Ratio, whole: Ratio): Ratio | undefined {
  if (whole.numerator === 0n) return undefined;
  const above = part.numerator * whole.denominator;
  const below = part.denominator * whole.numerator;
  return below < 0n ? { numerator: -above, denominator: -below } : { numerator: above, denominator: below };
}

/** By which share of `before` the value `now` is greater, less than 0 when it is smaller; undefined when there was nothing before. */
export function relativeChange(now: Ratio, before: Ratio): Ratio | undefined {
  const share = quotient(now, before);
  return share && { numerator: share.numerator - share.denominator, denominator: share.denominator };
}
