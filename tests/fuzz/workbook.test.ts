import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, runInMemory, type Files } from '../helpers/memory-world.ts';
import { survives } from './outcome.ts';
import { RUNS } from './runs.ts';
import { spoiled } from './spoil.ts';

const YEAR = 'data/2026';
/** Few, since every case reads them all. */
const PARTS = ['agency', 'plan', 'enterprises', 'clusters', 'criteria', 'results', 'scores'];
const FILE = 'so-lieu.xlsx';
const IMPORT = ['workbook', 'import', FILE, '--data', YEAR, '--remove'];

/** Tags with their attributes, texts by words, single signs. */
const XML_TOKENS = /<[^>]*>|[\p{L}\p{N}.-]+|./gsu;
const XML_VOCABULARY = [
  '<c r="A2"><v>1</v></c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="B3" t="s"><v>999999</v></c>',
  '<c t="e"><v>#N/A</v></c>',
  '<c r="A3"><f>1+1</f></c>',
  '<c t="b"><v>7</v></c>',
  '<c t="inlineStr"><is><t>x</t></is></c>',
  '<row r="0"/>',
  '<row r="-1">',
  '<row r="9999999"/>',
  '<row hidden="1">',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="x"/>',
  '</row>',
  '</sheetData>',
  '<sheetData>',
  '<v>',
  '</v>',
  '</c>',
  '&#0;',
  '&a;',
  '&',
  '<',
  '<!DOCTYPE a [<!ENTITY a "b">]>',
  '<![CDATA[',
  '<?x?>',
  ' s="999"',
  '45371',
  '1e308',
  'NaN',
  '-1',
  '2024-02-30',
  '31/02/2024',
  '__proto__',
  '=1+1',
  '\u0000',
  '\uFFFE',
  'ẫ',
  '',
];

/** Cells, separators, quotes. */
const CSV_TOKENS = /"|[;,\t]|\r?\n|[^";,\t\n]+/gu;
const CSV_VOCABULARY = [
  ';',
  ',',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '\uFEFF',
  '\u0000',
  'Mã doanh nghiệp',
  'MST',
  'ma so thue',
  'Ngành',
  'dn-01',
  'dn-99',
  '0901923652',
  '31/02/2024',
  '2024-03-20',
  '1.234,5',
  '=1+1',
  '@x',
  '__proto__',
  'constructor',
  'x'.repeat(40_000),
  'ẫ',
  '😀',
];

const CSV = [
  'Mã doanh nghiệp;Tên doanh nghiệp;Mã số thuế;Khu công nghiệp;Ngành nghề chính;Loại hình sở hữu;Ông/Bà;Người đại diện;Chức vụ',
  'dn-01;Công ty Cổ phần Thép tấm Đại Khê Sơn;0901923652;Phố Nối A;Thép;Tư nhân;Ông;Nguyễn Khắc Đại;Tổng Giám đốc',
  'dn-02;"Công ty TNHH ""Minh Trí"" Hào";0901923652;Thăng Long II;Khuôn mẫu;Tư nhân;Ông;Đoàn Trí Hào;Giám đốc',
].join('\n');

describe('spoilt tables', () => {
  let files: Files;
  let parts: Readonly<Record<string, Uint8Array>>;

  beforeAll(async () => {
    files = filesOf(...PARTS.map((part) => `${YEAR}/${part}.yaml`));
    const { writes } = await runInMemory(files, ['workbook', 'export', FILE, '--data', YEAR]);
    const bytes = writes[0]?.[0]?.bytes;
    if (bytes === undefined) throw new Error('no workbook was written');
    parts = unzipSync(bytes);
  });

  it('XML of a workbook: always ends with messages or an import', async () => {
    const names = Object.keys(parts).filter((name) =>
      /sheet\d+\.xml$|sharedStrings|styles|workbook/u.test(name),
    );
    const spoiltPart = fc
      .constantFrom(...names)
      .chain((name) =>
        fc.tuple(
          fc.constant(name),
          spoiled(strFromU8(parts[name] ?? new Uint8Array()), XML_TOKENS, XML_VOCABULARY),
        ),
      );
    const endings = new Set<number>();
    await fc.assert(
      fc.asyncProperty(spoiltPart, async ([name, text]) => {
        const bytes = zipSync({ ...parts, [name]: strToU8(text) }, { level: 0 });
        endings.add(await survives({ ...files, [FILE]: bytes }, IMPORT));
      }),
      { numRuns: RUNS.workbookXml },
    );
    expect([...endings].toSorted()).toEqual([0, 1]);
  });

  it('bytes of a workbook: always end with messages or an import', async () => {
    const whole = zipSync(parts, { level: 6 });
    const edit = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), fc.nat({ max: 100 }), async (edits, cut) => {
        const bytes = whole.slice(0, whole.length - (cut > 50 ? cut * 10 : 0));
        for (const { at, byte } of edits) if (at < bytes.length) bytes[at] = byte;
        await survives({ ...files, [FILE]: bytes }, IMPORT);
      }),
      { numRuns: RUNS.workbookBytes },
    );
  });

  it('CSV: always ends with messages or an import', async () => {
    const args = ['workbook', 'import', 'doanh-nghiep.csv', '--data', YEAR, '--remove'];
    await fc.assert(
      fc.asyncProperty(spoiled(CSV, CSV_TOKENS, CSV_VOCABULARY), async (text) => {
        await survives({ ...files, 'doanh-nghiep.csv': text }, args);
      }),
      { numRuns: RUNS.csv },
    );
  });
});
