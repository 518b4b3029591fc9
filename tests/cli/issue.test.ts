import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { pdfLines } from '../helpers/pdf-text.ts';

let project: Project;
beforeEach(() => {
  project = newProject(WHOLE_YEARS);
});
afterEach(() => {
  project.remove();
});

const run = (...args: readonly string[]) => project.run(...args, '--data', 'data/2024');
const textOf = async (path: string) => (await pdfLines(readFileSync(join(project.path, path)))).join('\n');

describe('vanthu issue', () => {
  it('writes number and day into the files and says where they are', async () => {
    const { exitCode, stdout, stderr } = await run('issue', 'plan', '--date', '2024-03-25');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đã ban hành Kế hoạch số 01/KH-BQL ngày 25 tháng 3 năm 2024: Tổ chức thực hiện');
    expect(stdout).toContain('  data/register/2024/01-KH-BQL/plan.docx\n');
    const text = await textOf('data/register/2024/01-KH-BQL/plan.pdf');
    expect(text).toContain('Số: 01/KH-BQL');
    expect(text).toContain('ngày 25 tháng 3 năm 2024');
  });

  it('goes on from a book of paper to the number that the data has', async () => {
    await run('register', 'start', '117', '--year', '2024', '--reason', 'sổ giấy đến 15/3/2024');
    const { stdout } = await run('issue', 'cluster-decision');
    expect(stdout).toContain('số 118/QĐ-BQL ngày 18 tháng 3 năm 2024');
  });

  it('begins no series that the agency does not have', async () => {
    const { exitCode, stderr } = await run(
      ...['register', 'start', '117', '--year', '2024', '--reason', 'sổ giấy', '--series', 'chugn'],
    );
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, 'LỖI: Cơ quan không có sổ số “chugn”.']);
    expect(readdirSync(join(project.path, 'data'))).toEqual(['2024', '2026']);
  });

  it('refuses a number of the data that is not the next one', async () => {
    const { exitCode, stderr } = await run('issue', 'cluster-decision');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Lấy số 118 sẽ bỏ trống các số từ 1 đến 117.');
    expect(readdirSync(join(project.path, 'data/register'))).toEqual(['register.db']);
  });

  it('refuses data that says otherwise than the register', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    project.replace('data/2024/plan.yaml', 'year: 2024', 'issuedOn: 2024-03-20\nyear: 2024');
    project.replace(
      'data/2024/documents.yaml',
      'cluster-decision:',
      'plan:\n  number: 38\ncluster-decision:',
    );
    const { exitCode, stderr } = await run('issue', 'announcement', '--date', '2024-12-30');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Dữ liệu ghi “38”, nhưng plan đã ban hành số 01/KH-BQL ngày 25/3/2024.');
    expect(stderr).toMatch(/^data\/2024\/documents.yaml:\d+:\d+: LỖI/mu);
  });

  it('issues nothing twice', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    const { exitCode, stderr } = await run('issue', 'plan', '--date', '2024-03-26');
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      1,
      'LỖI: plan đã ban hành: số 01/KH-BQL ngày 25/3/2024.',
    ]);
    const replaced = await run('issue', 'plan', '--date', '2024-03-26', '--replaces', '01/KH-BQL');
    expect(replaced.stdout).toContain('số 02/KH-BQL');
  });

  it.each([
    [['reporting-dispatch'], 'có 6 văn bản; mỗi văn bản một số.'],
    [['reporting-dispatch', 'final-cum-9'], 'Mẫu reporting-dispatch không có văn bản “final-cum-9”.'],
    [['emulation-pledge', 'cum-1'], 'không có số, ký hiệu, nên không vào sổ đăng ký văn bản đi.'],
    [['plan'], 'Chưa có ngày ban hành của plan.'],
    [['plan', '--date', '2025-01-01'], 'Ngày 01/01/2025 chưa tới (hôm nay là 31/12/2024).'],
    [
      ['cluster-decision', '--date', '2024-03-19'],
      'Dữ liệu ghi ngày ban hành của cluster-decision là 18/3/2024',
    ],
    [['plan', '--date', '2024-03-25', '--replaces', '7/KH-BQL'], 'Trong sổ không có số “7/KH-BQL”.'],
  ])('refuses %j and gives no number', async (args, message) => {
    const { exitCode, stderr } = await run('issue', ...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    const { stdout } = await run('register', 'start', '4', '--year', '2024', '--reason', 'thử');
    expect(stdout).toBe('Sổ “chung” năm 2024 tiếp từ số 5.\n');
  });

  it('issues nothing while the data has errors', async () => {
    project.replace('data/2024/plan.yaml', 'year: 2024', 'year: hai nghìn');
    const { exitCode } = await run('issue', 'plan', '--date', '2024-03-25');
    expect(exitCode).toBe(1);
    expect(readdirSync(join(project.path, 'data'))).toEqual(['2024', '2026']);
  });
});

