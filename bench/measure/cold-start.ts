import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../content.ts';
import { PROGRAMS, ROOT } from '../paths.ts';

/** Medians of whole processes, in milliseconds. */
export interface ColdResult {
  /** `vanthu render plan`, both files. */
  readonly vanthu: number;
  /** A bare script with the package docx, the Word file alone. */
  readonly bareDocx: number;
  /** Node with nothing to do. */
  readonly node: number;
  /** The median of the ratios of pairs that ran one after the other. */
  readonly ratio: number;
}

export function measureCold(plan: Content, pairs: number): ColdResult {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
  try {
    const content = join(folder, 'plan.json');
    writeFileSync(content, JSON.stringify(plan));
    const main = fileURLToPath(new URL('dist/cli/main.js', ROOT));
    const render = [main, 'render', 'plan', '--data', 'data/2024', '--out', join(folder, 'out')];
    const bare = [fileURLToPath(PROGRAMS.bareDocx), content, join(folder, 'bare.docx')];
    const once = () => ({ vanthu: timeOf(render), bareDocx: timeOf(bare), node: timeOf(['-e', '']) });
    once();
    const runs = Array.from({ length: pairs }, once);
    return {
      vanthu: median(runs.map(({ vanthu }) => vanthu)),
      bareDocx: median(runs.map(({ bareDocx }) => bareDocx)),
      node: median(runs.map(({ node }) => node)),
      ratio: median(runs.map(({ vanthu, bareDocx }) => vanthu / bareDocx)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd: fileURLToPath(ROOT), stdio: ['ignore', 'ignore', 'inherit'] });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
