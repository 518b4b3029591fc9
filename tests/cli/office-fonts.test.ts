import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fontOf, tablesOf, viewOf } from '../../src/pdf/truetype/font-file.ts';
import { newProject, type Project } from '../helpers/cli.ts';
import { pdfLines } from '../helpers/pdf-text.ts';
import { ROOT } from '../helpers/pipeline.ts';

/** Whole faces with the widths of Times New Roman, from the package that our own fonts are cut from. */
const PACKAGE = fileURLToPath(new URL('node_modules/@expo-google-fonts/tinos/', ROOT));
const FILES = {
  'times.ttf': '400Regular/Tinos_400Regular.ttf',
  'timesbd.ttf': '700Bold/Tinos_700Bold.ttf',
  'timesi.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'TIMESBI.TTF': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

let project: Project;
beforeEach(() => {
  project = newProject();
  mkdirSync(join(project.path, 'fonts'));
  for (const [name, path] of Object.entries(FILES)) {
    copyFileSync(join(PACKAGE, path), join(project.path, 'fonts', name));
  }
});
afterEach(() => {
  project.remove();
});

/** Change a table of the regular face. */
function changeTable(tag: string, change: (view: DataView) => void): void {
  const path = join(project.path, 'fonts/times.ttf');
  const tables = new Map(tablesOf(readFileSync(path)));
  const table = tables.get(tag) ?? new Uint8Array();
  change(viewOf(table));
  writeFileSync(path, fontOf(tables));
}

const render = (...more: readonly string[]) =>
  project.run('render', 'plan', '--format', 'pdf', '--json', ...more);
const written = () => readFileSync(join(project.path, 'output/2024/plan.pdf'));

interface Report {
  readonly fontFolder?: string;
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

/** What a run with the folder says; the file must be the one with our own fonts. */
async function issuesOf(): Promise<Report['issues']> {
  await render('--fonts', 'tinos');
  const own = written();
  const { stdout, exitCode } = await render('--fonts', 'fonts');
  expect(exitCode).toBe(0);
  expect(written().equals(own)).toBe(true);
  const report = JSON.parse(stdout) as Report;
  expect(report.fontFolder).toBeUndefined();
  return report.issues;
}

describe('render --fonts', () => {
  it('takes the fonts of the folder, with the same lines', async () => {
    await render();
    const own = written();
    const { stdout } = await render('--fonts', 'fonts');
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ fontFolder: 'fonts', issues: [] });
    expect(written().equals(own)).toBe(false);
    expect(await pdfLines(written())).toEqual(await pdfLines(own));
  });

  it('says so, and that nothing else changed', async () => {
    const { stdout, stderr } = await project.run('render', 'plan', '--fonts', 'fonts');
    expect(stdout).toContain('PDF dùng phông chữ Times New Roman trong fonts.');
    expect(stderr).toBe('');
  });

  it('writes the same bytes with the same fonts', async () => {
    await render('--fonts', 'fonts');
    const first = written();
    await render('--fonts', 'fonts');
    expect(written().equals(first)).toBe(true);
  });

  it('tells of a folder that lacks files', async () => {
    const { stdout } = await render('--fonts', 'nowhere');
    expect((JSON.parse(stdout) as Report).issues).toMatchObject([
      {
        code: 'office-font-incomplete',
        severity: 'warning',
        message: 'Thư mục “nowhere” thiếu tệp phông chữ: times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf.',
      },
    ]);
  });

  it.each([
    ['torn', (bytes: Buffer) => bytes.subarray(0, 100_000)],
    ['empty', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('Đây không phải phông chữ')],
  ])('tells of a file that is %s', async (_, spoil) => {
    const path = join(project.path, 'fonts/times.ttf');
    writeFileSync(path, spoil(readFileSync(path)));
    expect(await issuesOf()).toMatchObject([
      { code: 'office-font-unreadable', message: 'Không đọc được tệp phông chữ “fonts/times.ttf”.' },
    ]);
  });

  it('tells of a font whose letters are not where it says', async () => {
    changeTable('loca', (view) => {
      for (let at = 400; at < view.byteLength - 4; at += 4) view.setUint32(at, 0x7fffffff);
    });
    expect(await issuesOf()).toMatchObject([
      { code: 'office-font-unreadable', message: 'Không đọc được tệp phông chữ “fonts/times.ttf”.' },
    ]);
  });

  it('tells of a font that may not be embedded', async () => {
    changeTable('OS/2', (view) => {
      view.setUint16(8, 2);
    });
    expect(await issuesOf()).toMatchObject([{ code: 'office-font-forbidden' }]);
  });

  it('tells of widths that differ', async () => {
    changeTable('hmtx', (view) => {
      // The glyph of the space is the fourth.
      view.setUint16(4 * 3, 600);
    });
    expect(await issuesOf()).toMatchObject([
      { code: 'office-font-widths', message: expect.stringContaining('“ ”') as string },
    ]);
  });

  it('tells of letters that are not there', async () => {
    const path = join(project.path, 'fonts/times.ttf');
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
    const options = { targetFormat: 'truetype', keepFeatures: [], noHinting: true, dropTables: [] } as const;
    writeFileSync(path, await subsetFont(readFileSync(path), ascii, options));
    expect(await issuesOf()).toMatchObject([
      {
        code: 'office-font-lacking-letters',
        message: expect.stringMatching(
          /^Phông chữ “fonts\/times\.ttf” thiếu “ứ” “Ừ”( “.”){8} …\.$/u,
        ) as string,
      },
    ]);
  });
});
