import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, WHOLE_YEARS, type CliResult, type Project } from '../helpers/cli.ts';
import { foreignPdf } from '../helpers/issuance/foreign-pdf.ts';
import { keyPath, PASSWORD, signedBy, type KeyName } from '../helpers/issuance/signing.ts';

const FOLDER = 'data/register/2024/01-KH-BQL';
const PLAN = `${FOLDER}/plan.pdf`;

let project: Project;
beforeEach(async () => {
  project = newProject(WHOLE_YEARS);
  await project.run('issue', 'plan', '--date', '2024-03-25', '--data', 'data/2024');
});
afterEach(() => {
  project.remove();
});

const at = (path: string) => join(project.path, path);
const sign = (path: string, key: KeyName, ...args: readonly string[]) =>
  project.runIn(
    { secret: async () => Promise.resolve(PASSWORD) },
    ...['sign', path, '--p12', keyPath(`${key}.p12`), ...args],
  );
const register = (...args: readonly string[]) => project.run('register', ...args, '--data', 'data/2024');
const isInOrder = async () => (await register('verify')).exitCode === 0;
const said = ({ exitCode, stdout, stderr }: CliResult) => [exitCode, stdout, stderr.split('\n')[0]];

describe('vanthu sign of a file of the register', () => {
  it('puts the signed file beside the issued one and enters it', async () => {
    const issued = readFileSync(at(PLAN));
    expect(said(await sign(PLAN, 'leader'))).toEqual([
      0,
      `“Vũ Quốc Nghị” đã ký: ${FOLDER}/plan-signed.pdf\nĐã vào sổ, số 01/KH-BQL.\n`,
      '',
    ]);
    expect(readFileSync(at(PLAN)).equals(issued)).toBe(true);
    expect((await register('verify')).stdout).toBe('Sổ khớp: 1 số, 3 tệp, 2 dòng nhật ký.\n');
  });

  it('goes on from the newest signed file, whichever is named', async () => {
    await sign(PLAN, 'leader');
    const { stdout } = await sign(PLAN, 'agency');
    expect(stdout).toContain(`${FOLDER}/plan-signed-2.pdf\nKý tiếp lên plan-signed.pdf,`);
    const { stdout: verified } = await project.run('verify', `${FOLDER}/plan-signed-2.pdf`);
    expect(verified.match(/CÒN GIÁ TRỊ/gu)).toHaveLength(2);
    await sign(`${FOLDER}/plan-signed.pdf`, 'legacy');
    expect(readdirSync(at(FOLDER)).filter((name) => name.endsWith('.pdf'))).toEqual([
      'plan-signed-2.pdf',
      'plan-signed-3.pdf',
      'plan-signed.pdf',
      'plan.pdf',
    ]);
    expect(await isInOrder()).toBe(true);
  });

  it('makes of a copy a file of its own, on which nobody goes on', async () => {
    await sign(PLAN, 'leader');
    const { stdout } = await sign(PLAN, 'agency', '--as', 'copy', '--text', 'Sao y; Ban Quản lý');
    expect(stdout).toContain(`${FOLDER}/plan-copy.pdf\nKý tiếp lên plan-signed.pdf,`);
    expect((await sign(PLAN, 'agency')).stdout).toContain('Ký tiếp lên plan-signed.pdf,');
  });

  it('shows the files with those who signed them', async () => {
    await sign(PLAN, 'leader');
    await sign(PLAN, 'agency');
    const lines = (await register('show', '1')).stdout.split('\n');
    expect(lines.filter((line) => line.includes('chữ ký số:'))).toEqual([
      '    chữ ký số: Vũ Quốc Nghị, 31/12/2024 14:05:09, còn giá trị',
      '    chữ ký số: Vũ Quốc Nghị, 31/12/2024 14:05:09, còn giá trị',
      '    chữ ký số: Ban Quản lý các khu công nghiệp, 31/12/2024 14:05:09, còn giá trị',
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {4}thêm 2024-12-31 14:05:09: vanthu \(Vũ Quốc Nghị ký số bằng chứng thư \d+ của/u,
      ),
    );
    expect(lines).toContain('  2024-12-31 14:05:09  đã ban hành: vanthu');
  });

  it('shows what became of a file', async () => {
    await sign(PLAN, 'leader');
    writeFileSync(at(`${FOLDER}/plan-signed.pdf`), 'khác');
    expect((await register('show', '1')).stdout).toContain('plan-signed.pdf  ĐÃ BỊ SỬA');
  });

  it('writes a signed copy elsewhere when asked, and says that the book does not have it', async () => {
    const { stdout } = await sign(PLAN, 'leader', '--out', 'gui-di.pdf');
    expect(stdout).toContain('Tệp này chưa vào sổ. Đưa vào: vanthu register attach 01/KH-BQL gui-di.pdf');
    expect([existsSync(at('gui-di.pdf')), await isInOrder()]).toEqual([true, true]);
  });

  const refusals: readonly (readonly [string, () => Promise<CliResult>, string])[] = [
    [
      'to write over it',
      async () => sign(PLAN, 'leader', '--in-place'),
      'tệp đã ban hành không bao giờ thay đổi',
    ],
    [
      'to write among the entered files',
      async () => sign(PLAN, 'leader', '--out', `${FOLDER}/khac.pdf`),
      'nơi chỉ có tệp đã ghi sổ',
    ],
    [
      'a file that nobody entered',
      async () => {
        copyFileSync(at(PLAN), at(`${FOLDER}/khac.pdf`));
        return sign(`${FOLDER}/khac.pdf`, 'leader');
      },
      'không thuộc văn bản nào trong sổ',
    ],
    [
      'a file that was changed',
      async () => {
        writeFileSync(at(PLAN), await foreignPdf());
        return sign(PLAN, 'leader');
      },
      'đã bị sửa sau khi ban hành',
    ],
    [
      'a cancelled number',
      async () => {
        await register('cancel', '1', '--reason', 'in sai');
        return sign(PLAN, 'leader');
      },
      'Số 01/KH-BQL đã hủy (in sai)',
    ],
    ['a Word file', async () => sign(`${FOLDER}/plan.docx`, 'leader'), 'không phải là tệp PDF'],
  ];

  it.each(refusals)('refuses %s', async (_, work, message) => {
    const { exitCode, stderr } = await work();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(existsSync(at(`${FOLDER}/plan-signed.pdf`))).toBe(false);
  });
});

describe('vanthu register attach', () => {
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(at(name), bytes);
  };

  it('enters a file that was signed elsewhere', async () => {
    mkdirSync(at('may-khac'));
    copyFileSync(at(PLAN), at('may-khac/plan.pdf'));
    copyFileSync(at(`${FOLDER}/record.json`), at('may-khac/record.json'));
    const { stdout } = await sign('may-khac/plan.pdf', 'leader');
    expect(stdout).toContain('vanthu register attach 01/KH-BQL may-khac/plan-signed.pdf');
    expect(said(await register('attach', '01/KH-BQL', 'may-khac/plan-signed.pdf'))).toEqual([
      0,
      'Đã vào sổ, số 01/KH-BQL: plan-signed.pdf (chữ ký số: Vũ Quốc Nghị).\n',
      '',
    ]);
    expect((await sign(PLAN, 'agency')).stdout).toContain('Ký tiếp lên plan-signed.pdf,');
    expect(await isInOrder()).toBe(true);
  });

  it('enters a scan of the paper', async () => {
    write('ban-giay.pdf', await foreignPdf());
    const { stdout } = await register('attach', '1', 'ban-giay.pdf', '--reason', 'bản giấy có dấu');
    expect(stdout).toBe('Đã vào sổ, số 01/KH-BQL: ban-giay.pdf (không có chữ ký số).\n');
    expect((await register('show', '1')).stdout).toContain('vanthu (bản giấy có dấu)');
    expect(await isInOrder()).toBe(true);
  });

  it('warns of a signed file that does not go on from the issued one', async () => {
    write('la.pdf', await signedBy('leader', await foreignPdf()));
    const { exitCode, stderr } = await register('attach', '1', 'la.pdf');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('không nối tiếp từ bản đã ban hành')]);
  });

  const refusals: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no file', ['1'], 2, 'Cần số văn bản và một tệp PDF.'],
    ['another number', ['9', 'scan.pdf'], 1, 'Trong sổ không có số “9”.'],
    ['a file that is not there', ['1', 'none.pdf'], 1, 'Không đọc được none.pdf'],
    ['no PDF', ['1', 'data/2024/plan.yaml'], 1, 'không phải là tệp PDF'],
    ['a torn file', ['1', 'torn.pdf'], 1, 'bị hỏng hoặc thiếu'],
    ['a name without .pdf', ['1', 'scan'], 1, 'không có đuôi .pdf'],
    ['a broken signature', ['1', 'broken.pdf'], 1, 'không còn giá trị'],
    ['the issued file itself under another name', ['1', 'again.pdf'], 1, 'đã có trong sổ với tên “plan.pdf”'],
    [
      'another file of a name that is there',
      ['1', 'other/plan.pdf'],
      1,
      'đã có tệp “plan.pdf”, nội dung khác',
    ],
    ['a file of another document', ['2', 'signed.pdf'], 1, 'là của văn bản số 01/KH-BQL'],
  ];

  it.each(refusals)('refuses %s', async (_, args, code, message) => {
    const [plan, scan] = [readFileSync(at(PLAN)), await foreignPdf()];
    const signed = await signedBy('leader', plan);
    const broken = Uint8Array.from(signed).fill(0x30, 30_000, 30_010);
    write('scan.pdf', scan);
    write('scan', scan);
    write('torn.pdf', plan.subarray(0, 30_000));
    write('signed.pdf', signed);
    write('broken.pdf', broken);
    write('again.pdf', plan);
    mkdirSync(at('other'));
    write('other/plan.pdf', scan);
    await project.run('issue', 'announcement', '--data', 'data/2024');
    const { exitCode, stderr } = await register('attach', ...args);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect((await register('verify')).stdout).toContain('2 số, 4 tệp, 2 dòng nhật ký');
  });
});
