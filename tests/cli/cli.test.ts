import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { StagedFiles, World } from '../../src/cli/world.ts';
import { docxParagraphs, docxPart } from '../helpers/docx-xml.ts';
import { newProject, type Project } from '../helpers/cli.ts';
import { ROOT } from '../helpers/pipeline.ts';

let project: Project;
beforeEach(() => {
  project = newProject();
});
afterEach(() => {
  project.remove();
});

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

interface RenderReport {
  readonly ok: boolean;
  readonly documents: readonly {
    readonly slug: string;
    readonly pages: number;
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  }[];
  readonly issues: readonly { readonly code: string; readonly message: string; readonly line?: number }[];
}

describe('render', () => {
  it('writes both files and says their true sizes and hashes as JSON', async () => {
    const { stdout, stderr, exitCode } = await project.run('render', '--json');
    const report = JSON.parse(stdout) as RenderReport;
    expect({ exitCode, stderr, ok: report.ok, issues: report.issues }).toEqual({
      exitCode: 0,
      stderr: '',
      ok: true,
      issues: [],
    });
    const [plan] = report.documents;
    expect(plan).toMatchObject({ slug: 'plan', pages: 3 });
    for (const { path, bytes, sha256: hash } of plan?.files ?? []) {
      expect(readFileSync(join(project.path, path))).toHaveLength(bytes);
      expect(sha256(join(project.path, path))).toBe(hash);
    }
    expect(readdirSync(join(project.path, 'output/2024'))).toEqual(['plan.docx', 'plan.pdf']);
  });

  it('writes only the wanted format, to the wanted folder', async () => {
    const { exitCode } = await project.run('render', 'plan', '--format', 'PDF', '--out', 'a/b');
    expect(exitCode).toBe(0);
    expect(readdirSync(join(project.path, 'a/b'))).toEqual(['plan.pdf']);
  });

  it('reports errors as JSON with their places', async () => {
    project.replace('data/2024/plan.yaml', 'year: 2024', 'year: 24');
    const { stdout, exitCode } = await project.run('render', '--json');
    const report = JSON.parse(stdout) as RenderReport;
    expect(exitCode).toBe(1);
    expect(report.ok).toBe(false);
    expect(report.issues).toMatchObject([
      { code: 'out-of-range', file: 'data/2024/plan.yaml', line: 2, column: 7 },
    ]);
  });

  it('gives the same bytes for text typed in decomposed letters', async () => {
    await project.run('render', '--out', 'nfc');
    for (const file of ['data/2024/plan.yaml', 'data/2024/agency.yaml', 'templates/plan/body.hbs']) {
      project.write(file, project.read(file).normalize('NFD'));
    }
    const { exitCode } = await project.run('render', '--out', 'nfd');
    expect(exitCode).toBe(0);
    for (const name of ['plan.docx', 'plan.pdf']) {
      expect(sha256(join(project.path, 'nfd', name)), name).toBe(sha256(join(project.path, 'nfc', name)));
    }
  });

  it('keeps both old files when the second cannot be replaced', async () => {
    mkdirSync(join(project.path, 'output/2024/plan.pdf'), { recursive: true });
    project.write('output/2024/plan.docx', 'old');
    const { exitCode, stderr } = await project.run('render');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('output/2024');
    expect(project.read('output/2024/plan.docx')).toBe('old');
    expect(readdirSync(join(project.path, 'output/2024'))).toEqual(['plan.docx', 'plan.pdf']);
  });

  it('reads data as JSON too', async () => {
    const { stdout } = await project.run('render', '--json', '--out', 'from-yaml');
    rmSync(join(project.path, 'data/2024/agency.yaml'));
    project.write('data/2024/agency.json', JSON.stringify(AGENCY));
    const { stdout: again, exitCode } = await project.run('render', '--json', '--out', 'from-yaml');
    expect(exitCode).toBe(0);
    expect(again).toBe(stdout);
  });

  it('warns of data files that nothing reads', async () => {
    project.write('data/2024/plan-old.yaml', 'year: 2023');
    const { exitCode, stderr } = await project.run('render');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('CẢNH BÁO: Tệp data/2024/plan-old.yaml không được dùng.');
  });

  it('takes the latest year where no data folder is named', async () => {
    mkdirSync(join(project.path, 'data/2019'));
    const { stdout } = await project.run('render');
    expect(stdout).toContain('từ data/2024:');
  });

  it('says what is missing where there is no data at all', async () => {
    rmSync(join(project.path, 'data'), { recursive: true });
    const { exitCode, stderr } = await project.run('render');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Không có thư mục dữ liệu nào trong data/.');
  });
});

