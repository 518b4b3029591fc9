import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const run = (...args: readonly string[]) => project.run('batch', ...args, '--data', 'data/2024');
const names = (folder: string) => readdirSync(join(project.path, folder)).toSorted();
const textOf = async (path: string) => (await pdfLines(readFileSync(join(project.path, path)))).join('\n');

/** A score sheet and two dispatches; the third row has facts of its own. */
const LIST = [
  'Mẫu;Mã;Số;Ngày ban hành;Nơi nhận',
  'score-sheet;cum-1;;;',
  'reporting-dispatch;final-cum-1;;;',
  'reporting-dispatch;final-cum-2;245;05/11/2024;Sở Nội vụ',
  '',
].join('\n');

describe('vanthu batch with a list', () => {
  it('writes what its rows ask for and a manifest, and says so', async () => {
    project.write('ds.csv', LIST);
    const { exitCode, stdout, stderr } = await run('ds.csv', '--out', 'kq');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Đã soạn 3 văn bản \(6 tệp, \d+ trang\) vào kq\.\n$/u);
    expect(names('kq')).toEqual(['manifest.json', 'reporting-dispatch', 'score-sheet']);
    expect(names('kq/reporting-dispatch')).toEqual([
      'final-cum-1.docx',
      'final-cum-1.pdf',
      'final-cum-2.docx',
      'final-cum-2.pdf',
    ]);
  });

  it('gives a row its own facts and leaves them out of the others', async () => {
    project.write('ds.csv', LIST);
    await run('ds.csv', '--out', 'kq', '--format', 'pdf', '--workers', '1');
    const own = await textOf('kq/reporting-dispatch/final-cum-2.pdf');
    expect(own).toContain('Số: 245/');
    expect(own).toContain('ngày 05 tháng 11 năm 2024');
    expect(own).toContain('Sở Nội vụ');
    expect(await textOf('kq/reporting-dispatch/final-cum-1.pdf')).not.toContain('245');
  });

  it('writes the very files that render writes', async () => {
    project.write('ds.yaml', '- type: score-sheet\n  key: cum-1\n');
    await run('ds.yaml', '--out', 'kq');
    await project.run('render', 'score-sheet', '--data', 'data/2024', '--out', 'mot');
    for (const name of ['cum-1.docx', 'cum-1.pdf']) {
      expect(project.read(`kq/score-sheet/${name}`)).toBe(project.read(`mot/score-sheet/${name}`));
    }
  });

  it('reports each bad row with its place and writes the others', async () => {
    project.write(
      'ds.csv',
      `${LIST}score-sheet;cum-9;;;\nscore-sheat;cum-2;;;\nscore-sheet;cum-1;;;\n` +
        `reporting-dispatch;final-cum-3;hai;;\nreporting-dispatch;final-cum-3;;01/02/2023;\n`,
    );
    const { exitCode, stdout, stderr } = await run('ds.csv', '--out', 'kq', '--format', 'docx');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Đã soạn 3 văn bản (3 tệp');
    expect(stdout).toContain('  5 dòng không soạn được, lỗi ghi ở trên.\n');
    expect(stderr).toContain('ds.csv, ds!B5: LỖI: Mẫu score-sheet không có văn bản “cum-9”.');
    expect(stderr).toContain('ds.csv, ds!A6: LỖI: Không có mẫu “score-sheat”.');
    expect(stderr).toContain('ds.csv, ds!B7: LỖI: score-sheet/cum-1 đã có ở một dòng trên.');
    expect(stderr).toContain('ds.csv, ds!C8: LỖI:');
    expect(stderr).toContain('ds.csv, ds!A9: LỖI: reporting-dispatch/final-cum-3: Căn cứ ban hành ngày');
  });

  it('ends at once with a template that is wrong', async () => {
    project.write('ds.csv', LIST);
    project.write('templates/score-sheet/body.hbs', '<p>{{nobody}}</p>');
    const { exitCode, stderr } = await run('ds.csv', '--out', 'kq');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('templates/score-sheet/body.hbs');
    expect(existsSync(join(project.path, 'kq'))).toBe(false);
  });
});

