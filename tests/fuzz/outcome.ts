import { expect } from 'vitest';
import { runInMemory, type Files } from '../helpers/memory-world.ts';

/** How long one run may take before it counts as hanging: hundreds of times what a run needs. */
const HANGS_AFTER_MS = 10_000;

/**
 * Run a command on spoilt input. Whatever comes: it ends, with nothing wrong or with messages; no stack trace, no exit
 * code of a bug, nothing written beside an error, nothing read outside of the project.
 *
 * @returns The exit code.
 */
export async function survives(files: Files, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { exitCode, stdout, stderr, writes, strays } = await runInMemory(files, args);
  expect(performance.now() - start).toBeLessThan(HANGS_AFTER_MS);
  expect(stderr + stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
  expect([0, 1]).toContain(exitCode);
  if (exitCode === 0) expect(stderr).not.toContain('LỖI');
  else {
    expect(stderr).toContain('LỖI');
    expect(writes).toEqual([]);
  }
  expect(strays.filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
  return exitCode;
}
