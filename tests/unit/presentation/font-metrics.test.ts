import { describe, expect, it } from 'vitest';
import { FACES, faceOf, missingLetters } from '../../../src/presentation/font-metrics.ts';
import { METRICS } from '../support/fonts.ts';

describe('faceOf', () => {
  it.each([
    [false, false, 'regular'],
    [true, false, 'bold'],
    [false, true, 'italic'],
    [true, true, 'boldItalic'],
  ] as const)('bold %s and italic %s give %s', (isBold, isItalic, face) => {
    expect(faceOf({ isBold, isItalic })).toBe(face);
  });
});

describe('missingLetters', () => {
  it('is empty for Vietnamese', () => {
    expect(missingLetters('Đề nghị khen thưởng: “Ặ ẵ ừ ỹ” – 50% … №', METRICS)).toEqual([]);
  });

  it('names each missing letter once, in order', () => {
    expect(missingLetters('thi 你 đua 😀 你', METRICS)).toEqual(['你', '😀']);
  });
});

describe('the font table', () => {
  const VIETNAMESE =
    'aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ';

  it.each(FACES)('has every Vietnamese letter in %s', (face) => {
    const letters = [...VIETNAMESE, ...VIETNAMESE.toLocaleUpperCase('vi')];
    const missing = letters.filter(
      (letter) => METRICS.advance(face, letter.codePointAt(0) ?? 0) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('has its descent as a positive length', () => {
    expect(METRICS).toMatchObject({ unitsPerEm: 2048, ascent: 1825, descent: 443, lineGap: 87 });
  });
});
