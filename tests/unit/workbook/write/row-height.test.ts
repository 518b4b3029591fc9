import { expect, it } from 'vitest';
import { rowHeight } from '../../../../src/workbook/write/row-height.ts';

const LINE = 16;

it.each([
  ['nothing', [], 1],
  ['a short text', [{ text: 'Công ty A', width: 30 }], 1],
  ['as many lines as are written', [{ text: 'a\nb\nc', width: 30 }], 3],
  ['a text broken at its spaces', [{ text: 'aaaaaaaa bbbbbbbb cccccccc', width: 10 }], 3],
  ['a word that is too long', [{ text: 'a'.repeat(25), width: 10 }], 3],
  [
    'the longest of several',
    [
      { text: 'a', width: 10 },
      { text: 'a\nb', width: 10 },
    ],
    2,
  ],
])('is high enough for %s', (_, texts, lines) => {
  expect(rowHeight(texts)).toBe(lines * LINE + 2);
});

it('is never higher than a row can be', () => {
  expect(rowHeight([{ text: 'a '.repeat(5000), width: 10 }])).toBe(409);
});
