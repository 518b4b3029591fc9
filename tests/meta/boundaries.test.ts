import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/pipeline.ts';

const root = fileURLToPath(ROOT);
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

function cruise(folder: string): Report {
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }),
  ) as Report;
}

describe('the boundaries between folders', () => {
  it('are checked over the whole source', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) =>
      String(name).endsWith('.ts'),
    );
    const { summary } = cruise(root);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(files.length);
    expect(summary.violations).toEqual([]);
  });

  it('report a core folder that reaches for the disk or for the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-boundaries-'));
    try {
      for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'node_modules']) {
        symlinkSync(join(root, name), join(folder, name));
      }
      mkdirSync(join(folder, 'src/language'), { recursive: true });
      mkdirSync(join(folder, 'src/cli'));
      writeFileSync(join(folder, 'src/cli/main.ts'), 'export const main = 1;\n');
      writeFileSync(
        join(folder, 'src/language/bad.ts'),
        "import { readFileSync } from 'node:fs';\nimport { main } from '../cli/main.ts';\nexport const bad = [readFileSync, main];\n",
      );
      const names = cruise(folder).summary.violations.map(({ rule }) => rule.name);
      expect(names.toSorted()).toEqual(['language-imports', 'language-packages']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
