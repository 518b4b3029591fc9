import { describe, expect, it } from 'vitest';
import { unicodeMap } from '../../../src/pdf/unicode-map.ts';

describe('unicodeMap', () => {
  it('says of each code which letter it is', () => {
    expect(
      unicodeMap([
        [0x41, 0x41],
        [0x80, 0x1ec7],
      ]),
    ).toContain('2 beginbfchar\n<41> <0041>\n<80> <1ec7>\nendbfchar');
  });

  it('takes a no-break space for a space', () => {
    expect(unicodeMap([[0x81, 0xa0]])).toContain('<81> <0020>');
  });

  it('breaks into sections of 100 at most', () => {
    const letters = Array.from({ length: 250 }, (_, index) => [index + 1, 0x1e00 + index] as const);
    const sections = [...unicodeMap(letters).matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/gu)];
    expect(sections.map(([, count]) => Number(count))).toEqual([100, 100, 50]);
    expect(sections.map(([, , entries = '']) => entries.split('\n').length)).toEqual([100, 100, 50]);
  });
});
