import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixCode } from '../../../../src/docx/deflate/prefix-code.ts';
import { SEED } from '../../support/arbitraries.ts';

function lengthsFor(counts: readonly number[], longest = 15): readonly number[] {
  return [...prefixCode(Uint32Array.from(counts), longest).lengths];
}

/** How much of all codes these lengths take: 1 when every sequence of bits means something. */
function share(lengths: readonly number[]): number {
  return lengths.filter((length) => length > 0).reduce((sum, length) => sum + 2 ** -length, 0);
}

describe('prefixCode', () => {
  it('gives what comes often few bits', () => {
    expect(lengthsFor([8, 1, 0, 2, 4, 1])).toEqual([1, 4, 0, 3, 2, 4]);
  });

  it('numbers the codes as the standard does, its example turned round', () => {
    // RFC 1951, 3.2.2: lengths 3 3 3 3 3 2 4 4 have the codes 010 011 100 101 110 00 1110 1111.
    const { lengths, bits } = prefixCode(Uint32Array.of(4, 4, 4, 4, 4, 8, 2, 2), 15);
    expect([...lengths]).toEqual([3, 3, 3, 3, 3, 2, 4, 4]);
    const codes = [...bits].map((code, symbol) => code.toString(2).padStart(lengths[symbol] ?? 0, '0'));
    expect(codes).toEqual(['010', '110', '001', '101', '011', '00', '0111', '1111']);
  });

  it('has two codes even where one symbol or none comes', () => {
    expect(lengthsFor([0, 0, 5])).toEqual([1, 0, 1]);
    expect(lengthsFor([0, 0, 0])).toEqual([1, 1, 0]);
    expect(lengthsFor([7, 0, 0])).toEqual([1, 1, 0]);
  });

  it('keeps to the longest code where the best would be longer', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 24) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    expect(Math.max(...lengthsFor(fibonacci, 30))).toBe(23);
    const lengths = lengthsFor(fibonacci);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
    expect(share(lengths)).toBe(1);
  });

  it('leaves no sequence of bits without a meaning', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 286 });
    fc.assert(
      fc.property(counts, (each) => {
        const lengths = lengthsFor(each);
        expect(share(lengths)).toBe(1);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
      }),
      { seed: SEED },
    );
  });
});
