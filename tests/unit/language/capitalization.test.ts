import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCapitals, toSmallLetters } from '../../../src/language/capitalization.ts';

const SMALL = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
];
const CAPITAL = [
  ...'AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ',
];

describe('toCapitals', () => {
  it('gives the capital of every Vietnamese letter', () => {
    expect(SMALL.map(toCapitals)).toEqual(CAPITAL);
  });

  it('keeps signs and digits', () => {
    expect(toCapitals('mục đích, yêu cầu (KCN) 2024–2025')).toBe('MỤC ĐÍCH, YÊU CẦU (KCN) 2024–2025');
  });

  it('capitalizes i without a dot above', () => {
    expect(toCapitals('i')).toBe('I');
  });
});

describe('toSmallLetters', () => {
  it('gives the small letter of every Vietnamese capital', () => {
    expect(CAPITAL.map(toSmallLetters)).toEqual(SMALL);
  });

  it('undoes toCapitals for any text of Vietnamese small letters', () => {
    const texts = fc.string({ unit: fc.constantFrom(...SMALL, ' ', '-') });
    fc.assert(
      fc.property(texts, (small) => toSmallLetters(toCapitals(small)) === small),
      { seed: 30 },
    );
  });
});
