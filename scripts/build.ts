/**
 * Makes dist/: the program with the packages that it uses, in as few files as commands need, and the licences of those
 * packages. A command then reads a handful of files where it would read hundreds (docs/adr/0026-one-bundle.md).
 *
 * Run with `npm run build`.
 */
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './notices.ts';

const ROOT = new URL('../', import.meta.url);
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Packages that are CommonJS ask for Node's own modules in a way that a module does not have. */
const REQUIRE = [
  "import { createRequire } from 'node:module';",
  'const require = createRequire(import.meta.url);',
].join('\n');

const root = fileURLToPath(ROOT);
await rm(new URL('dist/', ROOT), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { 'cli/main': 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // Of modules only what is used stays; of CommonJS, everything.
  mainFields: ['module', 'main'],
  conditions: ['module'],
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  banner: { js: REQUIRE },
  logLevel: 'warning',
});
await writeFile(new URL(`dist/${NOTICES}`, ROOT), await noticesOf(Object.keys(metafile.inputs), ROOT));
