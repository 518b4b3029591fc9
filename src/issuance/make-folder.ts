import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Make a folder and those above it; one that is there is left alone. Node's own recursive way never ends where a file system takes
 * no folders, or says that a path is not there. Throws Node's error.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}