describe('what people may well write', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'a document of the Party',
      'data/2024/plan.yaml',
      'type: Quyết định\n    number: 274\n    symbol: QĐ-UBND',
      'type: Chỉ thị\n    number: 34\n    symbol: CT/TW',
    ],
    [
      'a condition with its else alone',
      'templates/plan/body.hbs',
      '{{#if isEntrusted}}Giao {{/if}}',
      '{{^if isEntrusted}}{{else}}Giao {{/if}}',
    ],
    ['a place on two lines', 'data/2024/agency.yaml', 'place: Hưng Yên', 'place: >\n  Hưng\n  Yên'],
  ])('%s', async (_, file, found, replacement) => {
    project.replace(file, found, replacement);
    const { exitCode, stderr } = await project.run('render');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('takes a plan issued ahead of its year', async () => {
    project.replace('data/2024/plan.yaml', 'year: 2024', 'year: 2025\nissuedOn: 2024-12-20');
    const plan = project.read('data/2024/plan.yaml');
    project.write('data/2024/plan.yaml', plan.replace(/(?<=before: |month: |năm )2024/gu, '2025'));
    const { exitCode, stderr } = await project.run('render');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('cites a document of the Party with a hyphen after its number', async () => {
    project.replace(
      'data/2024/plan.yaml',
      'type: Quyết định\n    number: 274\n    symbol: QĐ-UBND',
      'type: Chỉ thị\n    number: 34\n    symbol: CT/TW',
    );
    await project.run('render', '--format', 'docx');
    const docx = readFileSync(join(project.path, 'output/2024/plan.docx'));
    expect(docxParagraphs(docxPart(docx, 'word/document.xml')).join('\n')).toContain(
      'Căn cứ Chỉ thị số 34-CT/TW ngày',
    );
  });

  it('the same person in two positions signs as the one of the day', async () => {
    const terms = [
      '    to: 2024-05-31',
      '  - name: Vũ Quốc Nghị',
      '    position: Trưởng ban',
      '    signsAs: direct',
      '    from: 2024-06-01',
    ];
    project.replace(
      'data/2024/agency.yaml',
      'signsAs: deputizing',
      `signsAs: deputizing\n${terms.join('\n')}`,
    );
    project.replace('data/2024/plan.yaml', 'year: 2024', 'year: 2024\nissuedOn: 2024-07-01');
    expect((await project.run('render', '--format', 'docx')).exitCode).toBe(0);
    const docx = readFileSync(join(project.path, 'output/2024/plan.docx'));
    const texts = docxParagraphs(docxPart(docx, 'word/document.xml'));
    expect(texts).toContain('TRƯỞNG BAN');
    expect(texts).not.toContain('KT. TRƯỞNG BAN');
  });

  it('a "#" inside a value is warned of', async () => {
    project.replace('data/2024/plan.yaml', 'theme: Hoàn', 'theme: Chủ đề #1 Hoàn');
    const { exitCode, stderr } = await project.run('render');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('CẢNH BÁO: Phần “#1 Hoàn thành xuất sắc');
  });

  it('leaves the user’s own .bak and .part files alone', async () => {
    mkdirSync(join(project.path, 'output/2024'), { recursive: true });
    for (const name of ['plan.docx', 'plan.docx.bak', 'plan.pdf.part'])
      project.write(`output/2024/${name}`, name);
    expect((await project.run('render')).exitCode).toBe(0);
    expect(readdirSync(join(project.path, 'output/2024'))).toEqual([
      'plan.docx',
      'plan.docx.bak',
      'plan.pdf',
      'plan.pdf.part',
    ]);
    expect(project.read('output/2024/plan.docx.bak')).toBe('plan.docx.bak');
  });
});

/** A world where writing goes as told. */
function staging(add: StagedFiles['add']): Partial<World> {
  const nothing = () => Promise.resolve();
  return { stageFiles: () => ({ add, publish: nothing, discard: nothing }) };
}

describe('a failing machine', () => {
  it('an installation without its fonts ends with 3', async () => {
    const noFonts = { ownFile: (path: string) => join(project.path, 'nowhere', path) };
    const { exitCode, stderr } = await project.runIn(noFonts, 'render');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Bản cài đặt thiếu phông chữ');
  });

  it.each([
    ['EACCES', 'không có quyền'],
    ['EPERM', 'không có quyền'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EBUSY', 'tệp đang được mở'],
    ['EIO', 'mã lỗi EIO'],
  ])('says what %s means', async (code, words) => {
    const failing = () => Promise.reject(Object.assign(new Error(code), { code, syscall: 'open' }));
    const { exitCode, stderr } = await project.runIn(staging(failing), 'render');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(words);
  });

  it('a bug ends with 70 and says whom to tell', async () => {
    const broken = () => Promise.reject(new TypeError('broken'));
    const { exitCode, stderr } = await project.runIn(staging(broken), 'render');
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(/^Lỗi của chương trình[^]*TypeError: broken/u);
    const english = await project.runIn(staging(broken), 'render', '--lang', 'en');
    expect(english.stderr).toMatch(/^A bug of the program/u);
  });
});

describe('help and usage', () => {
  it('shows the help without a command, in both languages', async () => {
    expect((await project.run()).stdout).toContain('Cách dùng: vanthu LỆNH');
    expect((await project.run('--help', '--lang', 'en')).stdout).toContain('Usage: vanthu COMMAND');
    expect((await project.run('--help', '--lang=en')).stdout).toContain('Usage: vanthu COMMAND');
  });

  it.each(['render', 'validate', 'status', 'workbook', 'new-type'])(
    'shows the help of %s',
    async (command) => {
      const { stdout, exitCode } = await project.run(command, '--help');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(new RegExp(`^vanthu ${command}: `, 'u'));
      expect(stdout).toContain('--json');
    },
  );

  it('shows the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
      version: string;
    };
    expect((await project.run('--version')).stdout).toBe(`vanthu ${version}\n`);
  });

  it.each([
    [['validate', 'plan'], 'Thừa “plan”.'],
    [['render', '--data'], 'Tùy chọn --data thiếu giá trị'],
    [['render', '--json=yes'], 'Tùy chọn --json không nhận giá trị.'],
    [['render', '--lang', 'fr'], 'Không có ngôn ngữ “fr”.'],
    [['--lang', 'vi'], 'Thiếu tên lệnh.'],
    [['status', '--on', '21/3/2024'], 'Có phải ý bạn là “--on 2024-03-21”?'],
    [['status', '--on', 'hôm nay'], '“hôm nay” không phải là một ngày có thật.'],
    [['status', '--within', 'x'], '“x” không phải là số ngày.'],
    [['new-type'], 'Cần đúng một tên mẫu.'],
    [['new-type', '../x'], 'Tên mẫu “../x” không dùng được.'],
    [['new-type', 'Thông báo'], 'Tên mẫu “Thông báo” không dùng được.'],
  ])('%j ends with 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await project.run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('gives usage errors as JSON too', async () => {
    const { exitCode, stdout, stderr } = await project.run('rendr', '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      issues: [{ code: 'usage', suggestion: 'render' }],
    });
  });

  it('speaks English in every message when asked', async () => {
    project.replace('data/2024/plan.yaml', 'theme:', 'them:');
    const { stderr } = await project.run('render', '--lang', 'en');
    expect(stderr).toContain('ERROR: ');
    expect(stderr).toContain('Did you mean “theme”?');
    expect(stderr).not.toMatch(/LỖI|Có phải|Được dùng|Kế hoạch:/u);
  });
});

