import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../../src/workbook/read/read-grids.ts';
import { codesOf, rawWorkbook, workbook } from './support/workbooks.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const sheet = (xml: string) => rawWorkbook(`<sheetData>${xml}</sheetData>`);

describe('a file that is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['an old .xls', Uint8Array.from([...OLE, ...Array.from({ length: 600 }, () => 0)]), 'old-workbook'],
    [
      'a workbook with a password',
      Uint8Array.from([...OLE, 0, 0, ...utf16('EncryptedPackage')]),
      'encrypted-file',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-table'],
    ['a web page called .xls', strToU8('\uFEFF <html><table></table></html>'), 'not-a-table'],
    ['XML of an old Excel', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-table'],
    ['a text in UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('a;b')]), 'wrong-encoding'],
    ['a text in Windows-1258', Uint8Array.from([0x44, 0x6f, 0x61, 0x6e, 0x68, 0xf0, 0x2c]), 'wrong-encoding'],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'not-xlsx'],
    ['a zip of something', zip({ 'a.txt': 'a' }), 'not-xlsx'],
  ])('such as %s is refused', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it('says in Vietnamese what it is and how to mend it', () => {
    const read = readGrids({ path: 'cu.xls', bytes: Uint8Array.from(OLE) });
    expect(read.issues).toEqual([
      {
        code: 'old-workbook',
        severity: 'error',
        message: {
          vi: 'Không đọc được tệp: tệp Excel kiểu cũ (.xls).',
          en: 'The file cannot be read: it is an old Excel file (.xls).',
        },
        expected: {
          vi: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi nhập tệp mới.',
          en: 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and import the new file.',
        },
        place: { file: 'cu.xls', line: 1, column: 1 },
      },
    ]);
  });

  it('knows a Word file from a workbook', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const rels = `<Relationships><Relationship Id="a" Type="${type}" Target="word/document.xml"/></Relationships>`;
    const bytes = zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': rels,
      'word/document.xml': '<a/>',
    });
    expect(readGrids({ path: 'a.xlsx', bytes }).issues[0]?.message.vi).toBe(
      'Không đọc được tệp: đây là tệp Word (.docx).',
    );
  });
});

describe('a damaged workbook', () => {
  it('that was cut is refused', async () => {
    const bytes = await workbook([{ name: 'A', rows: [['a', 'b']] }]);
    expect(codesOf(bytes.slice(0, bytes.length - 30))).toEqual(['broken-workbook']);
    expect(codesOf(bytes.slice(0, 10))).toEqual(['broken-workbook']);
  });

  it('with a byte changed is refused by its sum', () => {
    const content = strToU8('<Types/>');
    const bytes = zipSync({
      '[Content_Types].xml': content,
      '_rels/.rels': [strToU8('<Relationships/>'), { level: 0 }],
    });
    const at = strFromU8(bytes, true).indexOf('<Relationships/>');
    bytes[at + 1] = 'X'.charCodeAt(0);
    expect(codesOf(bytes)).toEqual(['broken-workbook']);
  });

  it.each([
    ['tags that do not close', '<row>'],
    ['tags that close in the wrong order', '<row><c></row></c>'],
    ['a tag that never ends', '<row r="1'],
    ['a comment that never ends', '<!-- '],
  ])('with %s is refused', (_, xml) => {
    expect(codesOf(sheet(xml))).toEqual(['broken-workbook']);
  });

  it('whose sheet is not there is refused', () => {
    const bytes = rawWorkbook('', { bookXml: '<sheets><sheet name="B" sheetId="2" r:id="rId9"/></sheets>' });
    expect(codesOf(bytes)).toEqual(['broken-workbook']);
  });
});

describe('a workbook with a cell whose shared text is not there', () => {
  it.each(['1', '-1', 'x'])('is refused: text %s of one', (index) => {
    const cells = `<sheetData><row><c t="s"><v>${index}</v></c></row></sheetData>`;
    expect(codesOf(rawWorkbook(cells, { sharedXml: '<si><t>A</t></si>' }))).toEqual(['broken-workbook']);
  });
});

describe('a hostile workbook', () => {
  it('with a document type is refused: billions of laughs begin there', () => {
    const bytes = rawWorkbook('<sheetData/>', {
      parts: {
        'xl/sharedStrings.xml':
          '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      },
    });
    expect(codesOf(bytes)).toEqual(['broken-workbook']);
  });

  it('of elements deep inside each other is refused', () => {
    expect(codesOf(sheet(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`))).toEqual(['broken-workbook']);
  });

  it('with a tag that is too long is refused', () => {
    expect(codesOf(sheet(`<row r="${'1'.repeat(100_000)}"/>`))).toEqual(['too-large-table']);
  });

  it('that unpacks to too much is refused by what it declares', () => {
    expect(codesOf(sheet(' '.repeat(65 * 1024 * 1024)))).toEqual(['too-large-table']);
  });

  it('that unpacks to more than it declares is refused', () => {
    const bytes = sheet(' '.repeat(2_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++) {
      // Every entry of the directory says ten bytes.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(codesOf(bytes)).toEqual(['too-large-table']);
  });

  it('with too many files inside is refused', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${String(index)}.xml`, '']),
    );
    expect(codesOf(zip(files))).toEqual(['too-large-table']);
  });

  it('with too many sheets is refused', () => {
    const bookXml = `<sheets>${'<sheet name="A" sheetId="1" r:id="rId1"/>'.repeat(50)}</sheets>`;
    expect(codesOf(rawWorkbook('', { bookXml }))).toEqual(['too-large-table']);
  });

  it('with too many cells is refused', () => {
    const cells = '<c><v>1</v></c>'.repeat(200);
    expect(codesOf(sheet(`<row>${cells}</row>`.repeat(3001)))).toEqual(['too-large-table']);
  });

  it('with too many merged ranges is refused', () => {
    const ranges = '<mergeCell ref="A1:B2"/>'.repeat(20_001);
    expect(codesOf(rawWorkbook(`<mergeCells>${ranges}</mergeCells>`))).toEqual(['too-large-table']);
  });

  it('larger than a file may be is refused unread', () => {
    expect(codesOf(new Uint8Array(21 * 1024 * 1024))).toEqual(['too-large-table']);
  });
});
