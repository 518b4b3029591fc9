import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';

let project: Project;
beforeEach(() => {
  project = newProject(WHOLE_YEARS);
});
afterEach(() => {
  project.remove();
});

async function sheetsOf(file: string) {
  const { sheets } = await readXlsx(readFileSync(join(project.path, file)));
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** The rows of a sheet that hold something beside formulas, without the headings. */
async function filledRows(file: string, sheet: string): Promise<readonly unknown[][]> {
  const [, ...rows] = (await sheetsOf(file)).get(sheet) ?? [];
  return rows.filter(([first]) => first !== null);
}

describe('workbook export', () => {
  it('writes every list of the year', async () => {
    const { stdout, exitCode } = await project.run(
      'workbook',
      'export',
      'so-lieu.xlsx',
      '--data',
      'data/2024',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Đã ghi so-lieu.xlsx từ dữ liệu data/2024.');
    expect(stdout).toMatch(/^Doanh nghiệp +42$/mu);
    expect(stdout).toMatch(/^Bảng điểm +123$/mu);
    expect(stdout).toContain('vanthu workbook import so-lieu.xlsx --data data/2024 --dry-run');
    expect((await filledRows('so-lieu.xlsx', 'Doanh nghiệp')).length).toBe(42);
    expect((await filledRows('so-lieu.xlsx', 'Biểu quyết'))[0]?.slice(0, 5)).toEqual([
      'cum-1',
      'Cụm thi đua số 1',
      'kt-01',
      'Công ty Cổ phần Thép tấm Đại Khê Sơn',
      15,
    ]);
  });

  it('has a column for each criterion', async () => {
    await project.run('workbook', 'export', 'so-lieu.xlsx', '--data', 'data/2024');
    const [headings = []] = (await sheetsOf('so-lieu.xlsx')).get('Bảng điểm') ?? [];
    expect(headings.slice(3, 14)).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'D1']);
  });

  it('writes the same bytes again, over the older file when told so', async () => {
    const command = ['workbook', 'export', 'so-lieu.xlsx', '--data', 'data/2024', '--force'] as const;
    await project.run(...command);
    const first = readFileSync(join(project.path, 'so-lieu.xlsx'));
    project.write('so-lieu.xlsx', 'changed');
    await project.run(...command);
    expect(readFileSync(join(project.path, 'so-lieu.xlsx'))).toEqual(first);
  });

  it('refuses data with errors, all of them at once, and leaves an older workbook alone', async () => {
    project.write('so-lieu.xlsx', 'older');
    project.replace('data/2024/enterprises.yaml', "taxCode: '0901765766'", "taxCode: '0901765767'");
    project.replace('data/2024/awards.yaml', 'registerNumber: 2', 'registerNumber: -2');
    const { stdout, stderr, exitCode } = await project.run(
      'workbook',
      'export',
      'so-lieu.xlsx',
      '--data',
      'data/2024',
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('data/2024/enterprises.yaml:8:');
    expect(stderr).toContain('data/2024/awards.yaml:5:');
    expect(project.read('so-lieu.xlsx')).toBe('older');
  });

  it('tells in JSON what it wrote', async () => {
    const { stdout } = await project.run(
      'workbook',
      'export',
      'so-lieu.xlsx',
      '--data',
      'data/2024',
      '--json',
    );
    const report = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(report).toMatchObject({ ok: true, file: 'so-lieu.xlsx', data: 'data/2024' });
    expect(report['sheets']).toContainEqual({ id: 'clusterMembers', name: 'Thành viên cụm', rows: 42 });
  });

  it('speaks English on request', async () => {
    const { stdout } = await project.run(
      'workbook',
      'export',
      'a b.xlsx',
      '--data',
      'data/2024',
      '--lang',
      'en',
    );
    expect(stdout).toContain('Wrote a b.xlsx from the data in data/2024.');
    expect(stdout).toContain('vanthu workbook import "a b.xlsx" --data data/2024 --dry-run');
  });

  it('says why it cannot write', async () => {
    project.write('folder', 'a file');
    const { stderr, exitCode } = await project.run(
      'workbook',
      'export',
      'folder/a.xlsx',
      '--data',
      'data/2024',
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Không ghi được');
  });
});

describe('a workbook that is there already', () => {
  it.each([
    ['new', [], 'vanthu workbook import so-lieu.xlsx'],
    ['export', ['--data', 'data/2024'], 'vanthu workbook import so-lieu.xlsx --data data/2024'],
  ])('stays as it is after workbook %s', async (name, args, command) => {
    project.write('so-lieu.xlsx', 'a day of work');
    const { stdout, stderr, exitCode } = await project.run('workbook', name, 'so-lieu.xlsx', ...args);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `LỖI: so-lieu.xlsx đã có.\n  Muốn nạp vào dữ liệu: ${command}; muốn ghi đè: thêm --force.\n`,
    );
    expect(project.read('so-lieu.xlsx')).toBe('a day of work');
  });

  it('is no matter of an import', async () => {
    const { stderr, exitCode } = await project.run('workbook', 'import', 'so-lieu.xlsx', '--force');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Lệnh workbook import không có tùy chọn “--force”.');
  });
});

describe('workbook new', () => {
  it('gives headings and nothing else without data', async () => {
    const { stdout, exitCode } = await project.run('workbook', 'new', 'so-lieu.xlsx');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Đã ghi so-lieu.xlsx, chưa có số liệu.');
    expect(stdout).toContain('Chưa có dòng nào: “Doanh nghiệp”, “Cụm thi đua”');
    const [headings = []] = (await sheetsOf('so-lieu.xlsx')).get('Bảng điểm') ?? [];
    expect(headings).toEqual(['Mã doanh nghiệp *', 'Tên doanh nghiệp (tự điền)', 'Lần chấm *', 'Xếp hạng']);
  });

  it('says on the sheet of instructions why there are no columns for points', async () => {
    await project.run('workbook', 'new', 'so-lieu.xlsx');
    const purpose = (await sheetsOf('so-lieu.xlsx')).get('Hướng dẫn')?.find(([name]) => name === 'Bảng điểm');
    expect(purpose?.[1]).toMatch(/Chưa có tiêu chí nên trang này chưa có cột điểm/u);
  });

  it('has the enterprises and the criteria of data, and no more', async () => {
    const { stdout } = await project.run('workbook', 'new', 'so-lieu.xlsx', '--data', 'data/2024');
    expect(stdout).toMatch(/^Doanh nghiệp +42$/mu);
    expect(stdout).toMatch(/^Tiêu chí +11$/mu);
    expect(stdout).toMatch(/^Chưa có dòng nào: .*“Bảng điểm”/mu);
    const [headings = []] = (await sheetsOf('so-lieu.xlsx')).get('Bảng điểm') ?? [];
    expect(headings).toContain('A1');
  });

  it('refuses data with errors', async () => {
    project.replace('data/2024/awards.yaml', 'registerNumber: 2', 'registerNumber: -2');
    const { exitCode } = await project.run('workbook', 'new', 'so-lieu.xlsx', '--data', 'data/2024');
    expect(exitCode).toBe(1);
  });
});

describe('the command line', () => {
  it.each([
    [[], 'Thiếu việc cần làm sau vanthu workbook.'],
    [['exprt', 'a.xlsx'], 'Có phải ý bạn là “export”?'],
    [['constructor', 'a.xlsx'], 'Lệnh workbook không có việc “constructor”.'],
    [['export'], 'Cần đúng một tên tệp bảng tính.'],
    [['new', 'a.xlsx', 'b.xlsx'], 'Cần đúng một tên tệp bảng tính.'],
    [['export', 'a.xls'], 'Có phải ý bạn là “a.xlsx”?'],
    [['export', 'a.ods'], 'Có phải ý bạn là “a.xlsx”?'],
    [['export', '.xlsx'], 'Tên tệp “.xlsx” không dùng được.'],
  ])('answers workbook %s', async (args, message) => {
    const { stderr, exitCode } = await project.run('workbook', ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});
