import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/document/issue.ts';
import { widthOf } from '../../../../src/issuance/drawn-line.ts';
import { findDateBlanks, findNumberBlank } from '../../../../src/issuance/stamping/find-blanks.ts';
import { lettersOf } from '../../../../src/issuance/stamping/page-letters.ts';
import { rowsOf } from '../../../../src/issuance/stamping/text-rows.ts';
import { metrics } from '../../../helpers/fonts.ts';
import { pageWith } from '../../../helpers/issuance/head-pdf.ts';

const DAY = { year: 2024, month: 3, day: 5 };

async function rows(...texts: readonly string[]) {
  return rowsOf(await lettersOf(pageWith(texts.map((text, index) => ({ text, y: 100 + index * 20 }))), 0));
}

const width = (text: string) => widthOf({ text, face: 'regular', size: 13 }, metrics);
const codes = ({ issues }: Outcome<unknown>) => issues.map(({ code }) => code);
const number = async (...texts: readonly string[]) => findNumberBlank(await rows(...texts));
const date = async (...texts: readonly string[]) => findDateBlanks(await rows(...texts), DAY);

async function symbolOf(text: string) {
  const found = await number(text);
  return found.ok ? found.value.symbol : codes(found);
}

async function missingOf(text: string) {
  const found = await date(text);
  return found.ok ? found.value.map((one) => one.text) : codes(found);
}

describe('findNumberBlank', () => {
  it.each([
    ['Số:         /KH-BQL', 'KH-BQL'],
    ['Số: ……/QĐ-UBND', 'QĐ-UBND'],
    ['Số: ..... /BQL-VP', 'BQL-VP'],
    ['Số:______/TB-HĐTĐKT', 'TB-HĐTĐKT'],
    ['Số :      /2024/QĐ-UBND', '2024/QĐ-UBND'],
  ])('finds the blank of “%s”', async (text, symbol) => {
    expect(await symbolOf(text)).toBe(symbol);
  });

  it('finds it beside the date, on one line', async () => {
    expect(await symbolOf('Số:       /KH-BQL      Hưng Yên, ngày     tháng     năm 2024')).toBe('KH-BQL');
  });

  it('gives the room between colon and stroke, and the dots in it', async () => {
    const found = await number('Số: ……/KH-BQL');
    if (!found.ok) throw new Error('no blank');
    const { left, right, like, dots } = found.value.blank;
    expect([like.text, dots.length]).toEqual([':', 2]);
    expect(left).toBeCloseTo(100 + width('Số:'), 1);
    expect(right).toBeCloseTo(100 + width('Số: ……'), 1);
  });

  it('puts accents that are written by themselves over their letters', () => {
    const letter = { right: 0, baseline: 0, size: 13, face: 'regular' } as const;
    const [row] = rowsOf([
      { ...letter, text: 'S', x: 0, right: 7 },
      { ...letter, text: 'ô', x: 7, right: 13 },
      { ...letter, text: '\u0301', x: 12, right: 12 },
    ]);
    expect(row?.text).toBe('Số');
  });

  it('takes a number in a sentence for no blank', async () => {
    expect(await symbolOf('Căn cứ Quyết định số      /QĐ-UBND ngày 05/01/2024')).toEqual(['no-number-blank']);
  });

  it('refuses a number that is there', async () => {
    const found = await number('Số: 12/KH-BQL');
    expect(found.issues.map(({ message }) => message.vi)).toEqual(['Văn bản đã có số: “Số: 12/KH-BQL”.']);
  });

  it('refuses a number written over dots', async () => {
    expect(codes(await number('Số: ..12../KH-BQL'))).toEqual(['number-there']);
  });

  it('takes the one blank beside a number that is there', async () => {
    const found = await number('Số:       /KH-BQL', 'Số: 7/GM-UBND');
    expect(found.ok && found.value.symbol).toBe('KH-BQL');
  });

  it('does not choose between two blanks', async () => {
    expect(codes(await number('Số:      /KH-BQL', 'Số:      /QĐ-BQL'))).toEqual(['several-number-blanks']);
  });
});

describe('findDateBlanks', () => {
  it.each([
    ['Hưng Yên, ngày       tháng       năm 2024', ['05', '3']],
    ['Hưng Yên, ngày …… tháng …… năm 2024', ['05', '3']],
    ['Hưng Yên, ngày ..... tháng 3 năm 2024', ['05']],
    ['Hưng Yên, ngày     tháng     năm 20…', ['05', '3', '24']],
    ['……………, ngày …… tháng …… năm ……', ['05', '3', '2024']],
    ['Hưng Yên, ngày 05 tháng 3 năm 2024', []],
  ])('knows what is missing of “%s”', async (text, missing) => {
    expect(await missingOf(text)).toEqual(missing);
  });

  it.each([
    'Hưng Yên, ngày     tháng     năm 2023',
    'Hưng Yên, ngày     tháng 4 năm 2024',
    'Hưng Yên, ngày 06 tháng 3 năm 2024',
  ])('refuses another day: “%s”', async (text) => {
    expect(await missingOf(text)).toEqual(['other-date-there']);
  });

  it('takes a date in a sentence for no blank', async () => {
    expect(await missingOf('(Kèm theo Kế hoạch số     /KH-BQL ngày     tháng     năm 2024)')).toEqual([
      'no-date-blank',
    ]);
  });

  it('does not choose between two blanks', async () => {
    const line = 'Hưng Yên, ngày     tháng     năm 2024';
    expect(codes(await date(line, line))).toEqual(['several-date-blanks']);
  });
});
