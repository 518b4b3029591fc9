import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closedPdf } from '../helpers/issuance/foreign-pdf.ts';
import { signatureImage } from '../helpers/issuance/png.ts';
import { keyPath, PASSWORD, plan, signedBy, type KeyName } from '../helpers/issuance/signing.ts';
import { runInMemory, type Files } from '../helpers/memory-world.ts';

const PLAN = plan();
const key = (name: KeyName) => readFileSync(keyPath(`${name}.p12`));

const FILES: Files = {
  'plan.pdf': PLAN,
  'leader.p12': key('leader'),
  'expired.p12': key('expired'),
  'encipherment.p12': key('encipherment'),
  'signature.png': signatureImage(),
  'root.pem': readFileSync(keyPath('root.pem')),
};

const sign = (args: readonly string[], files: Files = FILES, secret: string | undefined = PASSWORD) =>
  runInMemory(files, ['sign', ...args], { secret: async () => Promise.resolve(secret) });

describe('vanthu sign', () => {
  it('writes the signed file beside the other', async () => {
    const { exitCode, stdout, writes } = await sign(['plan.pdf', '--p12', 'leader.p12']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('“Vũ Quốc Nghị” đã ký: plan-signed.pdf\n');
    const [[file] = []] = writes;
    expect(file?.path).toBe('plan-signed.pdf');
    expect(Buffer.from(file?.bytes.subarray(0, PLAN.length) ?? []).equals(PLAN)).toBe(true);
  });

  it('takes the place of the file only when asked', async () => {
    const { writes } = await sign(['plan.pdf', '--p12', 'leader.p12', '--in-place']);
    expect(writes.flat().map(({ path }) => path)).toEqual(['plan.pdf']);
  });

  it('asks for nothing where the file cannot be signed', async () => {
    let isAsked = false;
    const secret = async () => {
      isAsked = true;
      return Promise.resolve(PASSWORD);
    };
    await runInMemory(FILES, ['sign', 'root.pem', '--p12', 'leader.p12'], { secret });
    expect(isAsked).toBe(false);
  });

  it('hands the number of a file descriptor on', async () => {
    const asked: (number | undefined)[] = [];
    const secret = async (_: string, descriptor: number | undefined) => {
      asked.push(descriptor);
      return Promise.resolve(PASSWORD);
    };
    await runInMemory(FILES, ['sign', 'plan.pdf', '--p12', 'leader.p12', '--password-fd', '3'], { secret });
    expect(asked).toEqual([3]);
  });

  it('says the same as data', async () => {
    const { stdout } = await sign(['plan.pdf', '--p12', 'leader.p12', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      file: 'plan-signed.pdf',
      signer: 'Vũ Quốc Nghị',
      signedAt: '2024-12-31T14:05:09+07:00',
      issues: [],
    });
  });
});

const LEADER = ['plan.pdf', '--p12', 'leader.p12'];

describe('vanthu sign refuses, and writes nothing:', () => {
  const refusals: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no key', ['plan.pdf'], 2, 'Cần đúng một khóa để ký.'],
    ['two keys', [...LEADER, '--pkcs11', 'x.so'], 2, 'Cần đúng một khóa để ký.'],
    ['no file', ['--p12', 'leader.p12'], 2, 'Cần đúng một tệp PDF.'],
    ['a file that is not there', ['none.pdf', '--p12', 'leader.p12'], 1, 'Không đọc được none.pdf'],
    ['no PDF', ['root.pem', '--p12', 'leader.p12'], 1, 'không phải là tệp PDF'],
    ['no key file', ['plan.pdf', '--p12', 'root.pem'], 1, 'không phải là tệp khóa .p12'],
    ['an expired certificate', ['plan.pdf', '--p12', 'expired.p12'], 1, 'đã hết hạn ngày 01/01/2021'],
    ['another key use', ['plan.pdf', '--p12', 'encipherment.p12'], 1, 'không dùng để ký văn bản'],
    ['an image that is none', [...LEADER, '--image', 'root.pem'], 1, 'không phải là ảnh PNG đọc được'],
    ['an image without a place', [...LEADER, '--image', 'signature.png'], 1, 'Không biết đặt ảnh ở đâu'],
    ['a page too many', [...LEADER, '--image', 'signature.png', '--at', '9,1,1,9,9'], 1, 'không có trang 9'],
    ['a place that is none', [...LEADER, '--at', '1,120'], 2, '“1,120” không chỉ ra một chỗ trên trang'],
    ['another role', [...LEADER, '--as', 'clerk'], 1, 'Không có tư cách ký hoặc người ký “clerk”'],
    ['an image on a copy', [...LEADER, '--as', 'copy', '--image', 'signature.png'], 2, 'bỏ --image'],
    ['a copy without words', [...LEADER, '--as', 'copy'], 2, 'Bản sao cần --text'],
    ['an attachment without number', [...LEADER, '--as', 'attachment'], 2, 'Phụ lục rời cần --text'],
    ['another level', [...LEADER, '--level', 'z'], 2, 'Không có mức “z”'],
    ['a time stamp of nobody', [...LEADER, '--level', 't'], 2, 'Mức t cần dấu thời gian'],
    ['a password in place of a number', [...LEADER, '--password-fd', 'abc'], 2, 'phải là một số'],
    ['two places to write', [...LEADER, '--out', 'a.pdf', '--in-place'], 2, 'Chỉ dùng một trong hai'],
    ['a file in the way', [...LEADER, '--out', 'root.pem'], 1, 'Đã có tệp “root.pem”'],
  ];

  it.each(refusals)('%s', async (_, args, code, message) => {
    const { exitCode, stderr, writes } = await sign(args);
    expect(stderr).toContain(message);
    expect({ exitCode, writes }).toEqual({ exitCode: code, writes: [] });
  });

  it('a wrong password, which it does not repeat', async () => {
    const { exitCode, stdout, stderr, writes } = await sign(LEADER, FILES, 'mat-khau-sai');
    expect(stderr).toContain('Sai mật khẩu của “leader.p12”.');
    expect(`${stdout}${stderr}`).not.toContain('mat-khau-sai');
    expect({ exitCode, writes }).toEqual({ exitCode: 1, writes: [] });
  });

  it('nobody to ask', async () => {
    const { exitCode, stderr } = await runInMemory(FILES, ['sign', ...LEADER]);
    expect(stderr).toContain('Chưa nhập mật khẩu.');
    expect(exitCode).toBe(1);
  });

  it('a torn file', async () => {
    const { stderr } = await sign(LEADER, { ...FILES, 'plan.pdf': PLAN.subarray(0, 30_000) });
    expect(stderr).toContain('bị hỏng hoặc thiếu');
  });

  it('a file that is certified against changes', async () => {
    const { stderr } = await sign(LEADER, { ...FILES, 'plan.pdf': await closedPdf() });
    expect(stderr).toContain('đã ký khóa');
  });
});

