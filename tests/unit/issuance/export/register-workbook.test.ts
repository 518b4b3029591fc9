import { readXlsx, type Workbook } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerSheets } from '../../../../src/issuance/export/register-workbook.ts';
import { auditLog } from '../../../../src/issuance/register/audit-log.ts';
import { writePlainBook } from '../../../../src/workbook/write/plain-book.ts';
import { fillBooks, formInput } from '../../../helpers/issuance/books.ts';
import { newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(async () => {
  test = newRegister();
  await fillBooks(test);
});
afterEach(() => {
  test.remove();
});

const bytes = () =>
  writePlainBook(
    registerSheets({ ...formInput(test), volume: 2 }, auditLog(test.register.database).rows),
    'Sổ đăng ký văn bản đi',
  );
const sheetOf = (book: Workbook, name: string) => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const rowsOf = async (name: string) => sheetOf(await readXlsx(await bytes()), name).rows;

/** Days as the library reads cells that are formatted as such. */
const day = (month: number, date: number) => new Date(Date.UTC(2024, month - 1, date));

describe('the register as a workbook', () => {
  it('has the covers, a sheet for each book, the metadata and the log', async () => {
    const { sheets } = await readXlsx(await bytes());
    expect(sheets.map(({ name }) => name)).toEqual([
      'Bìa sổ',
      '2024 Sổ đăng ký văn bản đi',
      '2024 Sổ Hội đồng',
      'Thông tin văn bản',
      'Nhật ký',
    ]);
  });

  it('has exactly the ten columns, their numbers below', async () => {
    const [titles, numbers] = await rowsOf('2024 Sổ đăng ký văn bản đi');
    expect(titles).toEqual([
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Người ký',
      'Nơi nhận văn bản',
      'Đơn vị, người nhận bản lưu',
      'Số lượng bản',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ]);
    expect(numbers).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)']);
  });

  it('begins with what was given on paper and goes on with every number, days as days', async () => {
    const [, , paper, first, cancelled] = await rowsOf('2024 Sổ đăng ký văn bản đi');
    expect([paper?.[0], paper?.[9]]).toEqual([
      '01 - 117',
      'Các số từ 01 đến 117 đã cấp trong sổ giấy trước đây: sổ giấy đến 15/3/2024.',
    ]);
    expect(first?.slice(0, 8)).toEqual([
      '118/KH-BQL',
      day(3, 25),
      'Kế hoạch Tổ chức phong trào thi đua',
      'Vũ Quốc Nghị',
      'UBND tỉnh; Lưu: VT',
      'VT, QLDN',
      15,
      '26/3/2024\n28/3/2024',
    ]);
    expect(cancelled?.[9]).toBe('Đã hủy: in sai tên cơ quan\n=1+1');
  });

  it('keeps leading zeros and one day as a day', async () => {
    const [, , entry] = await rowsOf('2024 Sổ Hội đồng');
    expect(entry?.slice(0, 2)).toEqual(['01/TB-HĐ', day(5, 6)]);
  });

  it('has every field of the metadata, also those that the register does not know', async () => {
    const [, names, first] = await rowsOf('Thông tin văn bản');
    expect(names).toEqual([
      ...['FileCode', 'DocOrdinal', 'TypeName', 'CodeNumber', 'CodeNotation', 'IssuedDate', 'OrganName'],
      ...['Subject', 'Language', 'PageAmount', 'Description', 'SignerInfo.Position', 'SignerInfo.FullName'],
      ...['To.OrganId', 'To.OrganName', 'Priority', 'IssuedAmount', 'DueDate'],
    ]);
    expect(first?.slice(2, 10)).toEqual([
      ...[
        'Kế hoạch',
        '118',
        'KH-BQL',
        day(3, 25),
        'Ban Quản lý',
        'Tổ chức phong trào thi đua',
        'Tiếng Việt',
        3,
      ],
    ]);
    expect(first?.slice(14)).toEqual(['UBND tỉnh; Lưu: VT', 3, 15, day(4, 10)]);
    expect([first?.[0], first?.[1], first?.[13]]).toEqual([null, null, null]);
  });

  it('says who did what when', async () => {
    const [, ...lines] = await rowsOf('Nhật ký');
    expect(lines.map((line) => line.slice(1, 4))).toEqual([
      ['Trần Thị Văn Thư', 'Chuyển từ sổ giấy', ''],
      ['Trần Thị Văn Thư', 'Ban hành', '118/KH-BQL'],
      ['Trần Thị Văn Thư', 'Chuyển', '118/KH-BQL'],
      ['Trần Thị Văn Thư', 'Chuyển', '118/KH-BQL'],
      ['Trần Thị Văn Thư', 'Ban hành', '119/KH-BQL'],
      ['Trần Thị Văn Thư', 'Hủy số', '119/KH-BQL'],
      ['Trần Thị Văn Thư', 'Ban hành', '120/KH-BQL'],
      ['Trần Thị Văn Thư', 'Ban hành', '121/BQL-VP'],
      ['Trần Thị Văn Thư', 'Ban hành', '01/TB-HĐ'],
    ]);
    expect(lines[0]?.[0]).toEqual(new Date(Date.UTC(2024, 11, 31, 14, 5, 9)));
    expect(lines[5]?.[4]).toBe('in sai tên cơ quan');
  });

  it('says on the cover sheet what covers say', async () => {
    const [, shared] = await rowsOf('Bìa sổ');
    expect(shared?.slice(3)).toEqual([
      ...[2024, day(3, 25), day(4, 3), '118', '121', '02'],
      'Các số từ 01 đến 117 đã cấp trong sổ giấy trước đây: sổ giấy đến 15/3/2024.',
    ]);
  });

  it('lies crosswise, with headings that stay in sight and stand on every page', async () => {
    const book = await readXlsx(await bytes());
    const { pageSetup, freezePane } = sheetOf(book, '2024 Sổ Hội đồng');
    expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '$1:$2' });
    expect(freezePane).toMatchObject({ rows: 2 });
  });

  it('is the same file each time', async () => {
    expect(await bytes()).toEqual(await bytes());
  });
});
