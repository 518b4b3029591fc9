import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { pdfLines } from '../helpers/pdf-text.ts';
import { ROOT } from '../helpers/pipeline.ts';

let project: Project;
beforeEach(() => {
  project = newProject(WHOLE_YEARS);
});
afterEach(() => {
  project.remove();
});

const KEYS = fileURLToPath(new URL('tests/helpers/issuance/keys/', ROOT));
const PASSWORD = 'mat-khau-thu';
const ISSUE = ['--issue', '--date', '2024-11-15', '--by', 'Trần Thị Văn Thư'];
const SIGN = ['--sign', '--p12', `${KEYS}leader.p12`];
const LIST = ['Mẫu;Mã', 'reporting-dispatch;final-cum-2', 'reporting-dispatch;final-cum-1', ''].join('\n');

const batch = (...args: readonly string[]) =>
  project.runIn({ secret: async () => Promise.resolve(PASSWORD) }, 'batch', ...args, '--data', 'data/2024');
const register = (...args: readonly string[]) => project.run('register', ...args, '--data', 'data/2024');
const textOf = async (path: string) => (await pdfLines(readFileSync(join(project.path, path)))).join('\n');
const referencesIn = (folder: string) => {
  const manifest = JSON.parse(project.read(`${folder}/manifest.json`)) as {
    readonly documents: readonly { readonly name: string; readonly reference?: string }[];
  };
  return manifest.documents.map(({ name, reference }) => [name, reference]);
};

beforeEach(() => {
  project.write('ds.csv', LIST);
});

describe('vanthu batch --issue', () => {
  it('gives numbers in the order of the list and enters them into the register', async () => {
    const { exitCode, stdout, stderr } = await batch('ds.csv', '--out', 'kq', ...ISSUE);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  Đã ban hành 2 văn bản: 01/BQL-QLDN đến 02/BQL-QLDN.\n');
    expect(referencesIn('kq')).toEqual([
      ['reporting-dispatch/final-cum-1', '02/BQL-QLDN'],
      ['reporting-dispatch/final-cum-2', '01/BQL-QLDN'],
    ]);
    expect(await textOf('kq/reporting-dispatch/final-cum-1.pdf')).toContain('Số: 02/BQL-QLDN');
    expect((await register('verify')).stdout).toMatch(/^Sổ khớp: 2 số, 4 tệp, /u);
    expect((await register('show', '01/BQL-QLDN')).stdout).toMatch(
      /Trần Thị Văn Thư \(Hàng loạt: danh sách ds\.csv, đợt [0-9a-f]{16}\)/u,
    );
  });

  it('gives no second number to what the same batch has issued', async () => {
    await batch('ds.csv', '--out', 'kq', ...ISSUE);
    const before = project.read('kq/manifest.json');
    rmSync(join(project.path, 'kq'), { recursive: true });
    const { exitCode } = await batch('ds.csv', '--out', 'kq', ...ISSUE);
    expect([exitCode, project.read('kq/manifest.json')]).toEqual([0, before]);
    expect((await register('verify')).stdout).toMatch(/^Sổ khớp: 2 số, /u);
  });

  it('refuses the rows that were issued otherwise, and issues the others', async () => {
    await project.run(
      ...['issue', 'reporting-dispatch', 'final-cum-2', '--data', 'data/2024', '--date', '2024-11-15'],
    );
    const { exitCode, stderr } = await batch('ds.csv', '--out', 'kq', ...ISSUE);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^ds\.csv, ds!A2: LỖI: reporting-dispatch\/final-cum-2 đã ban hành: số 01\/BQL-QLDN/mu,
    );
    expect(referencesIn('kq')).toEqual([['reporting-dispatch/final-cum-1', '02/BQL-QLDN']]);
  });

  it('stops at a day before that of the last number, and gives none', async () => {
    await project.run('issue', 'announcement', '--data', 'data/2024');
    const { exitCode, stdout, stderr } = await batch('ds.csv', '--out', 'kq', ...ISSUE);
    expect(exitCode).toBe(1);
    expect(stderr.match(/LỖI/gu)).toHaveLength(1);
    expect(stdout).toContain('Chưa xong');
    expect((await register('verify')).stdout).toMatch(/^Sổ khớp: 1 số, /u);
  });
});

