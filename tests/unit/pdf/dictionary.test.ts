import { describe, expect, it } from 'vitest';
import { byteString, dictionary, reference, textString } from '../../../src/pdf/dictionary.ts';

describe('dictionary', () => {
  it.each([
    ['names', { Type: 'Page' }, '<</Type/Page>>'],
    ['numbers, to three decimals', { A: 12, B: -0.5, C: 212.74999999 }, '<</A 12/B -0.5/C 212.75>>'],
    ['truth and nothing', { A: true, B: null }, '<</A true/B null>>'],
    ['references', { Parent: reference(12) }, '<</Parent 12 0 R>>'],
    ['lists', { Kids: [reference(1), 'XYZ', null, 3, undefined] }, '<</Kids[1 0 R /XYZ null 3 null]>>'],
    ['dictionaries', { MarkInfo: { Marked: true }, A: {} }, '<</MarkInfo<</Marked true>>/A<<>>>>'],
    ['bytes', { ID: byteString('00ff') }, '<</ID<00ff>>>'],
    ['no entry without a value', { A: undefined, B: 1 }, '<</B 1>>'],
  ])('writes %s', (_, entries, text) => {
    expect(dictionary(entries)).toBe(text);
  });
});

describe('textString', () => {
  it('writes UTF-16 with its mark', () => {
    expect(textString('Kế 𝄞').text).toBe('<feff004b1ebf0020d834dd1e>');
  });
});
