import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { pdfLines } from '../helpers/pdf-text.ts';

let project: Project;
beforeEach(async () => {
  project = newProject();
  await run('issue', 'plan', '--date', '2024-03-25');
});
afterEach(() => {
  project.remove();
});

const run = (...args: readonly string[]) => project.run(...args, '--data', 'data/2024');
const bytesOf = (file: string) => readFileSync(join(project.path, file));

describe('vanthu register send', () => {
  it('notes each sending, and show tells of them', async () => {
    const sent = await run(
      'register',
      'send',
      '1',
      '--date',
      '2024-03-26',
      '--copies',
      '12',
      '--due',
      '2024-04-10',
    );
    expect([sent.exitCode, sent.stdout]).toEqual([0, 'Đã ghi: chuyển 01/KH-BQL ngày 26/3/2024 (lần 1).\n']);
    const again = await run('register', 'send', '1', '--date', '2024-03-28', '--note', ' gửi  thêm ');
    expect(again.stdout).toContain('(lần 2)');
    const { stdout } = await run('register', 'show', '1');
    expect(stdout).toContain(
      '  Chuyển 26/3/2024, 12 bản, trả lời trước 10/4/2024\n  Chuyển 28/3/2024, gửi thêm\n',
    );
    expect((await run('register', 'verify')).stdout).toBe('Sổ khớp: 1 số, 2 tệp, 3 dòng nhật ký.\n');
  });

  it.each([
    [['1'], 2, 'Thiếu ngày chuyển.'],
    [['1', '--date', '26/3/2024'], 2, 'Có phải ý bạn là “--date 2024-03-26”?'],
    [['1', '--date', '2024-03-24'], 1, 'sớm hơn ngày ban hành 25/3/2024 của 01/KH-BQL.'],
    [['1', '--date', '2025-01-01'], 1, 'Ngày chuyển 01/01/2025 chưa tới (hôm nay là 31/12/2024).'],
    [['9', '--date', '2024-03-26'], 1, 'Trong sổ không có số “9”.'],
    [['1', '--date', '2024-03-26', '--copies', '0'], 2, '“0” không phải là số nguyên dương.'],
  ])('refuses %j', async (args, code, message) => {
    const { exitCode, stderr } = await run('register', 'send', ...args);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect((await run('register', 'show', '1')).stdout).not.toContain('Chuyển');
  });
});

describe('vanthu register export', () => {
  const exported = (...args: readonly string[]) => run('register', 'export', ...args);

  it('prints the book as PDF, with the cover first', async () => {
    const { exitCode, stdout, stderr } = await exported('--out', 'so.pdf', '--volume', '2');
    expect([exitCode, stdout, stderr]).toEqual([0, 'Đã in sổ ra so.pdf: 1 số, 1 sổ, 2 trang.\n', '']);
    const [cover = [], table = []] = await pdfLines(bytesOf('so.pdf'));
    expect(cover).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐI');
    expect(cover).toContain('Quyển số: 02');
    expect(table).toContain('01/KH-BQL');
  });

  it('writes a Word file, and the same one again', async () => {
    await exported('--out', 'so.docx');
    await exported('--out', 'lan-2.docx');
    expect(bytesOf('so.docx').subarray(0, 2).toString()).toBe('PK');
    expect(bytesOf('so.docx')).toEqual(bytesOf('lan-2.docx'));
  });

  it('writes a workbook of one year and series', async () => {
    const { exitCode } = await exported('--out', 'So.XLSX', '--year', '2024', '--series', 'chung');
    expect(exitCode).toBe(0);
    const { sheets } = await readXlsx(bytesOf('So.XLSX'));
    expect(sheets.map(({ name }) => name)).toContain('2024 Sổ đăng ký văn bản đi');
  });

  it('says what it wrote as data', async () => {
    const { stdout } = await exported('--out', 'so.xlsx', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'so.xlsx',
      books: [{ year: 2024, series: 'chung', numbers: 1 }],
    });
  });

  it('writes over a file only when it is told to', async () => {
    project.write('so.pdf', 'của người khác');
    const { exitCode, stderr } = await exported('--out', 'so.pdf');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('so.pdf đã có.')]);
    expect(project.read('so.pdf')).toBe('của người khác');
    expect((await exported('--out', 'so.pdf', '--force')).exitCode).toBe(0);
    expect(project.read('so.pdf')).toMatch(/^%PDF/u);
  });

  it('leaves the register as it was, and it verifies', async () => {
    await exported('--out', 'so.pdf');
    expect((await run('register', 'verify')).stdout).toBe('Sổ khớp: 1 số, 2 tệp, 1 dòng nhật ký.\n');
  });

  it.each([
    [[], 2, 'Thiếu tên tệp cần ghi.'],
    [['--out', 'so.odt'], 2, 'Tên tệp “so.odt” không dùng được.'],
    [['--out', '.pdf'], 2, 'Tên tệp “.pdf” không dùng được.'],
    [['so.pdf', '--out', 'so.pdf'], 2, 'Không rõ “so.pdf”.'],
    [['--out', 'so.pdf', '--year', '2023'], 1, 'Năm 2023 sổ chưa có số nào.'],
    [['--out', 'so.pdf', '--series', 'chugn'], 1, 'Có phải ý bạn là “--series chung”?'],
    [['--out', 'so.pdf', '--register', 'khac'], 1, 'Chưa có sổ đăng ký ở “khac”.'],
    [['--out', 'data/register/so.pdf'], 1, 'Không ghi tệp vào thư mục của sổ (data/register).'],
    [['--out', 'data/2024/plan.yaml/so.pdf'], 1, 'data/2024/plan.yaml'],
    [['--out', 'so.pdf', '--volume', 'hai'], 2, '“hai” không phải là số nguyên dương.'],
    [['--out', 'so.pdf', '--reason', 'x'], 2, 'Lệnh register export không có tùy chọn “--reason”.'],
  ])('refuses %j and writes nothing', async (args, code, message) => {
    const before = readdirSync(project.path);
    const { exitCode, stderr } = await exported(...args);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(readdirSync(project.path)).toEqual(before);
    expect(existsSync(join(project.path, 'data/register/so.pdf'))).toBe(false);
  });

  it('says that no number was given yet', async () => {
    await run('register', 'approve', 'plan', '--register', 'moi');
    const { exitCode, stderr } = await exported('--out', 'so.pdf', '--register', 'moi');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('chưa có số nào.')]);
  });
});
