import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PROGRAMS, ROOT } from '../paths.ts';

/** A whole process of the built program. */
export interface BatchRun {
  readonly seconds: number;
  /** The most resident memory that it had, in bytes. */
  readonly peak: number;
}

/** Run a command of the built program, its start included, with the fonts that come with it. */
export function runProgram(args: readonly string[]): BatchRun {
  const main = fileURLToPath(new URL('dist/cli/main.js', ROOT));
  const start = performance.now();
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', PROGRAMS.peak.href, main, ...args, '--fonts', 'tinos'],
    { cwd: fileURLToPath(ROOT), encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`vanthu ${args.join(' ')} ended with ${String(status)}`);
  return { seconds, peak: Number(output[3]) };
}
