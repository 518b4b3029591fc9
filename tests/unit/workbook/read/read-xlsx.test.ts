import { describe, expect, it } from 'vitest';
import { changed, gridsOf, rawWorkbook, workbook } from './support/workbooks.ts';

/** The content of a cell of the only sheet. */
function cellOf(bytes: Uint8Array, row: number, column: number) {
  return gridsOf(bytes)[0]
    ?.rows.find((other) => other.row === row)
    ?.cells.get(column);
}

const text = (value: string) => ({ kind: 'text', text: value });
const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('reading a workbook', () => {
  it('gives texts, numbers and flags with their places', async () => {
    const [grid] = gridsOf(await workbook([{ name: 'Doanh nghiệp', rows: [['Tên'], [null, 12.5], [true]] }]));
    expect(grid).toMatchObject({
      file: 'so-lieu.xlsx',
      sheet: 'Doanh nghiệp',
      isHidden: false,
      isAlone: false,
    });
    expect(grid?.rows).toEqual([
      { row: 1, cells: new Map([[1, text('Tên')]]) },
      { row: 2, cells: new Map([[2, { kind: 'number', value: 12.5 }]]) },
      { row: 3, cells: new Map([[1, { kind: 'flag', value: true }]]) },
    ]);
  });

  it('composes letters and keeps the lines of a cell', () => {
    const bytes = rawWorkbook(
      row('<c r="A1" t="inlineStr"><is><t>Hưng Yên\r\ndòng hai</t></is></c>'.normalize('NFD')),
    );
    expect(cellOf(bytes, 1, 1)).toEqual(text('Hưng Yên\ndòng hai'));
  });

  it('joins the runs of rich texts and leaves out how they are read aloud', () => {
    const sharedXml =
      '<si><r><rPr><b/></rPr><t>Công ty </t></r><r><t xml:space="preserve">A &amp; B</t></r><rPh><t>đọc</t></rPh></si>';
    expect(cellOf(rawWorkbook(row('<c r="A1" t="s"><v>0</v></c>'), { sharedXml }), 1, 1)).toEqual(
      text('Công ty A & B'),
    );
    const inline = '<c r="A1" t="inlineStr"><is><r><t>Cụm </t></r><r><t>số 1</t></r></is></c>';
    expect(cellOf(rawWorkbook(row(inline)), 1, 1)).toEqual(text('Cụm số 1'));
  });

  it('decodes signs, escapes and CDATA', () => {
    const sharedXml = '<si><t>_x0041__x000D_&#7853;<![CDATA[<b>]]></t></si>';
    expect(cellOf(rawWorkbook(row('<c r="A1" t="s"><v>0</v></c>'), { sharedXml }), 1, 1)).toEqual(
      text('A\nậ<b>'),
    );
  });

  it('takes the computed value of a formula', () => {
    const bytes = rawWorkbook(
      row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c>'),
    );
    expect(cellOf(bytes, 1, 1)).toEqual({ kind: 'number', value: 2 });
    expect(cellOf(bytes, 1, 2)).toEqual(text('a'));
  });

  it('says that a formula was never computed', () => {
    expect(cellOf(rawWorkbook(row('<c r="A1"><f>SUM(B1:C1)</f></c>')), 1, 1)).toEqual({ kind: 'uncomputed' });
    expect(cellOf(rawWorkbook(row('<c r="A1"><f t="shared" si="0"/></c>')), 1, 1)).toEqual({
      kind: 'uncomputed',
    });
  });

  it('takes a formula that gives an empty text for an empty cell', () => {
    expect(cellOf(rawWorkbook(row('<c r="A1" t="str"><f>""</f><v></v></c>')), 1, 1)).toBeUndefined();
  });

  it('names the error of a formula', () => {
    expect(cellOf(rawWorkbook(row('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')), 1, 1)).toEqual({
      kind: 'failed',
      name: '#DIV/0!',
    });
  });

  it('follows rows and cells without references', () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(gridsOf(rawWorkbook(sheet))[0]?.rows.map(({ row: at, cells }) => [at, [...cells.keys()]])).toEqual(
      [
        [1, [1, 2]],
        [2, [1]],
      ],
    );
  });

  it('reads parts whose names have prefixes, and attributes in single quotes', () => {
    const bytes = changed(rawWorkbook(row("<c r='B1' t='b'><v>1</v></c>")), (name, xml) =>
      name.endsWith('sheet1.xml') ? xml.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:') : xml,
    );
    expect(cellOf(bytes, 1, 2)).toEqual({ kind: 'flag', value: true });
  });

  it('tells what is merged and hidden', async () => {
    const [grid] = gridsOf(
      await workbook([
        {
          name: 'A',
          rows: [['a'], ['b'], ['c']],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 3 }],
          rowDefs: new Map([[2, { hidden: true }]]),
          columns: [{}, { hidden: true }],
          hidden: true,
        },
        { name: 'B', rows: [] },
      ]),
    );
    expect(grid).toMatchObject({
      merged: [{ top: 2, left: 1, bottom: 3, right: 4 }],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([2]),
      isHidden: true,
    });
  });

  it('keeps no cell beyond what is read, and names the first of them', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const [grid] = gridsOf(rawWorkbook(sheet));
    expect(grid?.rows).toHaveLength(1);
    expect(grid?.beyond).toEqual({ row: 1_048_576, column: 16_384 });
  });

  it('passes over cells far away that have a format only', () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>';
    expect(gridsOf(rawWorkbook(sheet))[0]).not.toHaveProperty('beyond');
  });

  it('marks a text beyond the limit of a cell', () => {
    const bytes = rawWorkbook(row(`<c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c>`));
    expect(cellOf(bytes, 1, 1)).toEqual({ kind: 'too-long' });
  });

  it('knows every hidden row among those that are read', () => {
    const rows = '<row hidden="1"/>'.repeat(20_020);
    expect(gridsOf(rawWorkbook(`<sheetData>${rows}</sheetData>`))[0]?.hiddenRows.size).toBe(20_015);
  });
});
