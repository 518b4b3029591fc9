import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, ratio, roundRatio, type Ratio } from '../../../src/language/ratio.ts';

const wholes = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const ratios = fc
  .tuple(
    wholes,
    wholes.filter((below) => below !== 0n),
  )
  .map(([above, below]) => ratio(above, below));

describe('ratio', () => {
  it('takes safe integers and bigints', () => {
    expect(ratio(10, 11n)).toEqual({ numerator: 10n, denominator: 11n });
  });

  it('keeps the sign above', () => {
    expect(ratio(3, -4)).toEqual({ numerator: -3n, denominator: 4n });
    expect(ratio(-3, -4)).toEqual({ numerator: 3n, denominator: 4n });
  });

  it.each([
    [1, 0],
    [0, 0],
    [0.5, 1],
    [1, 1.5],
    [Number.NaN, 1],
  ])('has no quotient of %d and %d', (above, below) => {
    expect(() => ratio(above, below)).toThrow(RangeError);
  });
});

describe('compareRatios', () => {
  it.each([
    ['1/3', '2/6', 0],
    ['1/3', '333333333/1000000000', 1],
    ['2/3', '7/10', -1],
    ['-1/2', '-1/3', -1],
    ['0/5', '0/7', 0],
    // As binary fractions these two are the same number.
    ['9007199254740993/9007199254740992', '9007199254740992/9007199254740992', 1],
  ])('sets %s against %s', (a, b, expected) => {
    expect(compareRatios(parse(a), parse(b))).toBe(expected);
  });

  it.each([
    [7, '2/3', 5],
    [7, '70/100', 5],
    [7, '80/100', 6],
    [7, '90/100', 7],
    [9, '2/3', 6],
    [9, '90/100', 9],
    [10, '70/100', 7],
    [10, '80/100', 8],
    [10, '90/100', 9],
    [11, '2/3', 8],
    [11, '90/100', 10],
    [13, '70/100', 10],
    [15, '2/3', 10],
    [15, '90/100', 14],
    [20, '2/3', 14],
    [20, '70/100', 14],
    [20, '80/100', 16],
    [20, '90/100', 18],
  ])('finds how many of %i votes reach %s', (total, threshold, needed) => {
    const reached = (votes: number) => compareRatios(ratio(votes, total), parse(threshold)) >= 0;
    expect([reached(needed - 1), reached(needed)]).toEqual([false, true]);
  });

  it('turns round when the two are exchanged', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => compareRatios(a, b) + compareRatios(b, a) === 0),
      { seed: 30 },
    );
  });
});

describe('roundRatio', () => {
  it.each([
    ['10/11', 2, 91n],
    ['10/11', 4, 9091n],
    ['10/11', 0, 1n],
    ['1/3', 0, 0n],
    ['1/3', 3, 333n],
    ['2/3', 3, 667n],
    ['0/7', 5, 0n],
    ['5/1', 2, 500n],
    ['49/100', 0, 0n],
    ['-49/100', 0, 0n],
  ])('rounds %s to %i places as %s', (value, places, rounded) => {
    expect(roundRatio(parse(value), places)).toBe(rounded);
  });

  it.each([
    ['1/2', 0, 1n],
    ['3/2', 0, 2n],
    ['5/2', 0, 3n],
    ['-1/2', 0, -1n],
    ['-5/2', 0, -3n],
    ['1005/1000', 2, 101n],
    ['-1005/1000', 2, -101n],
  ])('rounds the half of %s to %i places away from zero: %s', (value, places, rounded) => {
    expect(roundRatio(parse(value), places)).toBe(rounded);
  });

  it.each([
    [20, 3n],
    [10, 2n],
    [13, 2n],
    [6, 1n],
  ])('rounds 15%% of %i to %s', (total, cap) => {
    expect(roundRatio(ratio(15 * total, 100), 0)).toBe(cap);
  });

  it('differs from the value by half a unit of the last place at most', () => {
    fc.assert(
      fc.property(ratios, fc.nat({ max: 6 }), ({ numerator, denominator }, places) => {
        const unit = 10n ** BigInt(places);
        const error = 2n * (roundRatio({ numerator, denominator }, places) * denominator - numerator * unit);
        return error <= denominator && error >= -denominator;
      }),
      { seed: 30 },
    );
  });

  it('knows no places below 0', () => {
    expect(() => roundRatio(ratio(1, 2), -1)).toThrow(RangeError);
  });
});

/** "10/11" as a quotient. */
function parse(text: string): Ratio {
  const [above = '', below = ''] = text.split('/');
  return ratio(BigInt(above), BigInt(below));
}
