import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARED_FILE, preparedFile, type PreparedParts } from '../../src/cli/prepared-parts.ts';
import { makeStaticParts } from '../../src/docx/static-parts.ts';
import { makeSharedPart } from '../../src/pdf/shared-part.ts';
import { newProject } from '../helpers/cli.ts';
import { fonts } from '../helpers/fonts.ts';
import { ROOT } from '../helpers/pipeline.ts';

const root = fileURLToPath(ROOT);
const RENDER = ['render', 'plan', '--example', '--json'];

/** A folder outside the repository, with no packages in it or above it. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-package-'));
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { cwd: root, encoding: 'utf8' });
  run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename } = { filename: '' }] = JSON.parse(packed) as readonly { readonly filename: string }[];
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runPackage(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['package/dist/cli/main.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** What the sources make of the same. */
async function fromSources(): Promise<string> {
  const project = newProject();
  const { stdout } = await project.run(...RENDER);
  project.remove();
  return stdout;
}

const PREPARED = () => join(folder, 'package', PREPARED_FILE);

/** What the build has prepared. */
function preparedParts(): PreparedParts {
  return deserialize(readFileSync(PREPARED())) as PreparedParts;
}

/** The digests of the files that the package makes of the example, with other prepared parts, or without any. */
function digestsWith(prepared?: Uint8Array): readonly string[] {
  const own = readFileSync(PREPARED());
  if (prepared === undefined) rmSync(PREPARED());
  else writeFileSync(PREPARED(), prepared);
  try {
    return [...runPackage(...RENDER).matchAll(/"sha256": "(\w+)"/gu)].map(([, digest = '']) => digest);
  } finally {
    writeFileSync(PREPARED(), own);
  }
}

describe('the packed program', () => {
  it('makes of an example the same files as the sources', async () => {
    expect(runPackage(...RENDER)).toBe(await fromSources());
  });

  it('has V8 take what it has compiled, under the flags that the program sets', () => {
    const program = join(folder, 'package/dist/cli/program.cjs');
    const script = `
      import { readFileSync } from 'node:fs';
      import { loadProgram } from './src/cli/launcher/load-program.ts';
      const program = ${JSON.stringify(program)};
      console.log(loadProgram(program, readFileSync(program + '.compiled')).script.cachedDataRejected);`;
    const args = ['--import', 'tsx', '--input-type', 'module', '-e', script];
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toBe('false\n');
  });

  it('does without what V8 has compiled, or with what another V8 has', () => {
    const compiled = join(folder, 'package/dist/cli/program.cjs.compiled');
    const whole = runPackage(...RENDER);
    writeFileSync(compiled, readFileSync(compiled).subarray(100));
    expect(runPackage(...RENDER)).toBe(whole);
    rmSync(compiled);
    expect(runPackage(...RENDER)).toBe(whole);
  });

  it('has prepared what the writers make', async () => {
    const { word, pdf } = preparedParts();
    expect([...word]).toEqual(
      await Promise.all([...word.keys()].map(async (key) => [key, await makeStaticParts(key)])),
    );
    expect([...pdf]).toEqual(
      [...pdf.keys()].map((usedFonts) => [usedFonts, makeSharedPart(fonts, usedFonts)]),
    );
    expect([word.size, pdf.size]).toEqual([4, 3]);
  });

  it('uses what is prepared, but nothing of another build, of other fonts or of a torn file', () => {
    const { word, pdf, ...of } = preparedParts();
    const spoilt: PreparedParts = {
      ...of,
      word: new Map([...word].map(([key, parts]) => [key, { ...parts, entries: [] }])),
      pdf: new Map([...pdf].map(([key, shared]) => [key, { ...shared, outputIntent: 1 }])),
    };
    const withParts = (change: Partial<PreparedParts>) => digestsWith(preparedFile({ ...spoilt, ...change }));
    const [docx = '', pdfFile = ''] = digestsWith();
    expect(withParts({ word, pdf })).toEqual([docx, pdfFile]);
    expect(withParts({ word })).toEqual([docx, expect.not.stringMatching(pdfFile)]);
    expect(withParts({ pdf })).toEqual([expect.not.stringMatching(docx), pdfFile]);
    expect(withParts({ word, fonts: 'of others' })).toEqual([docx, pdfFile]);
    expect(withParts({ build: 'of another' })).toEqual([docx, pdfFile]);
    expect(digestsWith(preparedFile(spoilt).subarray(0, 1000))).toEqual([docx, pdfFile]);
  });

  it('brings the licences of the packages in it', () => {
    const notices = readFileSync(join(folder, 'package/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['handlebars', 'yaml', 'zod'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  });

  it('reads workbooks too, which the build has not tried', () => {
    runPackage('workbook', 'new', 'so-lieu.xlsx');
    expect(readFileSync(join(folder, 'so-lieu.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('has no packages to install but those of machine code, which rendering does without', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as {
      readonly optionalDependencies: object;
    };
    expect(manifest).not.toHaveProperty('dependencies');
    expect(Object.keys(manifest.optionalDependencies)).toEqual(['better-sqlite3', 'pkcs11js']);
  });

  it('says what is missing where such a package is', () => {
    const program = join(folder, 'package/dist/cli/main.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'register', 'list', '--register', folder],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(3);
    expect(stderr).toContain('Thiếu gói “better-sqlite3”');
  });
});
