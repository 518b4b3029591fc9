import { existsSync, readFileSync, readdirSync } from 'node:fs';
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
const at = (path: string) => join(project.path, path);
const textOf = async (path: string) => (await pdfLines(readFileSync(at(path)))).join('\n');
const draft = (...args: readonly string[]) => run('render', ...args, '--out', 'out', '--format', 'pdf');

/** The decision is issued as 118 of 18 March, which its data says too. */
async function issueDecision(): Promise<void> {
  await run('register', 'start', '117', '--year', '2024', '--reason', 'sổ giấy');
  await run('issue', 'cluster-decision');
}

describe('vanthu render --replaces', () => {
  it('makes the draft with blank number and day, though the data has the old ones', async () => {
    await issueDecision();
    const { exitCode, stderr } = await draft('cluster-decision', '--replaces', '118/QĐ-BQL');
    expect([exitCode, stderr]).toEqual([0, '']);
    const text = await textOf('out/cluster-decision.pdf');
    expect(text).toMatch(/Số:\s+\/QĐ-BQL/u);
    expect(text).toMatch(/ngày\s+tháng\s+năm 2024/u);
    expect(text).not.toContain('118/QĐ-BQL');
    expect(text).not.toContain('18 tháng 3');
  });

  it('keeps a number and a day that were written for the new document', async () => {
    await run('issue', 'announcement');
    project.replace('data/2024/documents.yaml', '\nannouncement:\n', '\nannouncement:\n  number: 2\n');
    await draft('announcement', '--replaces', '01/TB-BQL');
    const text = await textOf('out/announcement.pdf');
    expect(text).toContain('Số: 02/TB-BQL');
    expect(text).toContain('ngày 31 tháng 12 năm 2024');
  });

  it('leaves out the day that plan.yaml has of the old plan', async () => {
    project.replace('data/2024/plan.yaml', 'year: 2024', 'issuedOn: 2024-03-25\nyear: 2024');
    await run('issue', 'plan');
    expect((await draft('plan', '--replaces', '1')).exitCode).toBe(0);
    expect(await textOf('out/plan.pdf')).not.toContain('ngày 25 tháng 3 năm 2024');
  });

  it('makes one of many alone', async () => {
    await run('issue', 'reporting-dispatch', 'final-cum-2', '--date', '2024-11-15');
    const { stdout } = await draft('reporting-dispatch', '--replaces', '01/BQL-QLDN');
    expect(stdout).toContain('Đã soạn 1 văn bản');
    expect(readdirSync(at('out/reporting-dispatch'))).toEqual(['final-cum-2.pdf']);
  });

  it.each([
    [['plan', '--replaces', '02/TB-BQL'], 'Số 02/TB-BQL là của announcement, không phải của plan.'],
    [['plan', '--replaces', '09/KH-BQL'], 'Trong sổ không có số “09/KH-BQL”.'],
    [['plan', '--replaces', '01/KH-BQL', '--year', '2023'], 'Trong sổ không có số “01/KH-BQL”.'],
    [['announcement', '--replaces', '02/TB-BQL'], 'Số 02/TB-BQL đã hủy rồi (in sai).'],
    [['plan', '--replaces', '01/KH-BQL'], 'Văn bản số 01/KH-BQL đã được thay bằng số 03/KH-BQL.'],
  ])('refuses %j', async (args, message) => {
    await run('issue', 'plan', '--date', '2024-03-25');
    await run('issue', 'announcement');
    await run('register', 'cancel', '02/TB-BQL', '--reason', 'in sai');
    await run('issue', 'plan', '--date', '2024-12-31', '--replaces', '01/KH-BQL');
    const { exitCode, stderr } = await draft(...args);
    expect([exitCode, existsSync(at('out'))]).toEqual([1, false]);
    expect(stderr).toContain(message);
  });

  it('refuses where there is no register', async () => {
    const { exitCode, stderr } = await draft('plan', '--replaces', '01/KH-BQL');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Chưa có sổ đăng ký ở')]);
    expect(stderr).toContain('vanthu stamp --register');
  });

  it.each([[[]], [['plan', 'announcement']], [['plan', '--example']]])(
    'needs one type and the data of a year, not %j',
    async (args) => {
      const { exitCode, stderr } = await project.run('render', ...args, '--replaces', '01/KH-BQL');
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringContaining('Có --replaces thì ghi đúng một mẫu, không có --example.'),
      ]);
    },
  );

  it('is what render tells of who asks for an issued document', async () => {
    await issueDecision();
    expect((await draft('cluster-decision')).stderr).toContain(
      'soạn bản thảo bằng vanthu render cluster-decision --replaces 118/QĐ-BQL',
    );
  });
});

describe('vanthu issue --replaces', () => {
  it('gives the next number and the named day, though the data has the old ones', async () => {
    await issueDecision();
    const { exitCode, stdout, stderr } = await run(
      ...['issue', 'cluster-decision', '--date', '2024-03-20', '--replaces', '118/QĐ-BQL'],
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đã ban hành Quyết định số 119/QĐ-BQL ngày 20 tháng 3 năm 2024');
  });

  it('does not take the old day for the new one', async () => {
    await issueDecision();
    const { exitCode, stderr } = await run('issue', 'cluster-decision', '--replaces', '118/QĐ-BQL');
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining('Chưa có ngày ban hành của cluster-decision.'),
    ]);
  });

  it('still expects the number that the data has when another document is replaced', async () => {
    await run('issue', 'plan', '--date', '2024-03-25');
    const { exitCode, stderr } = await run('issue', 'cluster-decision', '--replaces', '01/KH-BQL');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Lấy số 118 sẽ bỏ trống')]);
  });
});