describe('vanthu batch beside a register', () => {
  beforeEach(async () => {
    const args = ['reporting-dispatch', 'final-cum-2', '--data', 'data/2024', '--date', '2024-11-15'];
    await project.run('issue', ...args);
  });

  it('does not make again what was issued', async () => {
    const { exitCode, stdout, stderr } = await batch('ds.csv', '--out', 'kq');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^ds\.csv, ds!A2: LỖI: reporting-dispatch\/final-cum-2 đã ban hành, không soạn lại: số 01\/BQL-QLDN/u,
    );
    expect(stdout).toContain('Đã soạn 1 văn bản');
  });

  it('says how many it has left out', async () => {
    const { exitCode, stdout } = await batch(
      '--all',
      'reporting-dispatch',
      '--out',
      'kq',
      '--format',
      'docx',
    );
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('  1 văn bản đã ban hành, không soạn lại.\n'),
    ]);
  });

  it('gives what cites a document the number of the register', async () => {
    project.replace('data/2024/documents.yaml', '  number: 742\n', '');
    await project.run('issue', 'commendation-decision', '--data', 'data/2024');
    await batch('--all', 'commendation-certificate', '--out', 'kq', '--format', 'pdf');
    const [name = ''] = readdirSync(join(project.path, 'kq/commendation-certificate'));
    expect(await textOf(`kq/commendation-certificate/${name}`)).toContain('02/QĐ-BQL');
  });
});

describe('vanthu batch --sign', () => {
  it('signs every PDF', async () => {
    const { exitCode } = await batch('ds.csv', '--out', 'kq', ...SIGN);
    expect(exitCode).toBe(0);
    for (const key of ['final-cum-1', 'final-cum-2']) {
      const { stdout } = await project.run(
        'verify',
        `kq/reporting-dispatch/${key}.pdf`,
        '--trust',
        `${KEYS}root.pem`,
      );
      expect(stdout).toContain('Chữ ký 1: CÒN GIÁ TRỊ');
    }
  });

  it('enters the signed files of what it issues into the register', async () => {
    const { exitCode } = await batch('ds.csv', '--out', 'kq', ...ISSUE, ...SIGN);
    expect(exitCode).toBe(0);
    const signed = 'data/register/2024/01-BQL-QLDN/reporting-dispatch-final-cum-2-signed.pdf';
    expect(project.read(signed)).toBe(project.read('kq/reporting-dispatch/final-cum-2.pdf'));
    expect((await register('verify')).stdout).toMatch(/^Sổ khớp: 2 số, 6 tệp, /u);
  });

  it.each([
    ['a wrong password', [...ISSUE, ...SIGN], 'sai', 'Sai mật khẩu'],
    ['an expired certificate', [...ISSUE, '--sign', '--p12', `${KEYS}expired.p12`], PASSWORD, 'hết hạn'],
    [
      'a key that is not for signing',
      [...ISSUE, '--sign', '--p12', `${KEYS}encipherment.p12`],
      PASSWORD,
      'ký',
    ],
  ])('begins nothing with %s', async (_, args, password, message) => {
    const { exitCode, stderr } = await project.runIn(
      { secret: async () => Promise.resolve(password) },
      ...['batch', 'ds.csv', '--out', 'kq', '--data', 'data/2024', ...args],
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(join(project.path, 'kq'))).toBe(false);
    expect(existsSync(join(project.path, 'data/register/2024'))).toBe(false);
  });
});

describe('options of batches that say nothing', () => {
  it.each([
    [['--date', '2024-11-15'], '--date chỉ dùng cùng --issue.'],
    [['--p12', 'khoa.p12'], '--p12 chỉ dùng cùng --sign.'],
    [['--sign'], 'Cần đúng một khóa để ký.'],
    [['--sign', '--p12', 'khoa.p12', '--as', 'copy'], 'Không ký hàng loạt với tư cách “copy”.'],
    [[...ISSUE, '--workers', '2'], 'Số được cấp lần lượt theo thứ tự danh sách'],
  ])('%j', async (args, message) => {
    const { exitCode, stderr } = await batch('ds.csv', '--out', 'kq', ...args);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(message)]);
  });
});
