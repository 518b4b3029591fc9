import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printedRegister } from '../../../../src/issuance/export/printed-register.ts';
import type { Page } from '../../../../src/layout/placed.ts';
import { fonts, metrics } from '../../../helpers/fonts.ts';
import { fillBooks, formInput } from '../../../helpers/issuance/books.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { writePdf } from '../../../../src/pdf/write-pdf.ts';

let test: TestRegister;
beforeEach(async () => {
  test = newRegister();
  await fillBooks(test);
});
afterEach(() => {
  test.remove();
});

const pagesOf = (volume?: number) =>
  valueOf(printedRegister({ ...formInput(test), volume }, metrics)).layout.pages();
const linesOf = (page: Page | undefined) =>
  (page?.boxes ?? []).flatMap((box) =>
    box.kind === 'line' ? [box.fragments.map(({ text }) => text).join('')] : [],
  );

/** What begins further left than the second column, in points. */
const SECOND_COLUMN = 165;
const firstColumn = (page: Page) =>
  linesOf({ ...page, boxes: page.boxes.filter((box) => box.kind === 'line' && box.x < SECOND_COLUMN) });

describe('printedRegister', () => {
  it('begins each book with its cover', () => {
    const pages = pagesOf();
    expect(linesOf(pages[0])).toEqual([
      ...['UBND TỈNH HƯNG YÊN', 'BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP', 'SỔ ĐĂNG KÝ VĂN BẢN ĐI', 'Năm: 2024'],
      ...['Từ ngày 25/3/2024 đến ngày 03/4/2024', 'Từ số 118 đến số 121', 'Quyển số: ……'],
    ]);
    expect(linesOf(pages[2])).toContain('(Sổ Hội đồng)');
    expect(linesOf(pages[2])).toContain('Từ số 01 đến số 01');
  });

  it('says which volume it is', () => {
    expect(linesOf(pagesOf(3)[0])).toContain('Quyển số: 03');
  });

  it('lies crosswise, with page numbers on every page but the covers', () => {
    const pages = pagesOf();
    expect(pages.map(({ width, height }) => width > height)).toEqual([true, true, true, true]);
    expect(pages.map((page) => linesOf(page)[0])).toEqual([
      'UBND TỈNH HƯNG YÊN',
      '1',
      'UBND TỈNH HƯNG YÊN',
      '1',
    ]);
  });

  it('repeats the titles and numbers of the columns on every page', async () => {
    for (let count = 0; count < 30; count += 1)
      await issue(test, `x${String(count)}`, '2024-06-01', { series: 'chung' });
    const [, ...pages] = pagesOf();
    const ofShared = pages.slice(
      0,
      pages.findIndex((page) => linesOf(page).includes('(Sổ Hội đồng)')),
    );
    expect(ofShared.length).toBeGreaterThan(1);
    for (const page of ofShared) {
      const lines = linesOf(page);
      for (const text of ['Số, ký hiệu văn', 'Ghi chú', '(1)', '(10)']) expect(lines).toContain(text);
    }
  });

  it('prints every number once, in their order', async () => {
    for (let count = 0; count < 30; count += 1)
      await issue(test, `x${String(count)}`, '2024-06-01', { series: 'chung' });
    const shown = pagesOf()
      .flatMap(firstColumn)
      .flatMap((line) => /^(\d+)\/KH-BQL$/u.exec(line)?.[1] ?? []);
    const all = Array.from({ length: 34 }, (_, index) => String(118 + index));
    const expected = all.filter((number) => number !== '121');
    expect(shown).toEqual(expected);
  });

  it('cuts an entry with very many receivers into rows that have room on a page', async () => {
    const recipients = Array.from({ length: 300 }, (_, index) => `Công ty ${String(index)}`);
    await issue(test, 'm', '2024-06-01', { series: 'chung' }, { recipients });
    const lines = pagesOf().flatMap(linesOf);
    expect(lines.filter((line) => line === '(tiếp)').length).toBeGreaterThan(3);
    expect(lines.join(' ')).toMatch(/Công ty 299/u);
  });

  it('writes "?" for a letter that the font lacks, and says so', async () => {
    await issue(test, 'e', '2024-06-01', { series: 'chung' }, { note: 'vui 🙂' });
    const printed = printedRegister(formInput(test), metrics);
    expect(printed.issues).toMatchObject([{ code: 'letter-replaced', severity: 'warning' }]);
    expect(valueOf(printed).layout.pages().flatMap(linesOf)).toContain('vui ?');
  });

  it('is the same file each time', () => {
    const pdf = () => {
      const { presented, layout } = valueOf(printedRegister(formInput(test), metrics));
      return writePdf(presented, layout.pages(), fonts);
    };
    expect(pdf()).toEqual(pdf());
  });
});
