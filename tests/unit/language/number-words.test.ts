import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalWords, integerWords } from '../../../src/language/number-words.ts';
import { ratio, type Ratio } from '../../../src/language/ratio.ts';
import { readNumberWords } from '../../helpers/read-number-words.ts';
import { DECIMALS, WHOLE_NUMBERS, WITH_OTHER_EMPTY_TENS } from './number-words.cases.ts';

const LIMIT = 10n ** 18n;

/** Whole numbers of every length, with many zeros among them, where readings go wrong. */
const wholeNumbers = fc.oneof(
  fc.bigInt({ min: -LIMIT, max: LIMIT }),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 4, 5, 10, 15, 21, 100, 104, 999), { minLength: 1, maxLength: 6 })
    .map((groups) => groups.reduce((sum, group) => sum * 1000n + BigInt(group), 0n)),
);

/** Neighbours that no reading has, such as "mươi một" for "mươi mốt". */
const WRONG_NEIGHBOURS = [
  /mươi (?:một|bốn|năm|không|mười)/u,
  /mười (?:mốt|tư|năm|không|mươi)/u,
  /(?:linh|lẻ) (?:mốt|tư|lăm|không|mười)/u,
  /(?:một|không) mươi/u,
  /trăm (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?! mươi)/u,
  /không trăm (?:nghìn|triệu|tỷ|$)/u,
  /(?:nghìn|triệu) (?:nghìn|triệu)/u,
  / {2}|^ | $/u,
];

describe('integerWords', () => {
  it('is tested against at least 300 readings, none of them twice', () => {
    expect(new Set(WHOLE_NUMBERS.map(([written]) => written)).size).toBe(WHOLE_NUMBERS.length);
    expect(WHOLE_NUMBERS.length).toBeGreaterThanOrEqual(300);
  });

  it.each(WHOLE_NUMBERS)('reads %s as “%s”', (written, words) => {
    expect(integerWords(wholeNumber(written))).toBe(words);
  });

  it.each(WITH_OTHER_EMPTY_TENS)('with lẻ reads %s as “%s”', (written, words) => {
    expect(integerWords(wholeNumber(written), { emptyTens: 'lẻ' })).toBe(words);
  });

  it('takes numbers as well as bigints', () => {
    expect(integerWords(523_056)).toBe('năm trăm hai mươi ba nghìn không trăm năm mươi sáu');
    expect(integerWords(-0)).toBe('không');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('has no words for %d', (value) => {
    expect(() => integerWords(value)).toThrow(RangeError);
  });

  it.each(['linh', 'lẻ'] as const)('can be read back up to 10^18 with %s', (emptyTens) => {
    fc.assert(
      fc.property(wholeNumbers, (value) => {
        expect(readNumberWords(integerWords(value, { emptyTens }))).toBe(value);
      }),
      { seed: 30, numRuns: 2000 },
    );
  });

  it('has words for every number below 10.000 that can be read back', () => {
    for (let value = 0; value < 10_000; value += 1) {
      if (readNumberWords(integerWords(value)) !== BigInt(value))
        expect.fail(`wrong reading of ${String(value)}`);
    }
  });

  it('puts no words side by side that do not belong together', () => {
    fc.assert(
      fc.property(wholeNumbers, (value) => {
        const words = integerWords(value);
        for (const wrong of WRONG_NEIGHBOURS) expect(words).not.toMatch(wrong);
      }),
      { seed: 30, numRuns: 1000 },
    );
  });
});

describe('decimalWords', () => {
  it.each(DECIMALS)('reads %s as “%s”', (written, words) => {
    expect(decimalWords(decimal(written), 4)).toBe(words);
  });

  it('reads a whole number without a comma', () => {
    expect(decimalWords(ratio(100, 1), 2)).toBe('một trăm');
  });

  it('rounds first', () => {
    expect(decimalWords(ratio(1000, 11), 2)).toBe('chín mươi phẩy chín mươi mốt');
    expect(decimalWords(ratio(1999, 1000), 2)).toBe('hai');
  });

  it('says nothing of a minus sign before what rounds to 0', () => {
    expect(decimalWords(ratio(-1, 1000), 2)).toBe('không');
  });

  it('says lẻ before and after the comma', () => {
    expect(decimalWords(decimal('101,108'), 3, { emptyTens: 'lẻ' })).toBe(
      'một trăm lẻ một phẩy một trăm lẻ tám',
    );
  });
});

/** "1.234.567" as a number. */
function wholeNumber(written: string): bigint {
  return BigInt(written.replaceAll('.', ''));
}

/** "1.234,5" as a quotient. */
function decimal(written: string): Ratio {
  const [whole = '', decimals = ''] = written.split(',');
  return ratio(wholeNumber(whole + decimals), 10n ** BigInt(decimals.length));
}
