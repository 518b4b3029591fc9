import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { row, smallWorkbook } from '../unit/workbook/write/small-book.ts';
import { linesOfPdf, temporaryFolder } from './tools.ts';
import { contentOfOds, convertWorkbook, throughLibreOffice, valuesOf } from './workbook-tools.ts';

const folder = temporaryFolder();
let project: Project;
let exported = '';
let ods = '';
let returned = '';
beforeAll(async () => {
  project = newProject(WHOLE_YEARS);
  exported = join(project.path, 'so-lieu.xlsx');
  expect(await project.run('workbook', 'export', 'so-lieu.xlsx', '--data', 'data/2024')).toMatchObject({
    exitCode: 0,
  });
  ({ ods, xlsx: returned } = throughLibreOffice(exported, folder.path));
});
afterAll(() => {
  project.remove();
  folder.remove();
});

function count(text: string, part: RegExp): number {
  return [...text.matchAll(part)].length;
}

it('LibreOffice keeps every value of every cell, there and back', async () => {
  const before = await valuesOf(exported);
  const after = await valuesOf(returned);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(before.get('Doanh nghiệp')?.length).toBe(43);
  for (const [name, rows] of before) expect(after.get(name), name).toEqual(rows);
});

it('LibreOffice keeps dates as dates', async () => {
  const march = (await valuesOf(exported)).get('Đề nghị khen thưởng')?.flat();
  expect(march).toContain(Date.UTC(2024, 11, 19));
  expect(count(contentOfOds(ods), /office:date-value="2024-12-19"/gu)).toBeGreaterThan(0);
});

/** What every column offers and refuses: "Biểu quyết A: list warning Chưa có mã này", sorted. */
async function checksOf(path: string): Promise<readonly string[]> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  const checks = sheets.flatMap(({ name, dataValidations = [] }) =>
    dataValidations.flatMap(({ range, type, errorStyle = 'stop', errorTitle = '', errorMessage = '' }) =>
      range.split(' ').map((part) => {
        const [column = ''] = /^[A-Z]+/u.exec(part) ?? [];
        return [`${name} ${column}:`, type, errorStyle, errorTitle, errorMessage].join(' ');
      }),
    ),
  );
  return checks.sort();
}

it('LibreOffice keeps every drop-down and check with its message', async () => {
  const before = await checksOf(exported);
  expect(before.length).toBeGreaterThan(90);
  expect(await checksOf(returned)).toEqual(before);
});

it('LibreOffice shows the note at every heading, and protects every sheet', async () => {
  const { sheets } = await readXlsx(readFileSync(exported));
  const headings = sheets.slice(1, -1).flatMap(({ rows: [first = []] }) => first);
  const content = contentOfOds(ods);
  expect(headings.length).toBeGreaterThan(130);
  expect(count(content, /<office:annotation /gu)).toBe(headings.length);
  expect(count(content, /<table:table [^>]*table:protected="true"/gu)).toBe(sheets.length);
  expect(count(content, /loext:insert-rows="true" loext:delete-rows="true"/gu)).toBe(sheets.length - 2);
});

it('LibreOffice computes the looked-up names that were written', () => {
  const content = contentOfOds(ods);
  expect(count(content, /office:value-type="error"|calcext:value-type="error"/gu)).toBe(0);
  expect(content).not.toContain('(không có mã này)</text:p>');
});

it('LibreOffice shows texts that look like formulas as texts', async () => {
  const texts = ['=HYPERLINK("http://x","y")', '+84 221 3', '-5%', '@x', '=1+1', '1-2'];
  const file = join(folder.path, 'texts.xlsx');
  writeFileSync(
    file,
    await smallWorkbook(texts.map((text, index) => row({ id: `dn-${String(index)}`, name: text }))),
  );
  const { ods: kept, xlsx } = throughLibreOffice(file, folder.path);
  const content = contentOfOds(kept);
  expect(count(content, /table:formula="of:=(?:HYPERLINK|1\+1)/gu)).toBe(0);
  const rows = (await valuesOf(xlsx)).get('Doanh nghiệp');
  expect(rows?.slice(1).map(([, name]) => name)).toEqual(texts);
});

it('the instructions are one page', () => {
  const pages = linesOfPdf(convertWorkbook(exported, 'pdf', folder.path));
  const withCommand = pages.flatMap((lines, page) =>
    lines.some(({ text }) => text.startsWith('Nạp thật')) ? [page] : [],
  );
  expect(withCommand).toEqual([0]);
  expect(pages[1]?.some(({ text }) => text.includes('Mã số thuế'))).toBe(true);
});
