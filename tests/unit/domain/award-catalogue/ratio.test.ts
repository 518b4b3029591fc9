import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  isAtLeast,
  leastParts,
  parseRatio,
  partsOf,
  ratioText,
  share,
} from '../../../../src/domain/award-catalogue/ratio.ts';
import { problemOf } from '../../../../src/domain/problem.ts';

const TWO_THIRDS = { numerator: 2, denominator: 3 };

describe('isAtLeast', () => {
  it('takes the exact share', () => {
    expect(isAtLeast(2, 3, TWO_THIRDS)).toBe(true);
    expect(isAtLeast(7, 11, TWO_THIRDS)).toBe(false);
  });

  it('does not lose by fractions what floating numbers lose: 7 of 10 are 70%', () => {
    expect(isAtLeast(7, 10, { numerator: 70, denominator: 100 })).toBe(true);
    expect(isAtLeast(29, 100, { numerator: 29, denominator: 100 })).toBe(true);
  });
});

describe('leastParts', () => {
  it('is the smallest number that is at least the ratio', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (whole, a, b) => {
          const ratio = { numerator: Math.min(a, b), denominator: Math.max(a, b) };
          const least = leastParts(whole, ratio);
          expect(isAtLeast(least, whole, ratio)).toBe(true);
          expect(least === 0 || !isAtLeast(least - 1, whole, ratio)).toBe(true);
        },
      ),
    );
  });
});

describe('partsOf', () => {
  it('rounds a half up, or cuts it off', () => {
    const half = { numerator: 1, denominator: 2 };
    expect([partsOf(5, half, 'round'), partsOf(5, half, 'floor')]).toEqual([3, 2]);
  });

  it('rounds less than a half down', () => {
    expect(partsOf(4, { numerator: 1, denominator: 3 }, 'round')).toBe(1);
  });
});

describe('ratioText', () => {
  it.each([
    [{ numerator: 70, denominator: 100 }, '70%'],
    [{ numerator: 9, denominator: 10 }, '90%'],
    [TWO_THIRDS, '2/3'],
    [{ numerator: 125, denominator: 1000 }, '125/1000'],
  ])('%o is %s', (ratio, text) => {
    expect(ratioText(ratio)).toBe(text);
  });
});

describe('parseRatio', () => {
  it.each([
    ['2/3', 2, 3],
    ['2 / 3', 2, 3],
    ['70%', 70, 100],
    ['70 %', 70, 100],
    ['12,5%', 125, 1000],
    ['100%', 100, 100],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseRatio(text)).toEqual({ numerator, denominator });
  });

  it.each(['0%', '0/3', '4/3', '101%', '1/0', '0.7', '70', 'hai phần ba', ''])('refuses “%s”', (text) => {
    expect(parseRatio(text)).toBeUndefined();
  });
});

describe('share', () => {
  it('reads a share with spaces around it', () => {
    expect(share('Tỷ lệ').parse(' 2/3 ')).toEqual(TWO_THIRDS);
  });

  it('says how to write one', () => {
    const { error } = z.object({ cap: share('Tỷ lệ') }).safeParse({ cap: '0.15' });
    const [problem] = error?.issues.map(problemOf) ?? [];
    expect(problem?.code).toBe('invalid-share');
    expect(problem?.message.vi).toBe('“0.15” không phải là một tỷ lệ.');
  });
});
