import { constants } from 'node:fs';
import {
  access,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
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
    readFile: readRegularFile,
    listFolder: async (path) => (await readdir(path)).toSorted(),
    isFolder: (path) =>
      stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    exists: isThere,
    realPath: (path) => realpath(path),
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

/** Far more than any data file, template or font of ours has. */
const MAX_FILE_SIZE = 50 * 1024 * 1024;

/** The bytes of a file; a pipe, a device or something huge would never end or fill the memory. */
async function readRegularFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).then((found) => {
    if (found.isFile() || found.isDirectory()) return found;
    throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTSUP', syscall: 'open', path });
  });
  if (size > MAX_FILE_SIZE)
    throw Object.assign(new Error(`${path} is too large`), { code: 'EFBIG', syscall: 'read', path });
  return readFile(path);
}

/**
 * Every file is written beside its place and flushed; only when all are there do they take their places, and when one
 * cannot (it is open in Word, say), those before it are put back. The files beside have the number of this process in
 * their names, so that neither a file of the user's nor another run is touched.
 */
async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const parts: string[] = [];
  const replaced: Replaced[] = [];
  try {
    for (const { path, bytes } of files) {
      await naming(path, makeFolder(dirname(path)));
      const part = besideName(path, 'part');
      const file = await naming(path, open(part, 'wx'));
      parts.push(part);
      await naming(path, writeFlushed(file, bytes));
    }
    for (const { path } of files) {
      const backup = (await isThere(path)) ? besideName(path, 'bak') : undefined;
      replaced.push({ path, backup, isReplaced: false });
      if (backup !== undefined) await naming(path, copyFile(path, backup, constants.COPYFILE_EXCL));
      await naming(path, rename(besideName(path, 'part'), path));
      replaced[replaced.length - 1] = { path, backup, isReplaced: true };
    }
  } catch (error) {
    for (const file of replaced) await putBack(file).catch(() => undefined);
    await removeAll(parts);
    throw error;
  }
  await removeAll(replaced.flatMap(({ backup }) => backup ?? []));
}

/** The name under which something stands beside a file for a moment. */
function besideName(path: string, kind: 'part' | 'bak'): string {
  return `${path}.${String(process.pid)}.${kind}`;
}

interface Replaced {
  readonly path: string;
  /** What stood there before; undefined when nothing did. */
  readonly backup: string | undefined;
  readonly isReplaced: boolean;
}

async function putBack({ path, backup, isReplaced }: Replaced): Promise<void> {
  if (!isReplaced) await removeAll(backup === undefined ? [] : [backup]);
  else if (backup === undefined) await rm(path, { force: true });
  else await rename(backup, path);
}

/** Take away what is no longer needed; what cannot be taken away does no harm. */
async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
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

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeFlushed(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
