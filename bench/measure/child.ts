import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Run a built program in a process of its own; what it prints. */
export function runChild(program: URL, args: readonly string[]): string {
  return execFileSync(process.execPath, [fileURLToPath(program), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
