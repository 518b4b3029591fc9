import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectGarbage } from './collect-garbage.ts';
import { askSecret, secretFrom } from './read-secret.ts';
import { isThere } from './replace-files.ts';
import { stageFiles } from './staged-files.ts';
import type { World } from './world.ts';

const PACKAGE_ROOT = new URL('../../', import.meta.url);
/** Windows, also as Linux in it sees it; macOS; packages of Linux. */
const FONT_FOLDERS = [
  'C:\\Windows\\Fonts',
  '/mnt/c/Windows/Fonts',
  '/System/Library/Fonts/Supplemental',
  '/Library/Fonts',
  '/usr/share/fonts/truetype/msttcorefonts',
  '/usr/share/fonts/msttcore',
  '/usr/local/share/fonts',
];
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
    stageFiles,
    collectGarbage,
    fullPath: (path) => resolve(path),
    ownFile: (path) => fileURLToPath(new URL(path, PACKAGE_ROOT)),
    fontFolders: [...FONT_FOLDERS, join(homedir(), '.fonts'), join(homedir(), 'Library/Fonts')],
    today: () => {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    now: () => vietnamTime(new Date()),
    milliseconds: () => performance.now(),
    get userName() {
      return userInfo().username;
    },
    secret: async (question, descriptor) =>
      descriptor === undefined ? askSecret(question) : secretFrom(descriptor),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(`${clear}${text}`),
    progress: (text) => {
      if (isTerminal) process.stderr.write(`${clear}${text}`);
    },
    hasColor: isTerminal && (process.env['NO_COLOR'] ?? '') === '',
  };
}

const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** A moment as clocks in Vietnam show it, to the second. */
function vietnamTime(moment: Date): string {
  return `${new Date(moment.getTime() + VIETNAM_OFFSET).toISOString().slice(0, -'.000Z'.length)}+07:00`;
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
