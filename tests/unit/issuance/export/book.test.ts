import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booksOf } from '../../../../src/issuance/export/book.ts';
import { booksIn, fillBooks } from '../../../helpers/issuance/books.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

const shape = (test: TestRegister, choice = {}) =>
  booksIn(test, choice).map(({ year, series, entries }) => [
    year,
    series,
    entries.map(({ numbered }) => numbered.number),
  ]);

const choose = (year: number | undefined, series: string | undefined) =>
  booksOf(test.register, { year, series });

describe('booksOf', () => {
  it('has a book for each series of a year, the shared one first, cancelled numbers in it', async () => {
    await fillBooks(test);
    expect(shape(test)).toEqual([
      [2024, 'chung', [118, 119, 120, 121]],
      [2024, 'Hội đồng', [1]],
    ]);
  });

  it('says from when to when a book goes', async () => {
    await fillBooks(test);
    expect(booksIn(test)[0]).toMatchObject({
      from: { year: 2024, month: 3, day: 25 },
      to: { year: 2024, month: 4, day: 3 },
      start: { number: 117 },
    });
  });

  it('takes one year, and one series', async () => {
    await issue(test, 'a', '2023-12-30', { series: 'chung' });
    await issue(test, 'b', '2024-01-02', { series: 'chung' });
    await issue(test, 'c', '2024-01-02', { series: 'QĐ', symbol: 'QĐ-BQL' });
    expect(shape(test, { year: 2024 })).toEqual([
      [2024, 'chung', [1]],
      [2024, 'QĐ', [1]],
    ]);
    expect(shape(test, { series: 'chung' })).toEqual([
      [2023, 'chung', [1]],
      [2024, 'chung', [1]],
    ]);
  });

  it('says that nothing was issued', () => {
    expect(choose(undefined, undefined)).toMatchObject({ ok: false, issues: [{ code: 'register-empty' }] });
  });

  it('names the years that there are', async () => {
    await issue(test, 'a', '2024-03-25');
    const { issues } = choose(2023, undefined);
    expect(issues[0]?.message.vi).toBe('Năm 2023 sổ chưa có số nào.');
    expect(issues[0]?.expected?.vi).toContain('Có số của năm: 2024.');
  });

  it('names the series that there are', async () => {
    await issue(test, 'a', '2024-03-25', { series: 'chung' });
    expect(choose(2024, 'chugn').issues).toMatchObject([
      { code: 'no-such-series', suggestion: '--series chung' },
    ]);
  });
});
