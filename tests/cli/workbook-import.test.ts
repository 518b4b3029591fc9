import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { exportedWorkbook, type TestWorkbook } from '../helpers/workbooks.ts';

const DATA = 'data/2024';
const ENTERPRISES = `${DATA}/enterprises.yaml`;
const FILE = 'so-lieu.xlsx';
const SHEET = 'Doanh nghiệp';
const SAME = (folder: string) => `Không có gì thay đổi: dữ liệu ${folder} đã đúng như bảng tính.\n`;

const isLookup = (heading: CellValue | undefined) =>
  typeof heading === 'string' && heading.endsWith('(tự điền)');

let project: Project;
beforeEach(() => {
  project = newProject(['data']);
});
afterEach(() => {
  project.remove();
});

const load = (...args: readonly string[]) => project.run('workbook', 'import', FILE, '--data', DATA, ...args);

/** The workbook of the year with a change, as the file to import. */
async function give(change: (book: TestWorkbook) => void, data = DATA): Promise<TestWorkbook> {
  const book = await exportedWorkbook(project, data);
  change(book);
  project.write(FILE, await book.bytes());
  return book;
}

describe('the way there and back', () => {
  it.each(['data/2024', 'data/2026'])('changes nothing in %s', async (data) => {
    await project.run('workbook', 'export', FILE, '--data', data);
    const path = join(project.path, data, 'enterprises.yaml');
    const before = statSync(path).mtimeMs;
    expect(await project.run('workbook', 'import', FILE, '--data', data)).toEqual({
      exitCode: 0,
      stdout: SAME(data),
      stderr: '',
    });
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it('gives the cells that were imported', async () => {
    const edited = await give((book) => {
      book.set(SHEET, 'B4', 'Công ty: tên mới, “đẹp”');
      book.set(SHEET, 'C5', `${String(book.get(SHEET, 'C5'))}-001`);
      book.set('Kết quả cả năm', 'D3', 3_490_842_850_286);
      book.set('Kết quả 6 tháng', 'C2', new Date(Date.UTC(2024, 6, 9)));
      book.set('Đề nghị khen thưởng', 'K3', 'thành tích mới, viết trên một dòng');
      book.set('Họp bình xét', 'I2', 'Ông Vũ Quốc Nghị, Phó Trưởng ban');
      book.set('Biểu quyết', 'E3', 14);
      book.set('Biểu quyết', 'F3', 1);
    });
    expect(await load()).toMatchObject({ exitCode: 0, stderr: '' });
    const again = await exportedWorkbook(project, DATA);
    // What formulas fill in is computed by the spreadsheet, not by the test.
    const values = (book: TestWorkbook) =>
      [...book.sheets].map(([name, rows]) => [
        name,
        rows.map((row) => row.map((cell, at) => (isLookup(rows[0]?.[at]) ? '' : (cell ?? '')))),
      ]);
    expect(values(again)).toEqual(values(edited));
  });
});

describe('workbook import', () => {
  it('changes one value of one record and no other byte', async () => {
    const before = project.read(ENTERPRISES);
    await give((book) => {
      book.set(SHEET, 'I2', 'Chủ tịch');
    });
    const { exitCode, stdout } = await load();
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        'Nạp vào data/2024 (năm 2024):',
        '',
        'Trang tính    Thêm  Sửa  Bỏ  Đổi thứ tự',
        '------------  ----  ---  --  ----------',
        'Doanh nghiệp  0     1    0   0',
        '',
        'Sửa:',
        '  Doanh nghiệp “Công ty TNHH Cơ khí Tân Hưng Lộc” (dn-01): Chức vụ Giám đốc → Chủ tịch',
        '',
        'Đã ghi:',
        '  data/2024/enterprises.yaml',
        '',
      ].join('\n'),
    );
    expect(project.read(ENTERPRISES)).toBe(
      before.replace('name: Đặng Hữu Tân, position: Giám đốc', 'name: Đặng Hữu Tân, position: Chủ tịch'),
    );
  });

  it('shows values as the workbook does', async () => {
    await give((book) => {
      book.set('Kết quả cả năm', 'C2', new Date(Date.UTC(2024, 11, 6)));
      book.set('Kết quả cả năm', 'D2', 612_415_814_313);
      book.set('Kết quả cả năm', 'J2', 567_782_215_228);
    });
    const { stdout } = await load('--dry-run');
    expect(stdout).toContain('Ngày nhận báo cáo 05/12/2024 → 06/12/2024');
    expect(stdout).toContain('Doanh thu, đồng 612.415.814.312 → 612.415.814.313');
    expect(stdout).toContain('Xem trước, chưa ghi gì. Sẽ ghi:\n  data/2024/results.yaml\n');
  });

  it('writes nothing on a dry run', async () => {
    const before = project.read(ENTERPRISES);
    await give((book) => {
      book.set(SHEET, 'I2', 'Chủ tịch');
    });
    expect(await load('--dry-run')).toMatchObject({ exitCode: 0 });
    expect(project.read(ENTERPRISES)).toBe(before);
  });

  it('refuses to remove what the sheet does not have any more, and names it', async () => {
    const before = project.read(`${DATA}/awards.yaml`);
    await give((book) => void book.rows('Khen thưởng').splice(2, 1));
    const { exitCode, stderr, stdout } = await load();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('so-lieu.xlsx, Khen thưởng!A1: LỖI: Trang Khen thưởng không còn 1 dòng');
    expect(stderr).toContain('(kt-09)');
    expect(stderr).toContain('--remove');
    expect(stdout).toContain('Chưa ghi gì, vì còn lỗi nêu ở trên.');
    expect(project.read(`${DATA}/awards.yaml`)).toBe(before);
  });

  it('removes it when asked to', async () => {
    const before = project.read(`${DATA}/awards.yaml`);
    await give((book) => void book.rows('Khen thưởng').splice(15, 1));
    const { exitCode, stdout } = await load('--remove');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Khen thưởng +0 +0 +1 +0$/mu);
    expect(stdout).toContain('Bỏ:\n  Khen thưởng ');
    const after = project.read(`${DATA}/awards.yaml`);
    expect(before.split('\n').filter((line) => !after.includes(line))).toHaveLength(1);
  });

  it('takes sheets whose columns and rows stand in another order', async () => {
    await give((book) => {
      for (const [name, [headings = [], ...rows]] of book.sheets) {
        if (name !== SHEET && name !== 'Biểu quyết' && name !== 'Bảng điểm') continue;
        book.sheets.set(
          name,
          [headings, ...rows].map((row) =>
            headings.map((_, index) => row[headings.length - 1 - index] ?? null),
          ),
        );
      }
    });
    expect(await load()).toEqual({ exitCode: 0, stdout: SAME(DATA), stderr: '' });
  });

  it('tells moved rows by their number', async () => {
    await give((book) => {
      const [headings = [], first = [], second = [], ...rest] = book.rows('Khen thưởng');
      book.sheets.set('Khen thưởng', [headings, second, first, ...rest]);
    });
    const { stdout } = await load();
    expect(stdout).toMatch(/^Khen thưởng +0 +0 +0 +1$/mu);
    expect(project.read(`${DATA}/awards.yaml`)).toMatch(/kt-09, .*\n.*kt-08, /u);
  });

  it('counts what is too much to be listed', async () => {
    await give((book) => {
      for (let row = 2; row <= 30; row += 1) book.set(SHEET, `E${String(row)}`, 'Ngành nghề khác');
    });
    const { stdout } = await load('--dry-run');
    expect(stdout).toContain('\n  và 9 thay đổi khác\n');
    expect(stdout.match(/^ {2}Doanh nghiệp “/gmu)).toHaveLength(20);
  });

  it('leaves alone what an empty sheet would say', async () => {
    await give((book) => {
      book.sheets.set('Khen thưởng', book.rows('Khen thưởng').slice(0, 1));
    });
    const { exitCode, stdout, stderr } = await load();
    expect([exitCode, stdout]).toEqual([
      0,
      'Không có gì thay đổi trong những phần đọc được (xem cảnh báo ở trên).\n',
    ]);
    expect(stderr).toContain(
      'CẢNH BÁO: Trang Khen thưởng không có dòng nào: 18 dòng đang có trong dữ liệu được giữ nguyên.',
    );
  });

  it('leaves alone what sheets and columns that are not there would say', async () => {
    await give((book) => {
      for (const name of book.sheets.keys()) if (name !== SHEET) book.sheets.delete(name);
      const rows = book.rows(SHEET).map((row) => [row[0] ?? null, row[4] ?? null]);
      book.sheets.set(SHEET, rows);
      book.set(SHEET, 'B2', 'Gia công cơ khí');
    });
    const { exitCode, stdout, stderr } = await load();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Ngành nghề chính Gia công cơ khí, kết cấu thép → Gia công cơ khí\n');
    expect(stdout).toMatch(
      /^Không có trong bảng tính, giữ nguyên: trang “Cụm thi đua”, .*“Khen thưởng”; cột “Tên doanh nghiệp”, .* \(trang “Doanh nghiệp”\)\.$/mu,
    );
  });

  it('does not keep a required column silently where another one may be it', async () => {
    await give((book) => {
      book.set(SHEET, 'B1', 'Pháp nhân');
    });
    const { exitCode, stderr } = await load();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Doanh nghiệp!A1: LỖI: Trang Doanh nghiệp chưa có cột “Tên doanh nghiệp”.');
  });

  it('names the cell and the record of an error', async () => {
    await give((book) => {
      book.set(SHEET, 'C27', '090x');
    });
    const { exitCode, stderr, stdout } = await load();
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('so-lieu.xlsx, Doanh nghiệp!C27: LỖI: ');
    expect(stderr).toContain('Doanh nghiệp “Công ty Cổ phần Thiết bị y tế An Tâm Hòa…” (dòng 27)');
  });

  it('reports contradictions of the data that come of it, and writes nothing', async () => {
    const before = project.read(`${DATA}/reviews.yaml`);
    await give((book) => {
      book.set('Biểu quyết', 'E2', 40);
    });
    const { exitCode, stderr } = await load();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('so-lieu.xlsx, Biểu quyết!');
    expect(project.read(`${DATA}/reviews.yaml`)).toBe(before);
  });

  it('takes a CSV file of one sheet, with ";" and a byte order mark', async () => {
    const book = await exportedWorkbook(project, DATA);
    book.set('Khen thưởng', 'D2', 1_404_000);
    const cell = (value: CellValue | undefined) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const text = book.rows('Khen thưởng').map((row) => row.map(cell).join(';'));
    project.write('Khen thưởng.csv', `\uFEFF${text.join('\r\n')}\r\n`);
    const result = await project.run('workbook', 'import', 'Khen thưởng.csv', '--data', DATA);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toContain('Tiền thưởng, đồng (trống) → 1.404.000');
    expect(project.read(`${DATA}/awards.yaml`)).toContain(
      '- { nomination: kt-08, registerNumber: 1, bonus: 1404000 }\n',
    );
  });

  it('refuses two files for one sheet', async () => {
    project.write('Khen thưởng.csv', 'Mã đề nghị;Số sổ vàng\nkt-08;1\n');
    await give(() => undefined);
    const result = await project.run('workbook', 'import', FILE, 'Khen thưởng.csv', '--data', DATA);
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('cùng là Khen thưởng');
  });

  it('keeps JSON as JSON', async () => {
    const awards = [{ nomination: 'kt-08', registerNumber: 1 }];
    mkdirSync(join(project.path, 'data/2025'));
    for (const part of [
      'agency',
      'plan',
      'enterprises',
      'clusters',
      'criteria',
      'results',
      'scores',
      'nominations',
      'reviews',
      'events',
      'documents',
      'reports',
    ]) {
      project.write(`data/2025/${part}.yaml`, project.read(`data/2024/${part}.yaml`));
    }
    project.write('data/2025/awards.json', `${JSON.stringify(awards, undefined, 2)}\n`);
    project.write('Khen thưởng.csv', 'Mã đề nghị;Số sổ vàng\nkt-08;2\n');
    const result = await project.run('workbook', 'import', 'Khen thưởng.csv', '--data', 'data/2025');
    expect(result).toMatchObject({ exitCode: 0 });
    expect(project.read('data/2025/awards.json')).toBe(
      `${JSON.stringify([{ nomination: 'kt-08', registerNumber: 2 }], undefined, 2)}\n`,
    );
  });
});

