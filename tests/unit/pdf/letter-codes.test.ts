import { describe, expect, it } from 'vitest';
import { lettersByCode } from '../../../src/pdf/letter-codes.ts';
import { FONT_TABLE } from '../support/fonts.ts';

const CODES_OF_LINE_ENDS = [0, 10, 13];

describe('lettersByCode', () => {
  it('leaves ASCII at its own codes', () => {
    expect(lettersByCode([0x20, 0x41, 0x1ea1])).toEqual([
      [0x20, 0x20],
      [0x41, 0x41],
      [0x80, 0x1ea1],
    ]);
  });

  it('gives every letter a code of its own, and none that ends lines', () => {
    for (const letters of Object.values(FONT_TABLE.letters)) {
      const codes = letters.map(([code]) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => CODES_OF_LINE_ENDS.includes(code) || code > 255)).toEqual([]);
    }
  });

  it('fails where there are more letters than codes', () => {
    const many = Array.from({ length: 254 }, (_, index) => 0x1000 + index);
    expect(() => lettersByCode(many)).toThrow('more letters');
    expect(lettersByCode(many.slice(0, 253))).toHaveLength(253);
  });
});

describe('the letters of the font', () => {
  it('stand in one part each', () => {
    const all = Object.values(FONT_TABLE.letters).flatMap((letters) =>
      letters.map(([, codePoint]) => codePoint),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(450);
  });

  it('have the space at 32, which alone is widened', () => {
    const space = FONT_TABLE.letters.core.find(([code]) => code === 32);
    expect(space).toEqual([32, 32]);
    expect((FONT_TABLE.codes[0xa0] ?? 0) & 0xff).not.toBe(32);
  });
});
