import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/pipeline.ts';

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Every file below a folder, in the order of names. */
function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

/** A type that has one document, and one that has several. */
const ARGS = ['render', 'plan', 'reporting-dispatch', '--data', 'data/2024'];

describe('the real process', () => {
  const main = fileURLToPath(new URL('src/cli/main.ts', ROOT));
  const runProcess = (out: string, environment: Record<string, string>) =>
    execFileSync(process.execPath, ['--import', 'tsx', main, ...ARGS, '--out', out], {
      cwd: fileURLToPath(ROOT),
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });

  it('does not mind a reader who closes the pipe before it writes', () => {
    const script = `exec 3>&1; ("${process.execPath}" --import tsx "${main}" --help; echo "code $?" >&3) 2>&3 | true`;
    const text = execFileSync('sh', ['-c', script], { cwd: fileURLToPath(ROOT), encoding: 'utf8' });
    expect(text).toBe('code 0\n');
  });

  it('gives the same bytes in other time zones and locales', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-same-'));
    try {
      const machines = [
        { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
        { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
      ];
      const hashes = machines.map((machine, index) => {
        const out = join(folder, String(index));
        expect(runProcess(out, machine)).toContain('Đã soạn 7 văn bản (14 tệp)');
        return filesOf(out).map((file) => `${file} ${sha256(join(out, file))}`);
      });
      expect(hashes[0]).toHaveLength(14);
      expect(hashes).toEqual([hashes[0], hashes[0], hashes[0]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends with the exit code of the command', () => {
    const run = () => execFileSync(process.execPath, ['--import', 'tsx', main, 'rendr'], { stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 2 }));
  });
});
