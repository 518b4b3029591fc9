import type { TestWorkbook } from '../helpers/workbooks.ts';

/** One fault that somebody makes in a workbook. What the program says to it stands in workbook-faults.expected.md. */
export interface WorkbookFault {
  readonly title: string;
  readonly spoil: (book: TestWorkbook) => void;
  /** Where the first error is: "Doanh nghiệp!C4". */
  readonly at: string;
}

/** The same for a CSV file, or a file that is no workbook. */
export interface FileFault {
  readonly title: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Where the first error is; undefined where it is about the file as a whole. */
  readonly at: string | undefined;
}

const ENTERPRISES = 'Doanh nghiệp';
const YEAR = 'Kết quả cả năm';
const NOMINATIONS = 'Đề nghị khen thưởng';

const cell = (sheet: string, name: string, value: string | number | boolean | null) => ({
  at: `${sheet}!${name}`,
  spoil: (book: TestWorkbook) => {
    book.set(sheet, name, value);
  },
});

/** A further row below the last one filled in. */
function add(book: TestWorkbook, sheet: string, row: readonly (string | number | null)[]): void {
  const rows = book.rows(sheet);
  const last = rows.findLastIndex(([first]) => first !== null && first !== undefined);
  rows.splice(last + 1, 0, [...row]);
}

export const WORKBOOK_FAULTS: readonly WorkbookFault[] = [
  { title: 'a name is missing', ...cell(ENTERPRISES, 'B7', null) },
  { title: 'a tax code lacks a figure', ...cell(ENTERPRISES, 'C7', '090182328') },
  { title: 'a tax code has a letter', ...cell(ENTERPRISES, 'C7', '090182328O') },
  { title: 'a tax code is wrong in its last figure', ...cell(ENTERPRISES, 'C7', '0901823289') },
  { title: 'a tax code that another enterprise has', ...cell(ENTERPRISES, 'C7', '0901765766') },
  { title: 'a word that is not in the list', ...cell(ENTERPRISES, 'F7', 'Liên doanh') },
  { title: 'a word that is nearly in the list', ...cell(ENTERPRISES, 'F7', 'Tư nhănn') },
  { title: 'a day that no calendar has', ...cell(ENTERPRISES, 'J7', '31/02/2024') },
  { title: 'a day in words', ...cell(ENTERPRISES, 'J7', 'đầu tháng 3') },
  { title: 'a flag instead of a day', ...cell(ENTERPRISES, 'J7', true) },
  { title: 'a code with a space', ...cell(ENTERPRISES, 'A7', 'dn 06') },
  { title: 'a letter that the font lacks', ...cell(ENTERPRISES, 'B7', 'Công ty 🚀') },
  {
    title: 'a code twice',
    at: `${ENTERPRISES}!A44`,
    spoil: (book) => {
      add(
        book,
        ENTERPRISES,
        [...(book.rows(ENTERPRISES)[6] ?? [])].map((value) => value as string),
      );
    },
  },
  { title: 'an amount in words', ...cell(YEAR, 'D7', '395 tỷ') },
  { title: 'an amount with a comma', ...cell(YEAR, 'D7', 395_200_000_000.5) },
  { title: 'an amount below nothing', ...cell(YEAR, 'E7', -1) },
  { title: 'people by halves', ...cell(YEAR, 'G7', 330.5) },
  { title: 'a number that can be read in two ways', ...cell(YEAR, 'D7', '1,234.5.6') },
  { title: 'an enterprise that is not in the list', ...cell(YEAR, 'A7', 'dn-99') },
  {
    title: 'an enterprise by a misspelt name',
    ...cell(YEAR, 'A7', 'Công ty Cổ phần Nhựa kỹ nghệ Vĩnh Khê'),
  },
  { title: 'half of the figures of the year before', ...cell(YEAR, 'J7', null) },
  { title: 'a report before the year is over half', ...cell(YEAR, 'C7', 'ngày 5') },
  {
    title: 'a failed formula',
    at: `${YEAR}!D7`,
    spoil: (book) => {
      book.extras.set(YEAR, { cells: new Map([['6,3', { value: '#DIV/0!', type: 'error' as const }]]) });
    },
  },
  {
    title: 'a formula that nobody has computed',
    at: `${YEAR}!D7`,
    spoil: (book) => {
      book.set(YEAR, 'D7', null);
      book.extras.set(YEAR, {
        cells: new Map([['6,3', { value: null, type: 'formula' as const, formula: 'SUM(E7:F7)' }]]),
      });
    },
  },
  { title: 'a member of a cluster that is not there', ...cell('Thành viên cụm', 'A5', 'cum-9') },
  {
    title: 'two heads of a cluster',
    at: 'Thành viên cụm!E5',
    spoil: (book) => {
      book.set('Thành viên cụm', 'E2', 'Cụm trưởng');
    },
  },
  { title: 'more points than a criterion has', ...cell('Bảng điểm', 'D2', 16) },
  { title: 'points with three decimals', ...cell('Bảng điểm', 'D2', 14.125) },
  { title: 'points in words', ...cell('Bảng điểm', 'D2', 'mười') },
  { title: 'another way to give points', ...cell('Bảng điểm', 'C2', 'Chấm lại') },
  { title: 'the settled points are missing', ...cell('Bảng điểm', 'C4', null) },
  { title: 'a rank beside other points', ...cell('Bảng điểm', 'O2', 3) },
  { title: 'criteria that do not add up', ...cell('Tiêu chí', 'E6', 12), at: 'Thang điểm!B2' },
  { title: 'a rule of points that is not there', ...cell('Vi phạm', 'C2', 'P9') },
  { title: 'more votes than people', ...cell('Biểu quyết', 'E2', 16) },
  { title: 'a vote on what nobody nominated', ...cell('Biểu quyết', 'C2', 'kt-99') },
  { title: 'an hour that no day has', ...cell('Họp bình xét', 'D2', '25:10') },
  { title: 'a person without a name', ...cell(NOMINATIONS, 'E7', null), at: `${NOMINATIONS}!B7` },
  { title: 'yes or no in other words', ...cell(NOMINATIONS, 'H7', 'có lẽ') },
  { title: 'a paper that no dossier has', ...cell(NOMINATIONS, 'O2', 'Tờ trình\nGiấy khai sinh') },
  { title: 'a fact with a value of another kind', ...cell('Số liệu xét thưởng', 'D2', 'Rất tốt') },
  {
    title: 'a heading is missing',
    at: `${ENTERPRISES}!A1`,
    spoil: (book) => {
      book.set(ENTERPRISES, 'B1', null);
      add(book, ENTERPRISES, ['dn-43']);
    },
  },
  {
    title: 'a heading twice',
    at: `${ENTERPRISES}!L1`,
    spoil: (book) => {
      book.set(ENTERPRISES, 'L1', 'Mã số thuế');
    },
  },
  {
    title: 'amounts in millions',
    at: `${YEAR}!D1`,
    spoil: (book) => {
      book.set(YEAR, 'D1', 'Doanh thu, triệu đồng');
    },
  },
  {
    title: 'a sheet twice',
    at: 'Khen thưởng (2)!A1',
    spoil: (book) => {
      book.sheets.set('Khen thưởng (2)', book.rows('Khen thưởng'));
    },
  },
  {
    title: 'a row is gone that others refer to',
    at: 'Thành viên cụm!C43',
    spoil: (book) => void book.rows(ENTERPRISES).splice(42, 1),
  },
  { title: 'a code in capitals', ...cell(ENTERPRISES, 'A2', 'DN-01') },
  { title: 'a fact without a value', ...cell('Số liệu xét thưởng', 'D2', null) },
  {
    title: 'merged cells',
    at: `${YEAR}!D2`,
    spoil: (book) => {
      for (const row of [3, 4, 5, 6, 7, 8, 9]) book.set(YEAR, `D${String(row)}`, null);
      book.extras.set(YEAR, { merges: [{ startRow: 1, startCol: 3, endRow: 8, endCol: 3 }] });
    },
  },
  {
    title: 'a row is gone',
    at: 'Khen thưởng!A1',
    spoil: (book) => void book.rows('Khen thưởng').splice(3, 1),
  },
];

