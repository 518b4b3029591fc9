import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalParts, writtenDecimal } from '../../../src/language/decimals.ts';
import { ratio } from '../../../src/language/ratio.ts';

describe('writtenDecimal', () => {
  it.each([
    [2_469_135, 2, 2, '1.234.567,5'],
    [5, 1, 2, '5'],
    [1, 2, 0, '1'],
    [1, 2, 1, '0,5'],
    [1, 3, 2, '0,33'],
    [2, 3, 2, '0,67'],
    [1, 20, 2, '0,05'],
    [1, 1000, 2, '0'],
    [5, 1000, 2, '0,01'],
    [999_995, 1_000_000, 5, '1'],
    [999_994, 1_000_000, 5, '0,99999'],
    [999_999, 1000, 1, '1.000'],
    [965, 10, 2, '96,5'],
    [0, 9, 2, '0'],
  ])('writes %i/%i to %i places as %s', (above, below, places, written) => {
    expect(writtenDecimal(ratio(above, below), places)).toBe(written);
  });

  it.each([
    [-7, 2, 1, '-3,5'],
    [-2_469_135, 2, 1, '-1.234.567,5'],
    [1, -20, 2, '-0,05'],
  ])('writes %i/%i to %i places with the hyphen as minus sign: %s', (above, below, places, written) => {
    expect(writtenDecimal(ratio(above, below), places)).toBe(written);
  });

  it('writes no minus sign before what rounds to 0', () => {
    expect(writtenDecimal(ratio(-1, 1000), 2)).toBe('0');
  });

  // In binary fractions 1.005 * 100 is 100.49999999999999.
  it.each([
    [1005, 1000, '1,01'],
    [8345, 1000, '8,35'],
    [1115, 1000, '1,12'],
    [-1005, 1000, '-1,01'],
  ])('rounds %i/%i as on paper: %s', (above, below, written) => {
    expect(writtenDecimal(ratio(above, below), 2)).toBe(written);
  });

  it('rounds once, not place by place', () => {
    expect(writtenDecimal(ratio(4449, 10_000), 1)).toBe('0,4');
  });

  it('is exact where a number is not', () => {
    expect(writtenDecimal(ratio(9_007_199_254_740_993n, 100n), 2)).toBe('90.071.992.547.409,93');
  });

  it('can be read back for every decimal number of so many places', () => {
    const scaled = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    fc.assert(
      fc.property(scaled, fc.nat({ max: 5 }), (value, places) => {
        const written = writtenDecimal(ratio(value, 10n ** BigInt(places)), places);
        expect(written).toMatch(/^-?\d{1,3}(?:\.\d{3})*(?:,\d*[1-9])?$/u);
        const [whole = '', decimals = ''] = written.replaceAll('.', '').split(',');
        expect(BigInt(whole + decimals.padEnd(places, '0'))).toBe(value);
      }),
      { seed: 30 },
    );
  });
});

describe('decimalParts', () => {
  it('keeps the zeros after the comma that come first', () => {
    expect(decimalParts(ratio(-1050, 1000), 3)).toEqual({ isNegative: true, whole: 1n, decimals: '05' });
  });

  it('has no decimals for a whole number', () => {
    expect(decimalParts(ratio(100, 1), 2)).toEqual({ isNegative: false, whole: 100n, decimals: '' });
  });

  it('takes a value that rounds to 0 for not negative', () => {
    expect(decimalParts(ratio(-1, 1000), 2)).toEqual({ isNegative: false, whole: 0n, decimals: '' });
  });
});
