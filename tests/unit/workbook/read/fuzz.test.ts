import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../../src/workbook/read/grid.ts';
import { readGrids } from '../../../../src/workbook/read/read-grids.ts';
import { readSheets } from '../../../../src/workbook/read/read-sheets.ts';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';
import { grid } from './support/grids.ts';
import { changed, rawWorkbook, workbook } from './support/workbooks.ts';

const SPECS = workbookSheets({ criteria: [{ id: 'A1', name: 'Doanh thu' }] });
const RUNS = 400;

/** Read bytes to the end, whatever they are: the point is that it ends, with a value or with issues. */
function readWhole(bytes: Uint8Array, path = 'a.xlsx'): boolean {
  const read = readGrids({ path, bytes });
  if (!read.ok) return read.issues.length > 0 && read.issues.every(({ message }) => message.vi !== '');
  const { sheets, issues } = readSheets(read.value, SPECS);
  return sheets.length > 0 || issues.length > 0 || read.value.every(({ rows }) => rows.length === 0);
}

const valid = await workbook([
  {
    name: 'Cụm thi đua',
    rows: [
      ['Mã cụm', 'Tên cụm thi đua'],
      ['cum-1', 'Cụm 1'],
      ['cum-2', 12.5, true],
    ],
  },
  {
    name: 'Ngày',
    rows: [[new Date(Date.UTC(2024, 2, 20))]],
    merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }],
  },
]);

const SHEET =
  '<cols><col min="1" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
const raw = rawWorkbook(SHEET, {
  sharedXml: '<si><r><t>Mã &amp; tên</t></r></si>',
  stylesXml:
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>',
});

/** Ways to spoil a run of things: cut, flip, double, drop. */
const SPOIL = fc.record({
  how: fc.constantFrom('cut', 'flip', 'double', 'drop', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

function spoilt(
  bytes: Uint8Array,
  { how, at, length, byte }: typeof SPOIL extends fc.Arbitrary<infer T> ? T : never,
) {
  const from = Math.floor(at * bytes.length);
  const piece = bytes.subarray(from, from + length);
  switch (how) {
    case 'cut':
      return bytes.slice(0, from);
    case 'flip':
      return bytes.map((old, index) => (index === from ? old ^ (byte === 0 ? 1 : byte) : old));
    case 'double':
      return Uint8Array.from([...bytes.subarray(0, from), ...piece, ...bytes.subarray(from)]);
    case 'drop':
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
    default:
      return Uint8Array.from([...bytes.subarray(0, from), byte, ...bytes.subarray(from)]);
  }
}

describe('whatever the bytes are, reading ends with a value or with issues', () => {
  it('of arbitrary bytes, as they are or after the mark of a known kind of file', () => {
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xef, 0xbb, 0xbf],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, bytes) =>
        readWhole(Uint8Array.from([...head, ...bytes])),
      ),
      { numRuns: RUNS },
    );
  });

  it('of arbitrary texts as CSV', () => {
    const sign = fc.constantFrom('a', 'Mã cụm', '"', '""', ';', ',', '\t', '\n', '\r\n', '=', '1');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) =>
        readWhole(new TextEncoder().encode(signs.join('')), 'Cụm thi đua.csv'),
      ),
      { numRuns: RUNS },
    );
  });

  it('of workbooks with their bytes spoilt', () => {
    fc.assert(
      fc.property(fc.array(SPOIL, { minLength: 1, maxLength: 3 }), (spoils) =>
        readWhole(spoils.reduce(spoilt, valid)),
      ),
      { numRuns: RUNS },
    );
  });

  it('of workbooks with the XML of their parts spoilt', () => {
    const names = [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
      '_rels/.rels',
    ];
    const utf8 = new TextEncoder();
    fc.assert(
      fc.property(fc.constantFrom(...names), SPOIL, (part, spoil) => {
        const bytes = changed(raw, (name, text) =>
          name === part ? new TextDecoder().decode(spoilt(utf8.encode(text), spoil)) : text,
        );
        return readWhole(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  it('of packages with arbitrary parts', () => {
    const name = fc.constantFrom('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'mimetype', '../a');
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 60 })), (parts) =>
        readWhole(zipSync({ ...parts })),
      ),
      { numRuns: RUNS },
    );
  });

  it('of tables with arbitrary cells under right headings', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '20/3/2024',
        '31/02/2024',
        '1.234,5',
        '12 tỷ',
        '8h30',
        'Có',
        'dn-01',
        '__proto__',
        'constructor',
        '-',
        '\u0000',
      ),
    );
    const moment = fc.record({
      date: fc.option(
        fc.record({
          year: fc.integer({ min: 1900, max: 9999 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
        }),
        { nil: undefined },
      ),
      seconds: fc.integer({ min: 0, max: 86_399 }),
    });
    const content = fc.oneof(
      text.map((value): CellContent => ({ kind: 'text', text: value })),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((value): CellContent => ({ kind: 'number', value })),
      moment.map((value): CellContent => ({ kind: 'number', value: Number.NaN, moment: value })),
      fc.boolean().map((value): CellContent => ({ kind: 'flag', value })),
      fc.constantFrom<CellContent>(
        { kind: 'uncomputed' },
        { kind: 'too-long' },
        { kind: 'failed', name: '#N/A' },
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SPECS),
        fc.array(fc.array(fc.option(content), { maxLength: 20 }), { maxLength: 4 }),
        (spec, rows) => {
          const headings = spec.columns.map(({ heading }) => heading);
          const { sheets, issues } = readSheets([grid(spec.name, [headings, ...rows])], SPECS);
          expect(sheets.map(({ id }) => id)).toEqual([spec.id]);
          for (const { message } of issues) expect(message.vi).not.toMatch(/undefined|NaN|\[object/u);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
