import { describe, expect, it } from 'vitest';
import { quotient, relativeChange } from '../../../../src/domain/statistics/quotient.ts';
import { compareRatios, ratio } from '../../../../src/language/ratio.ts';

describe('quotient', () => {
  it('divides exactly: 1/3 of 1/2 is 2/3', () => {
    expect(quotient(ratio(1, 3), ratio(1, 2))).toEqual(ratio(2, 3));
  });

  it('has no share of nothing', () => {
    expect(quotient(ratio(5, 1), ratio(0, 7))).toBeUndefined();
  });

  it('keeps the denominator greater than 0', () => {
    expect(quotient(ratio(1, 2), ratio(-1, 4))).toEqual(ratio(-4, 2));
  });
});

describe('relativeChange', () => {
  it.each([
    ['a growth', 9, 8, 1, 8],
    ['a fall', 7, 8, -1, 8],
    ['no change', 8, 8, 0, 1],
    ['a fall to nothing', 0, 8, -1, 1],
  ])('gives %s', (_, now, before, above, below) => {
    const change = relativeChange(ratio(now, 1), ratio(before, 1)) ?? ratio(99, 1);
    expect(compareRatios(change, ratio(above, below))).toBe(0);
  });

  it('knows no growth from nothing', () => {
    expect(relativeChange(ratio(8, 1), ratio(0, 1))).toBeUndefined();
  });
});
