import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element } from '../../../src/docx/element.ts';
import { escaped } from '../../../src/docx/escaped.ts';
import { SEED } from '../support/arbitraries.ts';

describe('escaped', () => {
  it('writes what XML has a meaning for as entities', () => {
    expect(escaped(`A & B < C > "D" 'E' ]]>`)).toBe(
      'A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos; ]]&gt;',
    );
  });

  it('writes an entity as the text that it is', () => {
    expect(escaped('&amp;')).toBe('&amp;amp;');
  });

  it('leaves letters, pairs of surrogates and spaces as they are', () => {
    expect(escaped('  Đường “số 1” 𠀀 ')).toBe('  Đường “số 1” 𠀀 ');
  });
});

describe('element', () => {
  it('closes itself when it is empty', () => {
    expect(element('w:b')).toBe('<w:b/>');
  });

  it('writes its attributes in order, and its children', () => {
    expect(element('a', { z: 1, b: 'x' }, '<c/>', '<d/>')).toBe('<a z="1" b="x"><c/><d/></a>');
  });

  it('holds any text in content and attributes as an XML parser reads it', () => {
    const text = fc.string({ unit: fc.constantFrom(...`&<>"']=/ aộ𠀀-![`) });
    fc.assert(
      fc.property(text, (value) => {
        const { root } = parseXml(element('a', { b: value }, escaped(value), '<c/>'));
        if (!(root instanceof XmlElement)) throw new Error('no element');
        expect([root.attributes['b'], root.text]).toEqual([value, value]);
      }),
      { seed: SEED },
    );
  });
});
