import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, compareText, sortedByText } from '../../../src/language/collation.ts';

const ALPHABET = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];

/** Texts that are near each other: few letters with all tones, capitals, figures and signs. */
const texts = fc
  .array(
    fc.constantFrom(...'aàáạăằâđdeêioơBĂĐ', 'òa', 'oà', ' ', '  ', '-', '2', '02', '10', 'ü', 'Ω', '🙂'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

const names = fc
  .array(fc.constantFrom('An', 'Án', 'an', 'Ân', 'Bình', 'Hòa', 'Hoà', 'Nguyễn', 'Văn', 'Đỗ', ''), {
    maxLength: 4,
  })
  .map((words) => words.join(' '));

describe('compareText', () => {
  it('has the letters in the order of the alphabet', () => {
    expect(ALPHABET.toReversed().toSorted(compareText)).toEqual(ALPHABET);
  });

  it.each([
    ['a', ['a', 'à', 'ả', 'ã', 'á', 'ạ']],
    ['ê', ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ']],
    ['ư', ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự']],
    ['y', ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ']],
  ])('has the tones of %s in their order', (_letter, inOrder) => {
    expect(inOrder.toReversed().toSorted(compareText)).toEqual(inOrder);
  });

  it.each([
    ['ma', 'mà'],
    ['mạ', 'mai'],
    ['mạ', 'mă'],
    ['dụng', 'đa'],
    ['ôm', 'ơn'],
    ['Phố Nối A', 'Phố Nối B'],
    ['Hưng Yên', 'Hưng Yến'],
    ['Minh Đức', 'Minh Quang'],
    ['Dệt may', 'Điện tử'],
    ['bà con', 'ba lô'],
    ['Foxconn', 'Phú'],
    ['Việt', 'Wonjin'],
    ['Yên Mỹ', 'Zenith'],
  ])('sets “%s” before “%s”', (first, second) => {
    expect(Math.sign(compareText(first, second))).toBe(-1);
    expect(Math.sign(compareText(second, first))).toBe(1);
  });

  it('compares letters before tones: the tone of an early word weighs less than a letter of a late one', () => {
    expect(['Bạ Ba', 'Ba Bi', 'Ba Ba'].toSorted(compareText)).toEqual(['Ba Ba', 'Bạ Ba', 'Ba Bi']);
  });

  it.each([
    ['Cụm 2', 'Cụm 10'],
    ['Cụm 02', 'Cụm 10'],
    ['Cụm 2', 'Cụm 2a'],
    ['Phụ lục 9', 'Phụ lục 10'],
    ['3 doanh nghiệp', 'a'],
    ['99999999999999999998', '99999999999999999999'],
    ['0900000001-001', '0900000001-002'],
  ])('compares figures by their value: “%s” before “%s”', (first, second) => {
    expect(compareText(first, second)).toBeLessThan(0);
  });

  it('sets a text before another that goes on', () => {
    expect(compareText('Công ty A', 'Công ty A Châu')).toBeLessThan(0);
    expect(compareText('', 'a')).toBeLessThan(0);
  });

  it('ends a word before it goes on: a space comes before every letter', () => {
    expect(compareText('An Vũ', 'Anh Bình')).toBeLessThan(0);
  });

  it('looks at capitals last, small letters first', () => {
    expect(['An', 'an', 'Ấn', 'Án', 'án'].toSorted(compareText)).toEqual(['an', 'An', 'án', 'Án', 'Ấn']);
  });

  it('takes a tone for the same wherever in the word it is set', () => {
    expect(compareText('hoá chất', 'hòa giải')).toBeLessThan(0);
    expect(['hòa b', 'hoà a'].toSorted(compareText)).toEqual(['hoà a', 'hòa b']);
    expect(compareText('hòa', 'hoá')).toBeLessThan(0);
  });

  it('takes a letter with a foreign mark for the letter', () => {
    expect(['Muz', 'Müller', 'Mula'].toSorted(compareText)).toEqual(['Mula', 'Müller', 'Muz']);
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(compareText('Yến', 'Yến'.normalize('NFD'))).toBe(0);
  });

  it('is a total order', () => {
    expectTotalOrder(compareText, texts);
  });
});

describe('sortedByText', () => {
  it('sets things in the order of their texts, and leaves those of one text as they stood', () => {
    const things = [
      { name: 'Bình', place: 1 },
      { name: 'An', place: 2 },
      { name: 'An'.normalize('NFD'), place: 3 },
      { name: 'Ấn', place: 4 },
    ];
    expect(sortedByText(things, ({ name }) => name).map(({ place }) => place)).toEqual([2, 3, 4, 1]);
  });

  it('sorts as compareText does', () => {
    fc.assert(
      fc.property(fc.array(texts), (list) => {
        expect(sortedByText(list, (text) => text)).toEqual(list.toSorted(compareText));
      }),
    );
  });
});

describe('compareNames', () => {
  it('looks at the given name first', () => {
    expect(compareNames('Trần Văn An', 'Lê Thị Bình')).toBeLessThan(0);
    expect(compareNames('Lê Thị Bình', 'Trần Văn An')).toBeGreaterThan(0);
  });

  it('looks at the names before it next', () => {
    expect(['Vũ Văn Hải', 'Đỗ Văn Hải', 'Đỗ Thị Hải', 'Dương Văn Hải'].toSorted(compareNames)).toEqual([
      'Dương Văn Hải',
      'Đỗ Thị Hải',
      'Đỗ Văn Hải',
      'Vũ Văn Hải',
    ]);
  });

  it('sets the tone of the given name above the family name', () => {
    expect(['An Thị Hà', 'Bùi Thị Ha', 'Lê Hạ', 'Vũ Hả'].toSorted(compareNames)).toEqual([
      'Bùi Thị Ha',
      'An Thị Hà',
      'Vũ Hả',
      'Lê Hạ',
    ]);
  });

  it('looks at capitals only when all else is the same', () => {
    expect(['Nguyễn Văn an', 'Lê Văn AN', 'Lê Văn An'].toSorted(compareNames)).toEqual([
      'Lê Văn An',
      'Lê Văn AN',
      'Nguyễn Văn an',
    ]);
  });

  it('knows names of one word', () => {
    expect(['Lê An', 'Bình', 'An', ''].toSorted(compareNames)).toEqual(['', 'An', 'Lê An', 'Bình']);
  });

  it('does not mind white space', () => {
    expect(compareNames(' Trần  An ', 'Lê Bình')).toBeLessThan(0);
  });

  it('is a total order', () => {
    expectTotalOrder(compareNames, names);
  });
});

function expectTotalOrder(compare: (a: string, b: string) => number, from: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(from, from, from, (a, b, c) => {
      expect(compare(a, b) === 0).toBe(a === b);
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
    { seed: 30, numRuns: 3000 },
  );
}
