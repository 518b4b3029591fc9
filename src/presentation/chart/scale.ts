/** The values at both ends of a scale; zero is always on it. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The mantissas that the end of a scale may have: near enough to each other that the longest bar fills most of it. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A scale from zero to round numbers that holds all values; of zeros alone, from 0 to 1. */
export function scaleOf(values: readonly number[]): Scale {
  const high = roundUp(Math.max(0, ...values));
  const low = -roundUp(-Math.min(0, ...values));
  return high === low ? { low: 0, high: 1 } : { low: low === 0 ? 0 : low, high };
}

/**
 * The next round number that is not below a value. It is read from decimal figures, as the value itself was, so that no
 * power of ten is multiplied and 0,3 stays 0,3.
 */
function roundUp(value: number): number {
  if (value === 0) return 0;
  const [, exponent = '0'] = value.toExponential().split('e');
  const candidates = STEPS.map((step) => Number(`${String(step)}e${exponent}`));
  return candidates.find((candidate) => candidate >= value) ?? value;
}

/** How far along a scale a value stands, from 0 at its low end to 1 at its high end. */
export function positionOn({ low, high }: Scale, value: number): number {
  return (value - low) / (high - low);
}