describe('vanthu register', () => {
  const lines = async (...args: readonly string[]) => (await run('register', ...args)).stdout.split('\n');

  it('lists, shows, cancels and verifies', async () => {
    await run('register', 'approve', 'plan', '--by', 'Vũ Quốc Nghị');
    await run('issue', 'plan', '--date', '2024-03-25', '--by', 'Trần Thị Văn Thư');
    expect((await lines('list'))[2]).toBe(
      '01/KH-BQL    25/3/2024  Kế hoạch Tổ chức thực hiện phong trào thi đua c…  Vũ Quốc Nghị  đã ban hành',
    );
    const shown = await lines('show', '01/KH-BQL');
    expect(shown[0]).toBe('Kế hoạch 01/KH-BQL, ngày 25 tháng 3 năm 2024');
    expect(shown).toContain('  2024-12-31 14:05:09  đã duyệt: Vũ Quốc Nghị');
    expect(shown).toContain('  2024-12-31 14:05:09  đã ban hành: Trần Thị Văn Thư');
    expect(await lines('verify')).toEqual(['Sổ khớp: 1 số, 2 tệp, 2 dòng nhật ký.', '']);
    expect(await lines('cancel', '1', '--reason', 'in sai')).toEqual([
      'Đã hủy số 01/KH-BQL: in sai. Số này không cấp lại.',
      '',
    ]);
    expect((await lines('list'))[2]).toContain('đã hủy');
  });

  it('names whom a công văn is sent to, and not only who is told of it', async () => {
    await run('issue', 'reporting-dispatch', 'interim-cum-1');
    expect(await lines('show', '1')).toContain(
      '  Nơi nhận: Cụm trưởng, Cụm phó Cụm thi đua số 1; Các doanh nghiệp thành viên Cụm thi đua số 1; Lãnh đạo Ban; Văn phòng Ban',
    );
  });

  it('names who signs minutes and gets them, as printed', async () => {
    await run('issue', 'review-minutes', 'cum-1', '--date', '2024-12-16');
    const shown = await lines('show', '01/BB-BQL');
    expect(shown).toContain('  Người ký: Nguyễn Thu Hà; Trịnh Kim Phượng, Thư ký; Chủ tọa');
    expect(shown).toContain('  Nơi nhận: Lãnh đạo Ban; Các đơn vị thành viên Cụm thi đua số 1');
  });

  it('copies itself, and comes back from the copy', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    const copy = join(project.path, 'sao-luu');
    expect((await run('register', 'backup', copy)).exitCode).toBe(0);
    expect((await run('register', 'backup', copy)).stderr).toContain('đã có rồi.');
    expect((await run('register', 'restore', copy)).stderr).toContain('Đang có sổ ở');
    project.rename('data/register', 'data/cu');
    expect((await run('register', 'restore', copy)).exitCode).toBe(0);
    expect(await lines('verify')).toEqual(['Sổ khớp: 1 số, 2 tệp, 1 dòng nhật ký.', '']);
    expect((await run('issue', 'plan', '--date', '2024-03-25')).stderr).toContain('đã ban hành');
  });

  it('says where the register itself is wrong that cannot be copied', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    project.write('data/register/2024/01-KH-BQL/plan.pdf', 'khác');
    const { exitCode, stderr } = await run('register', 'backup', 'sao-luu');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Chưa chép gì:');
    expect(stderr).toContain('sửa sau khi ban hành: data/register/2024/01-KH-BQL/plan.pdf.');
    expect(readdirSync(project.path).toSorted()).toEqual(['data', 'templates']);
  });

  it.each([
    [['register', 'backup', 'data/register/sao-luu']],
    [['render', 'announcement', '--out', 'data/register']],
    [['render', 'announcement', '--out', 'data/register/2024']],
    [['batch', '--all', 'announcement', '--out', 'data/register/kq']],
    [['batch', '--all', 'announcement', '--out', 'kq', '--merge', 'data/register/in.pdf']],
    [['stamp', 'data/register/2024/01-KH-BQL/plan.pdf', '--copy', 'sao-y']],
  ])('%j writes nothing into the register', async (args) => {
    await run('issue', 'plan', '--date', '2024-03-25');
    const { exitCode, stderr } = await run(...args);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('nằm trong thư mục của sổ đăng ký')]);
    expect(await lines('verify')).toEqual(['Sổ khớp: 1 số, 2 tệp, 1 dòng nhật ký.', '']);
  });

  it('finds a file that was changed', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    project.write('data/register/2024/01-KH-BQL/plan.pdf', 'khác');
    const { exitCode, stderr } = await run('register', 'verify');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'Tệp của văn bản 01/KH-BQL đã bị sửa sau khi ban hành: data/register/2024/01-KH-BQL/plan.pdf.',
    );
  });

  it.each([
    [['cancel', '1'], 2, 'Thiếu lý do.'],
    [['cancel', '9', '--reason', 'thử'], 1, 'Trong sổ không có số “9”.'],
    [['lst'], 2, 'Có phải ý bạn là “list”?'],
    [['list', '--reason', 'x'], 2, 'Lệnh register list không có tùy chọn “--reason”.'],
    [['start', '0', '--year', '2024', '--reason', 'x'], 2, '“0” không phải là số nguyên dương.'],
    [['show'], 2, 'Thiếu số văn bản.'],
  ])('says what is wrong with %j', async (args, code, message) => {
    await run('issue', 'plan', '--date', '2024-03-25');
    const { exitCode, stderr } = await run('register', ...args);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
  });
});
