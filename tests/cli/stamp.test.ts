import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project } from '../helpers/cli.ts';
import { DATE_LINE, HEAD_LINES, NUMBER_LINE, pageWith, stampsOf } from '../helpers/issuance/head-pdf.ts';
import { plan, signedBy } from '../helpers/issuance/signing.ts';
import { runInMemory, type Files } from '../helpers/memory-world.ts';

const FILES: Files = {
  'van-ban.pdf': pageWith(HEAD_LINES),
  'anh-quet.pdf': pageWith([]),
  'co-so.pdf': pageWith([{ ...NUMBER_LINE, text: 'Số: 7/KH-BQL' }, DATE_LINE]),
  'hai-cho.pdf': pageWith([...HEAD_LINES, { ...NUMBER_LINE, y: 200 }, { ...DATE_LINE, y: 200 }]),
  'da-ky.pdf': await signedBy('leader', plan()),
  'chu.txt': 'Số: 12',
  'trong.pdf': new Uint8Array(),
  'co-san.pdf': pageWith(HEAD_LINES),
  'co-san-stamped.pdf': 'đã có',
};

const stamp = (...args: readonly string[]) => runInMemory(FILES, ['stamp', ...args]);
const NUMBERED = ['--number', '12', '--date', '2024-03-25'];

async function textsOf(writes: Awaited<ReturnType<typeof stamp>>['writes']) {
  const [[file] = []] = writes;
  const { texts } = await stampsOf(file?.bytes ?? new Uint8Array());
  return { path: file?.path, texts: texts.map(({ text }) => text) };
}

describe('vanthu stamp', () => {
  it('writes number and day beside the file', async () => {
    const { exitCode, stdout, writes } = await stamp('van-ban.pdf', ...NUMBERED);
    expect([exitCode, stdout]).toEqual([
      0,
      'Đã ghi số 12/KH-BQL ngày 25 tháng 3 năm 2024: van-ban-stamped.pdf\n',
    ]);
    expect(await textsOf(writes)).toEqual({ path: 'van-ban-stamped.pdf', texts: ['12', '25', '3'] });
  });

  it('says the same as data', async () => {
    const { stdout } = await stamp('van-ban.pdf', ...NUMBERED, '--json');
    expect(JSON.parse(stdout)).toEqual({ ok: true, file: 'van-ban-stamped.pdf', issues: [] });
  });

  it('writes where the clerk shows on a scanned page', async () => {
    const places = ['--at', '1,38,45', '--day-at', '1,131,45', '--month-at', '1,152,45'];
    const { writes } = await stamp('anh-quet.pdf', ...NUMBERED, '--symbol', 'KH-BQL', ...places);
    expect((await textsOf(writes)).texts).toEqual(['12', '25', '3']);
  });

  it('marks an electronic copy with form, agency and time', async () => {
    const { stdout, writes } = await stamp('van-ban.pdf', '--copy', 'sao-luc', '--agency', 'Ban Quản lý');
    expect(stdout).toBe('Đã ghi dấu sao lục: van-ban-stamped.pdf\n');
    expect((await textsOf(writes)).texts).toEqual(['Sao lục; Ban Quản lý; 31/12/2024; 14:05:09']);
  });

  it('marks an attachment with the number of its document and the time', async () => {
    const { writes } = await stamp('van-ban.pdf', '--attachment-of', '5/KH-BQL');
    expect((await textsOf(writes)).texts).toEqual(['Số: 05/KH-BQL; 31/12/2024; 14:05:09']);
  });
});

