import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';
import { rawWorkbook, workbook } from './support/workbooks.ts';

const CHILD = fileURLToPath(new URL('support/read-and-measure.ts', import.meta.url));
const MEGABYTE = 1024 * 1024;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-tables-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Measured {
  readonly rows: readonly number[];
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

/** Read a file in a process of its own: what it takes is not mixed with what other tests take. */
function measure(name: string, bytes: Uint8Array): Measured {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', CHILD, path], { encoding: 'utf8' }),
  ) as Measured;
}

const sheet = (xml: string) => rawWorkbook(`<sheetData>${xml}</sheetData>`);

describe('a large workbook', () => {
  it('of ten thousand enterprises with ten thousand results is read in seconds, in little memory', async () => {
    const specs = workbookSheets({ criteria: [] });
    const columnsOf = (id: string) => specs.find((spec) => spec.id === id)?.columns ?? [];
    const enterprises = Array.from({ length: 10_000 }, (_, index) => {
      const number = String(index + 1);
      const row = [
        `dn-${number}`,
        `Công ty TNHH Cơ khí số ${number}`,
        '0901234567',
        'Phố Nối A',
        'Gia công cơ khí',
      ];
      return [...row, null, 'Ông', `Nguyễn Văn ${number}`, 'Giám đốc', new Date(Date.UTC(2024, 2, 20)), null];
    });
    const figures = columnsOf('yearFigures');
    const results = enterprises.map(([id], index) => [
      id ?? null,
      new Date(Date.UTC(2024, 11, 20)),
      ...figures.slice(2).map((_, at) => 1_000_000 * (index + at)),
    ]);
    const headings = (id: string) => columnsOf(id).map(({ heading }) => heading);
    const bytes = await workbook([
      { name: 'Doanh nghiệp', rows: [headings('enterprises'), ...enterprises] },
      { name: 'Kết quả cả năm', rows: [headings('yearFigures'), ...results] },
    ]);
    const measured = measure('lon.xlsx', bytes);
    expect(measured.rows).toEqual([10_000, 10_000]);
    // The ownership is left empty above.
    expect(measured.codes).toEqual(['missing-value']);
    expect(measured.seconds).toBeLessThan(5);
    expect(measured.megabytes).toBeLessThan(300);
  });

  it.each([
    ['a cell of 100 MB', () => sheet(`<row><c t="str"><v>${'a'.repeat(100 * MEGABYTE)}</v></c></row>`)],
    ['a cell of 60 MB', () => sheet(`<row><c t="str"><v>${'a'.repeat(60 * MEGABYTE)}</v></c></row>`)],
    ['60 MB of elements', () => rawWorkbook('', { sharedXml: '<si/>'.repeat(12 * MEGABYTE) })],
    ['cells at the far end of every row', () => sheet(farCells())],
    ['a tag of 60 MB', () => sheet(`<row ${'a="" '.repeat(12 * MEGABYTE)}/>`)],
    ['columns that are hidden again and again', () => rawWorkbook(hiddenColumns())],
  ])('with %s ends with an issue, in seconds and little memory', (name, bytes) => {
    const measured = measure(`${name}.xlsx`, bytes());
    expect(measured.codes).not.toEqual([]);
    expect(measured.seconds).toBeLessThan(5);
    expect(measured.megabytes).toBeLessThan(300);
  });
});

function farCells(): string {
  const cell = (row: string) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
  return Array.from({ length: 60_000 }, (_, index) => cell(String(index + 1))).join('');
}

function hiddenColumns(): string {
  return `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200_000)}</cols><sheetData/>`;
}
