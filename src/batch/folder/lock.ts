import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runsAlready } from './folder-issues.ts';

/** Who holds folders: this process, and how to see whether another one is still there. */
export interface Holder {
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

/**
 * Keep other processes from writing into the same folder; what a process that died has left counts for nothing.
 *
 * @param out What an error names.
 * @returns How to let go.
 * @throws {BatchFault} while another process holds it.
 */
export function takeLock(path: string, out: string, { pid, isAlive }: Holder): () => void {
  const other = holderOf(path);
  if (other !== undefined && other !== pid && isAlive(other)) throw runsAlready(out, other);
  writeFileSync(path, String(pid));
  return () => {
    rmSync(path, { force: true });
  };
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