describe('vanthu stamp refuses, and writes nothing:', () => {
  const refusals: readonly (readonly [string, readonly string[], number, string])[] = [
    ['nothing to do', ['van-ban.pdf'], 2, 'Chọn đúng một việc: ghi số, bản sao hay phụ lục.'],
    [
      'two things',
      ['van-ban.pdf', '--copy', 'sao-y', '--attachment-of', '5/KH-BQL'],
      2,
      'Chọn đúng một việc',
    ],
    ['no day', ['van-ban.pdf', '--number', '12'], 2, 'Ghi số cần --date.'],
    [
      'no day of the calendar',
      ['van-ban.pdf', '--number', '12', '--date', '2024-02-30'],
      2,
      'không phải là một ngày có thật',
    ],
    [
      'no number',
      ['van-ban.pdf', '--number', 'mười hai', '--date', '2024-03-25'],
      2,
      'không phải là số nguyên dương',
    ],
    ['no place', ['van-ban.pdf', ...NUMBERED, '--at', '1,38'], 2, 'không chỉ ra một chỗ trên trang'],
    [
      'half a date',
      ['van-ban.pdf', ...NUMBERED, '--day-at', '1,38,45'],
      2,
      '--day-at và --month-at đi cùng nhau.',
    ],
    ['no form of copy', ['van-ban.pdf', '--copy', 'photo'], 2, 'Không có hình thức sao “photo”.'],
    [
      'an option of another kind',
      ['van-ban.pdf', ...NUMBERED, '--on-paper'],
      2,
      '--on-paper không dùng với ghi số.',
    ],
    [
      'facts without a register',
      ['van-ban.pdf', ...NUMBERED, '--subject', 'A'],
      2,
      '--subject chỉ dùng khi vào sổ.',
    ],
    [
      'a name for what is entered',
      ['van-ban.pdf', ...NUMBERED, '--register', 'so', '--out', 'a.pdf'],
      2,
      'không có --out',
    ],
    ['no file', ['khong-co.pdf', ...NUMBERED], 1, 'Không đọc được khong-co.pdf'],
    ['no PDF', ['chu.txt', ...NUMBERED], 1, 'Tệp “chu.txt” không phải là tệp PDF.'],
    ['an empty file', ['trong.pdf', ...NUMBERED], 1, 'Tệp “trong.pdf” trống'],
    ['a signed file', ['da-ky.pdf', ...NUMBERED], 1, 'Tệp PDF “da-ky.pdf” đã ký số'],
    ['a file in the way', ['co-san.pdf', ...NUMBERED], 1, 'Đã có tệp “co-san-stamped.pdf”.'],
    ['a picture', ['anh-quet.pdf', ...NUMBERED], 1, 'Trang đầu là ảnh, không có chữ'],
    ['a number that is there', ['co-so.pdf', ...NUMBERED], 1, 'Văn bản đã có số: “Số: 7/KH-BQL”.'],
    ['several blanks', ['hai-cho.pdf', ...NUMBERED], 1, 'Trang đầu có 2 chỗ ghi số'],
    [
      'another symbol',
      ['van-ban.pdf', ...NUMBERED, '--symbol', 'QĐ-BQL'],
      1,
      'Ký hiệu trong tệp là “KH-BQL”, không phải “QĐ-BQL”.',
    ],
    [
      'another year',
      ['van-ban.pdf', '--number', '12', '--date', '2025-03-25'],
      1,
      'không khớp ngày 25 tháng 3 năm 2025',
    ],
    [
      'a page that is not there',
      ['van-ban.pdf', '--attachment-of', '5/KH-BQL', '--at', '3,10,10'],
      1,
      'Tệp không có trang 3',
    ],
  ];

  it.each(refusals)('%s', async (_, args, code, message) => {
    const { exitCode, stdout, stderr, writes } = await stamp(...args);
    expect([exitCode, stdout, writes]).toEqual([code, '', []]);
    expect(stderr).toContain(message);
  });
});