describe('a workbook of another year', () => {
  it('is refused, whatever else it says', async () => {
    await give((book) => {
      book.set(SHEET, 'C27', '090x');
    });
    const before = project.read('data/2026/enterprises.yaml');
    expect(await project.run('workbook', 'import', FILE, '--data', 'data/2026', '--remove')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: [
        'so-lieu.xlsx, Hướng dẫn!A1: LỖI: Bảng tính này của năm 2024, thư mục dữ liệu data/2026 của năm 2026.',
        '  Thêm --data data/2024, hoặc xóa trang Hướng dẫn nếu số liệu đúng là của năm 2026.',
        '',
      ].join('\n'),
    });
    expect(project.read('data/2026/enterprises.yaml')).toBe(before);
  });

  it('is taken without its sheet of instructions', async () => {
    await give((book) => void book.sheets.delete('Hướng dẫn'));
    const { stderr } = await project.run('workbook', 'import', FILE, '--data', 'data/2026', '--dry-run');
    expect(stderr).not.toContain('Bảng tính này của năm');
  });
});

describe('a fresh year', () => {
  const FRESH = 'data/2030';
  const PARTS = [
    'enterprises',
    'clusters',
    'criteria',
    'results',
    'scores',
    'nominations',
    'reviews',
    'awards',
  ];

  it('gets the files of its lists, in the form of the others', async () => {
    mkdirSync(join(project.path, FRESH));
    for (const part of ['agency', 'plan']) {
      project.write(`${FRESH}/${part}.yaml`, project.read(`data/2024/${part}.yaml`));
    }
    await give(() => undefined);
    const result = await project.run('workbook', 'import', FILE, '--data', FRESH);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toMatch(/^Doanh nghiệp +42 +0 +0 +0$/mu);
    const records = (text: string) =>
      text
        .replace(/^ *#.*\n/gmu, '')
        .replace(/\n+/gu, '\n')
        .trim();
    const lines = (folder: string, part: string) =>
      records(project.read(`${folder}/${part}.yaml`)).split('\n');
    for (const part of PARTS) expect(project.read(`${FRESH}/${part}.yaml`), part).not.toContain('mau');
    expect(lines(FRESH, 'results')).toEqual(lines('data/2024', 'results'));
    expect(lines(FRESH, 'scores')).toEqual(lines('data/2024', 'scores'));
    expect(lines(FRESH, 'enterprises')).toEqual(lines('data/2024', 'enterprises'));
    expect(await project.run('workbook', 'import', FILE, '--data', FRESH)).toEqual({
      exitCode: 0,
      stdout: SAME(FRESH),
      stderr: '',
    });
  });

  it('must have its folder', async () => {
    await give(() => undefined);
    const { exitCode, stderr } = await project.run('workbook', 'import', FILE, '--data', 'data/2031');
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'LỖI: Không mở được thư mục dữ liệu data/2031: không tìm thấy.\n  Kiểm tra lại đường dẫn.\n',
    );
  });
});
