import { describe, expect, it } from 'vitest';
import { percentText } from '../../../src/language/percent.ts';
import { ratio } from '../../../src/language/ratio.ts';

/** FIND-DECIMAL-POINT of the specification: a percentage with a decimal point. */
const DECIMAL_POINT = /(?<![\d.])\d{1,3}\.\d{1,2} ?%/u;

describe('percentText', () => {
  it.each([
    [10, 11, '90,91%'],
    [9, 9, '100%'],
    [193, 200, '96,5%'],
    [13, 2000, '0,65%'],
    [33, 2000, '1,65%'],
    [0, 42, '0%'],
    [1, 42, '2,38%'],
    [7, 3, '233,33%'],
    [1234, 100, '1.234%'],
    [-7, 200, '-3,5%'],
    [1, 30_000, '0%'],
  ])('writes %i of %i as %s', (part, whole, text) => {
    expect(percentText(ratio(part, whole))).toBe(text);
  });

  it('rounds the half of the last figure up: 0,00125 is 0,13%', () => {
    expect(percentText(ratio(125, 100_000))).toBe('0,13%');
  });

  it('never has a decimal point', () => {
    for (let part = 0; part <= 1000; part += 1)
      expect(percentText(ratio(part, 997))).not.toMatch(DECIMAL_POINT);
  });
});
