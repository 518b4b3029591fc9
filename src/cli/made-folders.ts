import { rmdirSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folders that were made for files, to be taken away again when the files are. */
export interface MadeFolders {
  /** Make a folder and those above it, where they are not there yet. Rejects with Node's error. */
  readonly make: (path: string) => Promise<void>;
  /** Take away those that are empty, at once; what cannot be taken away does no harm. */
  readonly removeEmpty: () => void;
}

export function madeFolders(): MadeFolders {
  const made: string[] = [];
  const known = new Set<string>();
  return {
    make: async (path) => {
      if (known.has(path)) return;
      await makeFolder(path, made);
      known.add(path);
    },
    removeEmpty: () => {
      for (const path of made.splice(0).toReversed()) {
        try {
          rmdirSync(path);
        } catch {
          // Somebody has put something there meanwhile.
        }
      }
    },
  };
}

/** Node's own recursive way never ends where a file system takes no folders. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  const result = await mkdir(path).catch((error: unknown) => error);
  const code = result instanceof Error && 'code' in result ? result.code : undefined;
  if (code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path), made);
    await mkdir(path);
    made.push(path);
  } else if (code === 'EEXIST') {
    await readdir(path);
  } else if (result instanceof Error) {
    throw result;
  } else {
    made.push(path);
  }
}