describe('vanthu batch --all', () => {
  it('makes every document of the named types', async () => {
    const { stdout } = await run('--all', 'score-sheet', 'plan', '--out', 'kq', '--format', 'pdf');
    expect(stdout).toContain('Đã soạn 4 văn bản (4 tệp');
    expect(names('kq')).toEqual(['manifest.json', 'plan.pdf', 'score-sheet']);
  });
});

describe('vanthu batch --merge', () => {
  it('adds one file for printing, and names it', async () => {
    const { exitCode, stdout } = await run('--all', 'plan', '--out', 'kq', '--merge', 'in.pdf');
    expect([exitCode, names('.').includes('in.pdf')]).toEqual([0, true]);
    expect(stdout).toContain('  Tệp gộp để in hai mặt: in.pdf\n');
  });

  it.each([
    [['--merge', 'in.pdf', '--format', 'docx'], 2, 'Chỉ gộp được tệp PDF.'],
    [['--merge', 'data/2024/plan.yaml'], 1, 'Đã có tệp data/2024/plan.yaml.'],
  ])('refuses %j and makes nothing', async (args, code, message) => {
    const { exitCode, stderr } = await run('--all', 'plan', '--out', 'kq', ...args);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(existsSync(join(project.path, 'kq'))).toBe(false);
  });
});

describe('vanthu batch --merge over its own documents', () => {
  it('keeps the document', async () => {
    const { exitCode, stderr } = await run('--all', 'plan', '--out', 'kq', '--merge', 'kq/plan.pdf');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Đã có tệp kq/plan.pdf.')]);
    expect((await textOf('kq/plan.pdf')).match(/KẾ HOẠCH/gu)).toHaveLength(1);
    const resumed = await run('--all', 'plan', '--out', 'kq', '--resume');
    expect(resumed.stdout).toContain('  Trong đó 1 văn bản đã có từ lần trước.');
  });
});

describe('vanthu batch --resume', () => {
  it('makes only what is missing, and the same manifest', async () => {
    await run('--all', 'score-sheet', '--out', 'kq');
    const manifest = project.read('kq/manifest.json');
    const [first = ''] = names('kq/score-sheet');
    project.write(`kq/score-sheet/${first}`, 'hỏng');
    const { exitCode, stdout } = await run('--all', 'score-sheet', '--out', 'kq', '--resume');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('  Trong đó 2 văn bản đã có từ lần trước.\n');
    expect(project.read('kq/manifest.json')).toBe(manifest);
    expect(project.read(`kq/score-sheet/${first}`)).not.toBe('hỏng');
  });

  it('refuses data that has changed', async () => {
    await run('--all', 'plan', '--out', 'kq');
    project.replace('data/2024/plan.yaml', 'year: 2024', 'year:  2024');
    const { exitCode, stderr } = await run('--all', 'plan', '--out', 'kq', '--resume');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'danh sách, dữ liệu, mẫu, sổ đăng ký, phông chữ, tùy chọn hoặc chương trình đã thay đổi.',
    );
  });

  it.each([
    ['a batch that is there already', ['--out', 'co'], 'Thư mục co đã có một đợt soạn.'],
    ['a folder with other files', ['--out', 'data'], 'Thư mục data đã có tệp khác.'],
    ['nothing to go on with', ['--out', 'moi', '--resume'], 'Thư mục moi không có đợt soạn nào dở dang.'],
  ])('refuses %s', async (_, args, message) => {
    await run('--all', 'plan', '--out', 'co', '--format', 'docx');
    const { exitCode, stderr } = await run('--all', 'plan', ...args, '--format', 'docx');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});

it.each([
  [['--all'], 'Chưa ghi thư mục kết quả.'],
  [['--out', 'kq'], 'Ghi tên một tệp danh sách, hoặc --all.'],
  [['a.csv', 'b.csv', '--out', 'kq'], 'Ghi tên một tệp danh sách, hoặc --all.'],
  [['--all', '--out', 'kq', '--workers', '0'], '“0” không phải là số nguyên dương.'],
])('says what is wrong with %j', async (args, message) => {
  const { exitCode, stderr } = await run(...args);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
});