describe('vanthu verify', () => {
  it('says who, when, and whether it is intact', async () => {
    const files = { ...FILES, 'plan.pdf': await signedBy('agency', await signedBy('leader', PLAN)) };
    const { exitCode, stdout } = await runInMemory(files, ['verify', 'plan.pdf', '--trust', 'root.pem']);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/số [\dA-F]+/gu, 'số …')).toBe(
      [
        'Chữ ký 1: CÒN GIÁ TRỊ',
        '  Người ký: Vũ Quốc Nghị',
        '  Nơi cấp chứng thư: Gốc chứng thực thử nghiệm (số …), được tin cậy',
        '  Thu hồi: không rõ (trong tệp không có thông tin của nơi cấp về lúc ký)',
        '  Thời gian: 31/12/2024 14:05:09 (giờ máy của người ký)',
        '  Nội dung: nguyên vẹn; sau đó chỉ có thêm chữ ký',
        '',
        'Chữ ký 2: CÒN GIÁ TRỊ',
        '  Người ký: Ban Quản lý các khu công nghiệp',
        '  Nơi cấp chứng thư: Gốc chứng thực thử nghiệm (số …), được tin cậy',
        '  Thu hồi: không rõ (trong tệp không có thông tin của nơi cấp về lúc ký)',
        '  Thời gian: 31/12/2024 14:05:09 (giờ máy của người ký)',
        '  Nội dung: nguyên vẹn, ký cả tệp',
        '',
      ].join('\n'),
    );
  });

  it('says so where it is not', async () => {
    const signed = Uint8Array.from(await signedBy('leader', PLAN));
    signed[30_000] = (signed[30_000] ?? 0) ^ 1;
    const { exitCode, stdout, stderr } = await runInMemory({ 'plan.pdf': signed }, ['verify', 'plan.pdf']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Chữ ký 1: KHÔNG DÙNG ĐƯỢC');
    expect(stderr).toContain('không còn giá trị');
  });

  it('ends with an error where there is no signature', async () => {
    const { exitCode, stderr } = await runInMemory(FILES, ['verify', 'plan.pdf']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Tệp “plan.pdf” không có chữ ký số nào.');
  });

  it('says as data what it found', async () => {
    const files = { 'plan.pdf': await signedBy('leader', PLAN) };
    const { stdout } = await runInMemory(files, ['verify', 'plan.pdf', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      signatures: [
        { signer: { name: 'Vũ Quốc Nghị' }, isIntact: true, isSound: true, coversWholeFile: true },
      ],
    });
  });

  it('wants certificates to trust', async () => {
    const { exitCode, stderr } = await runInMemory(FILES, ['verify', 'plan.pdf', '--trust', 'signature.png']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('“signature.png” không phải là chứng thư số.');
  });
});