describe('new-type', () => {
  it('makes a type that renders at once, and never overwrites one', async () => {
    expect((await project.run('new-type', 'announcement')).exitCode).toBe(0);
    expect((await project.run('render', 'announcement', '--example')).exitCode).toBe(0);
    expect((await project.run('render', 'announcement')).exitCode).toBe(0);
    expect(existsSync(join(project.path, 'output/example/announcement.pdf'))).toBe(true);
    expect(existsSync(join(project.path, 'output/2024/announcement.docx'))).toBe(true);
    project.write('templates/announcement/body.hbs', 'mine');
    const { exitCode, stderr } = await project.run('new-type', 'announcement');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Đã có thư mục templates/announcement.');
    expect(project.read('templates/announcement/body.hbs')).toBe('mine');
  });
});

describe('nodeWorld', () => {
  it('tells today’s date of the machine', () => {
    const { year, month, day } = nodeWorld().today();
    expect(new Date(year, month - 1, day).getMonth()).toBe(month - 1);
  });
});

const AGENCY = {
  name: 'Ban Quản lý các khu công nghiệp tỉnh Hưng Yên',
  shortName: 'Ban Quản lý các KCN tỉnh',
  abbreviation: 'BQL',
  letterhead: ['Ban Quản lý', 'các khu công nghiệp'],
  superior: { name: 'Ủy ban nhân dân tỉnh Hưng Yên', letterhead: ['UBND tỉnh Hưng Yên'] },
  place: 'Hưng Yên',
  headPosition: 'Trưởng ban',
  leaders: [{ name: 'Vũ Quốc Nghị', position: 'Phó Trưởng ban', signsAs: 'deputizing' }],
  units: [
    { name: 'Phòng Quản lý doanh nghiệp', abbreviation: 'QLDN' },
    { name: 'Văn phòng Ban', abbreviation: 'VP' },
    { name: 'Thanh tra', abbreviation: 'TTr' },
  ],
  abbreviations: [{ short: 'KCN', full: 'khu công nghiệp' }],
};