describe('vanthu stamp with the register', () => {
  let project: Project;
  beforeEach(() => {
    project = newProject();
    project.write('van-ban.pdf', pageWith(HEAD_LINES));
    project.write('phu-luc.pdf', pageWith([]));
  });
  afterEach(() => {
    project.remove();
  });

  const FACTS = ['--subject', 'Tổ chức phong trào thi đua', '--signatory', 'Vũ Quốc Nghị'];
  const run = (...args: readonly string[]) => project.run('stamp', ...args);
  const next = (...args: readonly string[]) =>
    run('van-ban.pdf', '--number', 'next', '--date', '2024-03-25', ...FACTS, ...args);
  const stamped = async (path: string) =>
    (await stampsOf(readFileSync(join(project.path, path)))).texts.map(({ text }) => text);

  it('takes the next number, and files the document', async () => {
    const { exitCode, stdout } = await next();
    expect([exitCode, stdout]).toEqual([
      0,
      'Đã vào sổ Kế hoạch số 01/KH-BQL ngày 25 tháng 3 năm 2024: Tổ chức phong trào thi đua\n' +
        '  data/register/2024/01-KH-BQL/van-ban.pdf\n',
    ]);
    expect(await stamped('data/register/2024/01-KH-BQL/van-ban.pdf')).toEqual(['01', '25', '3']);
  });

  it('tells the register what the ten columns need', async () => {
    await next('--recipients', 'UBND tỉnh; Sở Nội vụ', '--archive', 'VT, VP', '--note', 'duyệt trên giấy');
    const { stdout } = await project.run('register', 'list', '--json');
    const [entry] = (JSON.parse(stdout) as { readonly entries: readonly { readonly facts: object }[] })
      .entries;
    expect(entry?.facts).toMatchObject({
      ...{ typeName: 'Kế hoạch', signatory: { name: 'Vũ Quốc Nghị', position: 'Phó Trưởng ban' }, pages: 1 },
      ...{ recipients: ['UBND tỉnh', 'Sở Nội vụ'], archiveUnit: 'VT, VP', note: 'duyệt trên giấy' },
    });
  });

  it('warns of a symbol that is not the agency’s', async () => {
    const foreign = { ...NUMBER_LINE, text: 'Số:       /QĐ-UBND' };
    project.write('van-ban.pdf', pageWith([foreign, DATE_LINE]));
    const { exitCode, stderr } = await next();
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      0,
      'CẢNH BÁO: Ký hiệu QĐ-UBND không có “BQL” của cơ quan.',
    ]);
  });

  it('enters nothing twice', async () => {
    await next();
    const { exitCode, stderr } = await next();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Tệp này đã vào sổ: số 01/KH-BQL ngày 25/3/2024.');
  });

  it('refuses a day before that of the last number', async () => {
    await next();
    project.write('khac.pdf', pageWith([...HEAD_LINES, { text: 'khác', y: 300 }]));
    const { exitCode, stderr } = await run('khac.pdf', '--number', 'next', '--date', '2024-03-24', ...FACTS);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      1,
      'LỖI: Ngày 24/3/2024 sớm hơn ngày 25/3/2024 của số đã cấp gần nhất (01/KH-BQL).',
    ]);
  });

  it('refuses a number that is not the next one, and changes nothing', async () => {
    const { stderr } = await run(
      'van-ban.pdf',
      '--number',
      '5',
      '--register',
      'data/register',
      '--date',
      '2024-03-25',
      ...FACTS,
    );
    expect(stderr).toContain('Lấy số 5 sẽ bỏ trống các số từ 1 đến 4.');
    expect(existsSync(join(project.path, 'data/register/2024'))).toBe(false);
  });

  it('numbers copies in a series of their own', async () => {
    await next();
    const { stdout } = await run(
      'phu-luc.pdf',
      '--copy',
      'sao-y',
      '--on-paper',
      '--register',
      'data/register',
      '--date',
      '2024-03-20',
      ...FACTS,
    );
    expect(stdout).toContain('Đã vào sổ Sao y số 01/SY-BQL ngày 20 tháng 3 năm 2024');
  });

  it('asks for what a column needs', async () => {
    const { exitCode, stderr } = await run('van-ban.pdf', '--number', 'next', '--date', '2024-03-25');
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, 'LỖI: Vào sổ cần --subject.']);
  });

  it('asks who a signatory is that the agency does not have', async () => {
    const { exitCode, stderr } = await run(
      'van-ban.pdf',
      '--number',
      'next',
      '--date',
      '2024-03-25',
      '--subject',
      'A',
      '--signatory',
      'Trần B',
    );
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, 'LỖI: agency.yaml không có người ký “Trần B”.']);
  });

  it('asks for the number of a copy on paper', async () => {
    const { exitCode, stderr } = await run(
      'van-ban.pdf',
      '--copy',
      'sao-y',
      '--on-paper',
      '--signatory',
      'Vũ Quốc Nghị',
    );
    expect([exitCode, stderr.split('\n')[0]]).toEqual([2, 'LỖI: Bản sao giấy cần --number.']);
  });

  it('finds the document of an attachment by its number', async () => {
    await next();
    const { stdout } = await run('phu-luc.pdf', '--attachment-of', '1');
    expect(stdout).toBe('Đã ghi dấu phụ lục của 01/KH-BQL: phu-luc-stamped.pdf\n');
  });

  it('says that the register has no such document', async () => {
    await next();
    const { exitCode, stderr } = await run(
      'phu-luc.pdf',
      '--attachment-of',
      '9/KH-BQL',
      '--register',
      'data/register',
    );
    expect([exitCode, stderr.split('\n')[0]]).toEqual([1, 'LỖI: Trong sổ không có số “9/KH-BQL”.']);
  });
});
