import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  romanNumeral,
  writtenCount,
  writtenDocumentNumber,
  writtenInteger,
} from '../../../src/language/numbers.ts';

const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A decoder of its own: a digit before a greater one is taken away. */
function decodeRoman(numeral: string): number {
  const digits = [...numeral].map((digit) => WORTH[digit] ?? Number.NaN);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

describe('romanNumeral', () => {
  it.each([
    [1, 'I'],
    [2, 'II'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [49, 'XLIX'],
    [90, 'XC'],
    [400, 'CD'],
    [944, 'CMXLIV'],
    [1888, 'MDCCCLXXXVIII'],
    [2024, 'MMXXIV'],
    [3999, 'MMMCMXCIX'],
  ])('writes %i as %s', (value, numeral) => {
    expect(romanNumeral(value)).toBe(numeral);
  });

  it('can be read back for every number from 1 to 3999', () => {
    for (let value = 1; value <= 3999; value += 1) expect(decodeRoman(romanNumeral(value))).toBe(value);
  });

  it('has the canonical form for every number from 1 to 3999', () => {
    for (let value = 1; value <= 3999; value += 1) expect(romanNumeral(value)).toMatch(CANONICAL);
  });

  it.each([0, -1, 4000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('has none for %d', (value) => {
    expect(() => romanNumeral(value)).toThrow(RangeError);
  });
});

describe('writtenDocumentNumber', () => {
  it.each([
    [1, '01'],
    [5, '05'],
    [9, '09'],
    [10, '10'],
    [99, '99'],
    [125, '125'],
    [2753, '2753'],
  ])('writes %i as %s', (number, written) => {
    expect(writtenDocumentNumber(number)).toBe(written);
  });
});

describe('writtenInteger', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [12345, '12.345'],
    [123456, '123.456'],
    [1234567, '1.234.567'],
    [-1234, '-1.234'],
    [-123, '-123'],
  ])('writes %i as %s', (value, written) => {
    expect(writtenInteger(value)).toBe(written);
  });

  it('writes whole numbers beyond the safe ones', () => {
    expect(writtenInteger(12_345_678_901_234_567_890n)).toBe('12.345.678.901.234.567.890');
  });

  it('is the number again without its marks, in groups of three', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        const written = writtenInteger(value);
        expect(written).toMatch(/^\d{1,3}(?:\.\d{3})*$/u);
        expect(Number(written.replaceAll('.', ''))).toBe(value);
      }),
      { seed: 30 },
    );
  });
});

describe('writtenCount', () => {
  it.each([
    [0, '00'],
    [1, '01'],
    [5, '05'],
    [9, '09'],
    [10, '10'],
    [12, '12'],
    [100, '100'],
    [1234, '1.234'],
  ])('writes %i as %s', (value, written) => {
    expect(writtenCount(value)).toBe(written);
  });
});
