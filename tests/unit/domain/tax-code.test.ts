import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaxCode, taxCode } from '../../../src/domain/tax-code.ts';
import { SEED } from '../support/arbitraries.ts';

const schema = taxCode('Mã số thuế');

/** Codes of companies that publish them: Vinamilk, Vietcombank, FPT. */
const PUBLISHED = ['0300588569', '0100112437', '0101248141'];

describe('isTaxCode', () => {
  it.each(PUBLISHED)('knows %s', (code) => {
    expect(isTaxCode(code)).toBe(true);
  });

  it.each(['0300588569-001', '0300588569001'])('knows the code of a branch, %s', (code) => {
    expect(isTaxCode(code)).toBe(true);
  });

  it('refuses every other check digit', () => {
    for (const code of PUBLISHED) {
      const others = Array.from({ length: 10 }, (_, digit) => code.slice(0, 9) + String(digit));
      expect(others.filter(isTaxCode)).toEqual([code]);
    }
  });

  it('finds every digit that was mistyped', () => {
    const digits = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLISHED),
        fc.integer({ min: 0, max: 8 }),
        digits,
        (code, index, digit) => {
          const mistyped = code.slice(0, index) + String(digit) + code.slice(index + 1);
          expect(isTaxCode(mistyped)).toBe(mistyped === code);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each(['', '030058856', '03005885690', '0300588569-1', '0300588569-0011', '030058856X', ' 0300588569'])(
    'refuses what has another form: %j',
    (code) => {
      expect(isTaxCode(code)).toBe(false);
    },
  );

  it('knows no code whose nine digits would need a check digit of ten', () => {
    const nine = '000000000';
    const all = Array.from({ length: 10 }, (_, digit) => nine + String(digit));
    expect(all.filter(isTaxCode)).toEqual([]);
  });
});

describe('taxCode', () => {
  it('takes a code as it is', () => {
    expect(schema.parse('0300588569-001')).toBe('0300588569-001');
  });

  it.each([
    ['0300588568', 'Mã số thuế “0300588568” sai chữ số kiểm tra.'],
    ['12345', 'Mã số thuế “12345” viết không đúng.'],
  ])('says what is wrong with %s', (code, message) => {
    const { error } = schema.safeParse(code);
    expect(error?.issues).toMatchObject([{ params: { problem: { message: { vi: message } } } }]);
  });
});