const bytes = (text: string) => new TextEncoder().encode(text);

export const FILE_FAULTS: readonly FileFault[] = [
  {
    title: 'CSV: a code that is missing',
    file: 'Khen thưởng.csv',
    content: 'Mã đề nghị,Số sổ vàng\n,1\n',
    at: 'Khen thưởng!A2',
  },
  {
    title: 'CSV: a nomination that is not there',
    file: 'Khen thưởng.csv',
    content: 'Mã đề nghị,Số sổ vàng\nkt-99,1\n',
    at: 'Khen thưởng!A2',
  },
  {
    title: 'CSV: a number in words',
    file: 'Khen thưởng.csv',
    content: '\uFEFFMã đề nghị;Số sổ vàng\nkt-08;một\n',
    at: 'Khen thưởng!B2',
  },
  {
    title: 'CSV: money with two commas',
    file: 'Khen thưởng.csv',
    content: 'Mã đề nghị;Tiền thưởng, đồng\nkt-08;1,2,3\n',
    at: 'Khen thưởng!B2',
  },
  {
    title: 'CSV: a day in another order',
    file: 'Vi phạm.csv',
    content: 'Mã doanh nghiệp;Mã quy tắc;Ngày vi phạm;Nội dung vi phạm\ndn-07;P3;2024-31-05;Chậm\n',
    at: 'Vi phạm!C2',
  },
  {
    title: 'CSV: a heading is missing',
    file: 'Vi phạm.csv',
    content: 'Mã doanh nghiệp;Mã quy tắc;Nội dung vi phạm\ndn-07;P3;Chậm\n',
    at: 'Vi phạm!A1',
  },
  { title: 'CSV: no headings', file: 'Khen thưởng.csv', content: 'kt-08;1\nkt-09;2\n', at: 'Khen thưởng!A1' },
  {
    title: 'CSV: a file of something else',
    file: 'lương tháng.csv',
    content: 'Họ và tên;Lương\nLan;1\n',
    at: 'lương tháng!A1',
  },
  {
    title: 'CSV: a quote that is not closed',
    file: 'Khen thưởng.csv',
    content: 'Mã đề nghị;Số sổ vàng\n"kt-08;1\nkt-09;2\n',
    at: 'Khen thưởng!A2',
  },
  {
    title: 'CSV: not in UTF-8',
    file: 'Khen thưởng.csv',
    content: new Uint8Array([0x4d, 0xe3, 0x20, 0xf0, 0xea, 0x2c, 0x41, 0x0a]),
    at: undefined,
  },
  {
    title: 'CSV: a row is there twice',
    file: 'Khen thưởng.csv',
    content: 'Mã đề nghị;Số sổ vàng\nkt-08;1\nkt-08;2\n',
    at: 'Khen thưởng!A3',
  },
  { title: 'CSV: an empty file', file: 'Khen thưởng.csv', content: '', at: undefined },
  {
    title: 'a damaged workbook',
    file: 'hỏng.xlsx',
    content: bytes('PK\u0003\u0004 và thế thôi'),
    at: undefined,
  },
  {
    title: 'a workbook of old Excel',
    file: 'cũ.xls',
    content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    at: undefined,
  },
];
