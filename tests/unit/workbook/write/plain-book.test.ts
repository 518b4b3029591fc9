import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  writePlainBook,
  type PlainSheet,
  type PlainValue,
} from '../../../../src/workbook/write/plain-book.ts';

const sheet = (...values: readonly (PlainValue | undefined)[]): PlainSheet => ({
  name: 'Sổ',
  columns: values.map((_, index) => ({ headings: [`Cột ${String(index)}`], width: 12, alignment: 'left' })),
  rows: [values],
});
const text = (value: string): PlainValue => ({ kind: 'text', text: value });

describe('writePlainBook', () => {
  it.each(['=1+1', '+84 221', '-5', '@SUM(A1)', '05/QĐ-BQL', '=HYPERLINK("http://x")'])(
    'writes %s as a text, no formula',
    async (value) => {
      const xlsx = await writePlainBook([sheet(text(value))], 'Sổ');
      expect(strFromU8(unzipSync(xlsx)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');
      const [read] = (await readXlsx(xlsx)).sheets;
      expect(read?.rows[1]).toEqual([value]);
    },
  );

  it('leaves out what XML cannot hold', async () => {
    const [read] = (await readXlsx(await writePlainBook([sheet(text('a\u0001b\nc'))], 'Sổ'))).sheets;
    expect(read?.rows[1]).toEqual(['ab\nc']);
  });

  it('writes a moment to the second', async () => {
    const moment = { day: { year: 2024, month: 3, day: 25 }, seconds: 14 * 3600 + 5 * 60 + 9 };
    const [read] = (await readXlsx(await writePlainBook([sheet({ kind: 'moment', moment })], 'Sổ'))).sheets;
    expect(read?.rows[1]).toEqual([new Date(Date.UTC(2024, 2, 25, 14, 5, 9))]);
  });
});
