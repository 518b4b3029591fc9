/**
 * Makes dist/: the program with the packages that it uses in one file, what V8 makes of it, and the licences of those packages
 * (docs/adr/0026-one-file.md).
 *
 * Run with `npm run build`.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { loadProgram, WRAPPER } from '../src/cli/launcher/load-program.ts';
import { nodeWorld } from '../src/cli/node-world.ts';
import { PREPARED_FILE, preparedFile } from '../src/cli/prepared-parts.ts';
import type * as Program from '../src/cli/program.ts';
import { noticesOf } from './notices.ts';
import { prepareParts } from './prepare-parts.ts';

const ROOT = new URL('../', import.meta.url);
const PROGRAM = fileURLToPath(new URL('dist/cli/program.cjs', ROOT));

const COMMON: BuildOptions = {
  absWorkingDir: fileURLToPath(ROOT),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay, so that a stack says where it comes from.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

const NATIVE = ['better-sqlite3', 'pkcs11js'];

/** Stands in the program for the digest of its text, until that is known. */
const BUILD = '(digest of the program)';

/**
 * The types and the checks of the sources are tsc's work; this only joins them.
 *
 * @returns The files that are in it, and what tells the program from any other.
 */
async function buildProgram(): Promise<{ readonly inputs: readonly string[]; readonly digest: string }> {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: ['src/cli/program.ts'],
    outfile: PROGRAM,
    format: 'cjs',
    metafile: true,
    // Of modules only what is used stays; of CommonJS, everything.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    // Machine code is not joined; who issues and signs has these installed.
    external: NATIVE,
    // It is required: a script that V8 keeps cannot import.
    supported: { 'dynamic-import': false },
    // What these have for browsers does the same and loads no module of Node.
    alias: {
      yaml: './node_modules/yaml/browser/dist/index.js',
      fflate: './node_modules/fflate/esm/browser.js',
    },
    define: { 'import.meta.url': 'moduleUrl', BUILD: JSON.stringify(BUILD) },
    banner: {
      js: `${WRAPPER}\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
  });
  const text = inAscii(await readFile(PROGRAM, 'utf8'));
  const digest = createHash('sha256').update(text).digest('hex');
  await writeFile(PROGRAM, text.replace(BUILD, digest));
  return { inputs: Object.keys(metafile.inputs), digest };
}

/**
 * What esbuild leaves in letters beyond ASCII are regular expressions, in which an escape says the same. A text of one byte a
 * letter is read in a fifth of the time.
 */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function buildLauncher(): Promise<void> {
  const scripts = {
    'src/cli/launcher/launcher.ts': 'main.js',
    'src/cli/launcher/batch-worker.ts': 'batch-worker.js',
    // The pool looks for what its threads begin with beside itself, and it is in the program's file.
    'node_modules/tinypool/dist/entry/worker.js': 'entry/worker.js',
  };
  for (const [source, name] of Object.entries(scripts)) {
    await build({ ...COMMON, entryPoints: [source], outfile: `dist/cli/${name}`, format: 'cjs' });
  }
  // Node need not load its loader of modules for a script.
  await writeFile(new URL('dist/package.json', ROOT), '{ "type": "commonjs" }\n');
}

/** What V8 knows of the program when it has made a document: also the functions that it compiles only when they are called. */
async function keepCompiled(): Promise<void> {
  const program = loadProgram<typeof Program>(PROGRAM);
  const out = await mkdtemp(join(tmpdir(), 'vanthu-build-'));
  try {
    const quiet = { print: () => undefined, progress: () => undefined };
    const world = { ...program.exports.nodeWorld(), ...quiet };
    const args = ['render', 'plan', '--data', 'data/2024', '--out', out];
    const exitCode = await program.exports.run(args, world);
    if (exitCode !== 0) throw new Error('the built program cannot make the plan of 2024');
    await writeFile(`${PROGRAM}.compiled`, program.script.createCachedData());
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

await rm(new URL('dist/', ROOT), { recursive: true, force: true });
const { inputs, digest } = await buildProgram();
await buildLauncher();
await writeFile(new URL(PREPARED_FILE, ROOT), preparedFile(await prepareParts(digest, nodeWorld())));
await writeFile(new URL('dist/THIRD-PARTY-NOTICES.txt', ROOT), await noticesOf(inputs, ROOT));
await keepCompiled();
