import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../helpers/pipeline.ts';

/** The built program, made once for all tests that start it. */
export function setup(): void {
  execFileSync('npm', ['run', 'build'], { cwd: fileURLToPath(ROOT), stdio: 'pipe' });
}
