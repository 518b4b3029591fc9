import { access, copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFile, World } from './world.ts';

const PACKAGE_ROOT = new URL('../../', import.meta.url);
const CLEAR_LINE = '\r\u001B[2K';

/** The real world: files, clock and terminal of this process. */
export function nodeWorld(): World {
  const isTerminal = process.stderr.isTTY;
  const clear = isTerminal ? CLEAR_LINE : '';
  return {
    readFile: (path) => readFile(path),
    listFolder: async (path) => (await readdir(path)).toSorted(),
    exists: isThere,
    writeAll,
    ownFile: (path) => fileURLToPath(new URL(path, PACKAGE_ROOT)),
    today: () => {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(`${clear}${text}`),
    progress: (text) => {
      if (isTerminal) process.stderr.write(`${clear}${text}`);
    },
    hasColor: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
  };
}

/** A file is first written beside its place under this name; what stood there is kept under the other until all is done. */
const PART_SUFFIX = '.part';
const BACKUP_SUFFIX = '.bak';

/**
 * Every file is written beside its place and flushed; only when all are there do they take their places, and when one
 * cannot (it is open in Word, say), those before it are put back.
 */
async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const replaced: Replaced[] = [];
  try {
    for (const { path, bytes } of files) {
      await naming(path, makeFolder(dirname(path)));
      await naming(path, writeFlushed(path + PART_SUFFIX, bytes));
    }
    for (const { path } of files) {
      const backup = (await isThere(path)) ? path + BACKUP_SUFFIX : undefined;
      if (backup !== undefined) await naming(path, copyFile(path, backup));
      await naming(path, rename(path + PART_SUFFIX, path)).catch(async (error: unknown) => {
        if (backup !== undefined) await rm(backup, { force: true });
        throw error;
      });
      replaced.push({ path, backup });
    }
  } catch (error) {
    for (const file of replaced.toReversed()) await putBack(file);
    await Promise.all(
      files.map(({ path }) => rm(path + PART_SUFFIX, { force: true }).catch(() => undefined)),
    );
    throw error;
  }
  for (const { backup } of replaced) if (backup !== undefined) await rm(backup, { force: true });
}

/** The work, its error naming the file that it was for rather than the one beside it. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  });
}

/** Make a folder and those above it. Node's own recursive way never ends where a file system takes no folders. */
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).catch((error: unknown) => error);
  const code = made instanceof Error && 'code' in made ? made.code : undefined;
  if (code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path));
    await mkdir(path);
  } else if (code === 'EEXIST') {
    await readdir(path);
  } else if (made instanceof Error) {
    throw made;
  }
}

interface Replaced {
  readonly path: string;
  /** What stood there before; undefined when nothing did. */
  readonly backup: string | undefined;
}

async function putBack({ path, backup }: Replaced): Promise<void> {
  if (backup === undefined) await rm(path, { force: true });
  else await rename(backup, path);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
