import { describe, expect, it } from 'vitest';
import { readGrids } from '../../../../src/workbook/read/read-grids.ts';
import { gridsOf } from './support/workbooks.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The texts of the only table by row and column: "2,1": "a". */
function cells(text: string) {
  const [grid] = gridsOf(bytesOf(text), 'du-lieu/Doanh nghiệp.csv');
  return Object.fromEntries(
    (grid?.rows ?? []).flatMap(({ row, cells: byColumn }) =>
      [...byColumn].map(([column, content]) => [
        `${String(row)},${String(column)}`,
        content.kind === 'text' ? content.text : content.kind,
      ]),
    ),
  );
}

describe('reading a CSV file', () => {
  it('gives one table with the name of the file', () => {
    expect(gridsOf(bytesOf('a;b\n'), 'du-lieu/Doanh nghiệp.csv')).toMatchObject([
      { file: 'du-lieu/Doanh nghiệp.csv', sheet: 'Doanh nghiệp', isAlone: true },
    ]);
  });

  it.each([
    ['commas', 'Mã,Tên\ndn-01,A\n'],
    ['semicolons', 'Mã;Tên\ndn-01;A\n'],
    ['tabs', 'Mã\tTên\ndn-01\tA\n'],
    ['CRLF', 'Mã,Tên\r\ndn-01,A\r\n'],
    ['CR alone', 'Mã,Tên\rdn-01,A\r'],
    ['a byte order mark', '\uFEFFMã;Tên\ndn-01;A\n'],
    ['no line end at the end', 'Mã,Tên\ndn-01,A'],
    ['commas inside quotes', '"Mã";"Tên"\n"dn-01";"A"\n'],
  ])('understands %s', (_, text) => {
    expect(cells(text)).toEqual({ '1,1': 'Mã', '1,2': 'Tên', '2,1': 'dn-01', '2,2': 'A' });
  });

  it('takes the separator that the first line says, which keeps its number', () => {
    expect(cells('sep=,\na,"b;c;d"\n')).toEqual({ '2,1': 'a', '2,2': 'b;c;d' });
  });

  it('keeps line ends, separators and doubled quotes inside quotes', () => {
    expect(cells('a;"b\r\nc; ""d"""\ne;f\n')).toEqual({
      '1,1': 'a',
      '1,2': 'b\nc; "d"',
      '2,1': 'e',
      '2,2': 'f',
    });
  });

  it('leaves what only workbooks escape as it stands', () => {
    expect(cells('Công ty _x0041_ B;c')).toEqual({ '1,1': 'Công ty _x0041_ B', '1,2': 'c' });
  });

  it('takes what follows a closing quote along, as spreadsheets do', () => {
    expect(cells('"a"b;c')).toEqual({ '1,1': 'ab', '1,2': 'c' });
  });

  it('counts rows and columns as a spreadsheet does: empty ones too, and rows of any length', () => {
    expect(cells('a;;c\n\n;b\nd;e;f;g')).toEqual({
      '1,1': 'a',
      '1,3': 'c',
      '3,2': 'b',
      '4,1': 'd',
      '4,2': 'e',
      '4,3': 'f',
      '4,4': 'g',
    });
  });

  it('leaves no cell where a line ends in a separator', () => {
    expect(cells('a;\nb;')).toEqual({ '1,1': 'a', '2,1': 'b' });
  });

  it('composes letters', () => {
    expect(cells('Hưng Yên'.normalize('NFD'))).toEqual({ '1,1': 'Hưng Yên' });
  });

  it('places a quote that is never closed', () => {
    const read = readGrids({ path: 'a.csv', bytes: bytesOf('a;b\nc;"d\ne;f\n') });
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'open-quote', place: { file: 'a.csv', sheet: 'a', line: 2, column: 2 } }],
    });
  });

  it('marks what lies beyond the columns that are read', () => {
    expect(gridsOf(bytesOf(`${';'.repeat(200)}x`))[0]?.beyond).toEqual({ row: 1, column: 201 });
  });

  it('of nothing but separators ends with an issue, not with the memory', () => {
    const read = readGrids({ path: 'a.csv', bytes: bytesOf(','.repeat(2_000_000)) });
    expect(read.issues).toMatchObject([{ code: 'too-large-table' }]);
  });
});
