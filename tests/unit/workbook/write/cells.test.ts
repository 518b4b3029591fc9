import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { partOf, row, smallWorkbook } from './small-book.ts';

const SHEET = 'xl/worksheets/sheet2.xml';

/** The first row of data as a reader gives it, by headings without their asterisks. */
async function written(cells: Parameters<typeof row>[0]): Promise<Readonly<Record<string, unknown>>> {
  const { sheets } = await readXlsx(await smallWorkbook([row(cells)]));
  const [headings = [], first = []] = sheets[1]?.rows ?? [];
  return Object.fromEntries(
    headings.map((heading, column) => [String(heading).replace(' *', ''), first[column] ?? null]),
  );
}

/** The number format of a cell. */
function formatOf(xlsx: Uint8Array, cell: string): string {
  const [, style = ''] = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`, 'u').exec(partOf(xlsx, SHEET)) ?? [];
  const styles = partOf(xlsx, 'xl/styles.xml');
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(styles) ?? [];
  const xf = [...formats.matchAll(/<xf numFmtId="(\d+)"/gu)][Number(style)]?.[1] ?? '';
  return new RegExp(`numFmtId="${xf}" formatCode="([^"]*)"`, 'u').exec(styles)?.[1] ?? 'General';
}

it.each([
  ['a code', 'Mã doanh nghiệp', { id: 'dn-01' }, 'dn-01'],
  ['a text with its white space folded', 'Tên doanh nghiệp', { name: 'Công ty\n  A' }, 'Công ty A'],
  ['leading zeros', 'Mã số thuế', { taxCode: '0901765766' }, '0901765766'],
  ['a choice by its label', 'Loại hình', { ownership: 'state' }, 'Nhà nước'],
  ['a time as text', 'Giờ họp', { startsAt: '08:30' }, '08:30'],
  ['a whole number', 'Số lao động', { workers: 420 }, 420],
  ['money', 'Doanh thu', { revenue: 612_300_000_000 }, 612_300_000_000],
  ['points', 'Điểm', { points: 9.25 }, 9.25],
  ['a flag that is set', 'Xếp hạng', { isRanked: true }, 'Có'],
  ['a flag that is not set', 'Xếp hạng', { isRanked: false }, 'Không'],
  ['texts one a line', 'Ghi chú', { notes: ['một', 'hai'] }, 'một\nhai'],
  ['choices one a line', 'Hình thức', { forms: ['flag', 'certificate'] }, 'Cờ thi đua\nBằng khen'],
  ['a number where anything may stand', 'Giá trị', { other: 2 }, 2],
  ['a flag where anything may stand', 'Giá trị', { other: true }, 'Có'],
  ['what looks like an escaped letter', 'Giá trị', { other: 'a_x0041_b' }, 'a_x0041_b'],
  ['what looks like a failed formula', 'Tên doanh nghiệp', { name: '#N/A' }, '#N/A'],
] as const)('writes %s', async (_, heading, cells, expected) => {
  expect((await written(cells))[heading]).toBe(expected);
});

it('writes dates as serial numbers of the 1900 system', async () => {
  const xlsx = await smallWorkbook([row({ joinedOn: '2024-03-20' }), row({ joinedOn: '1945-09-02' })]);
  const [march, september] = ['E2', 'E3'].map(
    (cell) => new RegExp(`<c r="${cell}" s="\\d+"><v>(\\d+)</v>`, 'u').exec(partOf(xlsx, SHEET))?.[1],
  );
  expect([march, september]).toEqual(['45371', '16682']);
  expect(formatOf(xlsx, 'E2')).toBe('dd/mm/yyyy');
});

it.each([
  ['C2', '@'],
  ['G2', '0'],
  ['H2', '#,##0'],
  ['I2', 'General'],
])('gives %s the number format %s', async (cell, format) => {
  const xlsx = await smallWorkbook([row({ taxCode: '0901', workers: 1, revenue: 2, points: 3 })]);
  expect(formatOf(xlsx, cell)).toBe(format);
});

const DANGEROUS = ['=HYPERLINK("http://x","y")', '+84 221 3', '-5%', '@x', '=1+1', '-1-2'];

it.each(DANGEROUS)('writes %s as text, never as a formula', async (text) => {
  const xlsx = await smallWorkbook([row({ id: text, name: text, notes: [text, 'x'], other: text })]);
  const xml = partOf(xlsx, SHEET);
  expect(xml).not.toMatch(/<f[ >]/u);
  for (const cell of ['A2', 'B2', 'K2', 'M2']) {
    expect(xml).toMatch(new RegExp(`<c r="${cell}" t="s"`, 'u'));
    expect(formatOf(xlsx, cell)).toBe('@');
  }
  const { sheets } = await readXlsx(xlsx);
  expect(sheets[1]?.rows[1]?.slice(0, 2)).toEqual([text, text]);
});

it('leaves a cell that has no value empty', async () => {
  expect(await written({ id: 'dn-01' })).toMatchObject({ 'Tên doanh nghiệp': null, 'Doanh thu': null });
});
