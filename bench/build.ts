import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUILD, OURS, ROOT } from './paths.ts';

const BANNER =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

const OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
} as const;

const MEASURING = [
  'maker-process',
  'throughput-process',
  'throughput-thread',
  'memory-process',
  'peak',
  'bare-docx',
];

/**
 * Build what runs in processes of its own. Ours is bundled with the packages of the root, since what the peers bring along
 * must not change it; the peers' packages are loaded as any program loads them.
 */
export async function buildAll(): Promise<void> {
  const at = (path: string) => fileURLToPath(new URL(`bench/${path}`, ROOT));
  await build({
    ...OPTIONS,
    entryPoints: [at('ours/index.ts')],
    outfile: fileURLToPath(OURS),
    banner: { js: BANNER },
  });
  await build({
    ...OPTIONS,
    entryPoints: MEASURING.map((name) => at(`measure/${name}.ts`)),
    outdir: fileURLToPath(BUILD),
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    // Each process loads the packages of its own maker alone.
    splitting: true,
  });
}
