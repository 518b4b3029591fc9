import { expect, it } from 'vitest';
import { tooLongTexts } from '../../../../src/workbook/write/too-long.ts';
import { ENTERPRISES, row } from './small-book.ts';

const LONGEST = 32_767;

it('finds the text that no cell can hold, with its place', () => {
  const rows = [
    row({ id: 'dn-01', name: 'a'.repeat(LONGEST) }),
    row({ id: 'dn-02', name: 'a'.repeat(LONGEST + 1) }),
  ];
  expect(tooLongTexts([{ spec: ENTERPRISES, rows }])).toMatchObject([
    {
      code: 'text-too-long-for-cell',
      severity: 'error',
      message: { vi: '“Tên doanh nghiệp” dài 32768 ký tự, một ô bảng tính không chứa hết.' },
      place: { file: 'enterprises.yaml' },
    },
  ]);
});

it('counts the lines of a cell together', () => {
  const rows = [row({ notes: ['a'.repeat(20_000), 'b'.repeat(20_000)] })];
  expect(tooLongTexts([{ spec: ENTERPRISES, rows }]).length).toBe(1);
});
