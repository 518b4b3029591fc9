import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
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
const at = (path: string) => join(project.path, path);
const textOf = async (path: string) => (await pdfLines(readFileSync(at(path)))).join('\n');
const issuePlan = () => run('issue', 'plan', '--date', '2024-03-25');

describe('vanthu render beside a register', () => {
  it('puts the numbers that were given into what cites them', async () => {
    project.replace('data/2024/documents.yaml', '  number: 742\n', '');
    await run('register', 'start', '746', '--year', '2024', '--reason', 'sổ giấy');
    expect((await run('issue', 'commendation-decision')).stdout).toContain('747/QĐ-BQL');
    await run('render', 'commendation-certificate', '--out', 'out', '--format', 'pdf');
    const [file = ''] = readdirSync(at('out/commendation-certificate'));
    expect(await textOf(`out/commendation-certificate/${file}`)).toContain('747/QĐ-BQL');
  });

  it('finds a căn cứ that cites another number than was given', async () => {
    project.replace('data/2024/documents.yaml', 'cluster-decision:\n  number: 118\n', 'cluster-decision:\n');
    await run('register', 'start', '120', '--year', '2024', '--reason', 'sổ giấy');
    await run('issue', 'cluster-decision');
    const { exitCode, stderr } = await run('render', 'criteria-guideline', '--out', 'out');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'Căn cứ dẫn Quyết định số 118/QĐ-BQL, nhưng Quyết định thành lập cụm (cluster-decision) mang số 121.',
    );
    expect(stderr).not.toContain('Xem thêm');
    expect(stderr).toContain('Sửa căn cứ theo số và ngày đã cấp');
  });

  it('leaves out what was issued, and says where it is', async () => {
    await issuePlan();
    const { exitCode, stdout } = await run('render', '--format', 'docx', '--out', 'out');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Đã ban hành, không soạn lại:\n  plan: số 01/KH-BQL ngày 25/3/2024, data/register/2024/01-KH-BQL\n',
    );
    expect(readdirSync(at('out'))).not.toContain('plan.docx');
    expect(readdirSync(at('out'))).toContain('announcement.docx');
  });

  it('leaves out the issued ones of many', async () => {
    await run('issue', 'reporting-dispatch', 'final-cum-1');
    const { stdout } = await run('render', 'reporting-dispatch', '--format', 'docx', '--out', 'out');
    expect(stdout).toContain('Công văn (reporting-dispatch), 5 văn bản');
    expect(stdout).toContain('  reporting-dispatch/final-cum-1: số 01/BQL-QLDN ngày 15/11/2024,');
    expect(readdirSync(at('out/reporting-dispatch'))).not.toContain('final-cum-1.docx');
  });

  it('refuses an issued one that is asked for, and tells what to do', async () => {
    await issuePlan();
    const { exitCode, stderr } = await run('render', 'plan', '--out', 'out');
    expect([exitCode, existsSync(at('out'))]).toEqual([1, false]);
    expect(stderr).toContain(
      'plan đã ban hành, không soạn lại: số 01/KH-BQL ngày 25/3/2024, tệp ở data/register/',
    );
    expect(stderr).toContain('vanthu issue plan --replaces 01/KH-BQL');
  });

  it('makes one again whose number was cancelled', async () => {
    await issuePlan();
    await run('register', 'cancel', '1', '--reason', 'in sai');
    expect((await run('render', 'plan', '--out', 'out', '--format', 'pdf')).exitCode).toBe(0);
    expect(await textOf('out/plan.pdf')).not.toContain('Số: 01/KH-BQL');
  });

  it('says as data what it left out', async () => {
    await issuePlan();
    const { stdout } = await run('render', '--format', 'docx', '--out', 'out', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      issued: [
        {
          slug: 'plan',
          reference: '01/KH-BQL',
          issuedOn: '2024-03-25',
          folder: '2024/01-KH-BQL',
          state: 'issued',
        },
      ],
    });
  });

  it('refuses data that says otherwise, with the place of both', async () => {
    await issuePlan();
    project.replace(
      'data/2024/documents.yaml',
      'cluster-decision:',
      'plan:\n  number: 38\n  issuedOn: 2024-03-26\ncluster-decision:',
    );
    const { exitCode, stderr } = await run('render', 'announcement', '--out', 'out');
    expect([exitCode, existsSync(at('out'))]).toEqual([1, false]);
    expect(stderr).toMatch(/^data\/2024\/documents.yaml:7:\d+: LỖI: Dữ liệu ghi “38”/mu);
    expect(stderr).toMatch(/^data\/2024\/documents.yaml:8:\d+: LỖI: Dữ liệu ghi “26\/3\/2024”/mu);
    expect(stderr).toContain('Sửa theo sổ (2024/01-KH-BQL): number: 1, issuedOn: 2024-03-25');
  });

  it('refuses a day of plan.yaml that is another one', async () => {
    await issuePlan();
    project.replace('data/2024/plan.yaml', 'year: 2024', 'issuedOn: 2024-03-20\nyear: 2024');
    const { stderr } = await run('render', 'announcement', '--out', 'out');
    expect(stderr).toMatch(
      /^data\/2024\/plan.yaml:\d+:\d+: LỖI: Dữ liệu ghi “20\/3\/2024”, nhưng plan đã ban hành/mu,
    );
  });

  it('changes nothing of the register, nor opens one for who has none', async () => {
    await issuePlan();
    const before = readFileSync(at('data/register/register.db'));
    await run('render', 'announcement', '--out', 'out', '--format', 'docx');
    expect(readFileSync(at('data/register/register.db')).equals(before)).toBe(true);
    project.rename('data/register', 'data/khac');
    await run('render', 'announcement', '--out', 'out', '--format', 'docx');
    expect(existsSync(at('data/register'))).toBe(false);
  });

  it('knows nothing of a register in examples', async () => {
    await issuePlan();
    const { exitCode } = await project.run('render', 'plan', '--example', '--out', 'out', '--format', 'docx');
    expect(exitCode).toBe(0);
  });

  it('takes the register that is named', async () => {
    await issuePlan();
    project.rename('data/register', 'so');
    expect((await run('render', 'plan', '--register', 'so', '--out', 'out')).stderr).toContain(
      'tệp ở so/2024/01-KH-BQL',
    );
  });

  it.each([
    ['none', 'Chưa có sổ đăng ký ở'],
    ['damaged', 'bị hỏng, hoặc không phải là sổ của vanthu'],
    ['newer', 'do một bản vanthu mới hơn lập'],
  ])('says what is wrong with a register: %s', async (name, message) => {
    mkdirSync(at('damaged'));
    writeFileSync(at('damaged/register.db'), 'hỏng'.repeat(500));
    mkdirSync(at('newer'));
    const newer = new SQLite(at('newer/register.db'));
    newer.pragma('user_version = 99');
    newer.close();
    for (const command of ['render', 'status']) {
      const { exitCode, stderr } = await run(command, '--register', name);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(message)]);
    }
  });
});

describe('vanthu status beside a register', () => {
  it('shows what was given a number, with day and state', async () => {
    expect((await run('status')).stdout).not.toContain('Văn bản trong sổ');
    await issuePlan();
    await run('issue', 'announcement');
    await run('register', 'cancel', '2', '--reason', 'in sai');
    await run('register', 'approve', 'interim-report');
    const { stdout } = await run('status');
    const lines = stdout.slice(stdout.indexOf('Văn bản trong sổ đăng ký:')).split('\n').slice(4);
    expect(lines.map((line) => line.replaceAll(/\s{2,}/gu, ' | '))).toEqual([
      expect.stringMatching(/^01\/KH-BQL \| 25\/3\/2024 \| Kế hoạch .* đã ban hành$/u),
      expect.stringMatching(/^02\/TB-BQL \| 31\/12\/2024 \| Thông báo .* đã hủy$/u),
      expect.stringMatching(/interim-report \| đã duyệt$/u),
      '',
    ]);
    const { stdout: data } = await run('status', '--json');
    expect(JSON.parse(data)).toMatchObject({
      documents: [{ slug: 'plan', reference: '01/KH-BQL' }, { state: 'cancelled' }, { state: 'approved' }],
    });
  });
});
