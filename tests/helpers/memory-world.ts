import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFile, World } from '../../src/cli/world.ts';
import { run } from '../../src/cli/run.ts';
import { ROOT } from './pipeline.ts';

/** Files by their paths. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** What a command did to files that stand in memory. */
export interface MemoryRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files of each time that any appeared, whole. */
  readonly writes: readonly (readonly OutputFile[])[];
  /** Every path outside of the given files that the command asked for, the program's own files left out. */
  readonly strays: readonly string[];
}

const REPOSITORY = fileURLToPath(ROOT);
const OWN_FILES = new Map<string, Uint8Array>();

/** The files of a folder of the repository, for a run in memory. */
export function filesOf(...folders: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  const add = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) add(join(path, name));
    else files[relative(REPOSITORY, path)] = readFileSync(path, 'utf8');
  };
  for (const folder of folders) add(join(REPOSITORY, folder));
  return files;
}

/** Run a command over files in memory: thousands of runs leave nothing behind. */
export async function runInMemory(
  files: Files,
  args: readonly string[],
  more: Partial<World> = {},
): Promise<MemoryRun> {
  let stdout = '';
  let stderr = '';
  const writes: OutputFile[][] = [];
  const strays: string[] = [];
  const world: World = {
    readFile: async (path) => {
      const found = files[path];
      if (found !== undefined) return typeof found === 'string' ? new TextEncoder().encode(found) : found;
      if (path.startsWith(REPOSITORY)) return ownFile(path);
      strays.push(path);
      return Promise.reject(notFound(path));
    },
    listFolder: async (path) => {
      const names = new Set(
        Object.keys(files)
          .filter((file) => file.startsWith(`${path}/`))
          .map((file) => file.slice(path.length + 1).split('/')[0] ?? ''),
      );
      return names.size === 0 ? Promise.reject(notFound(path)) : [...names].toSorted();
    },
    isFolder: async (path) => Promise.resolve(Object.keys(files).some((file) => file.startsWith(`${path}/`))),
    exists: async (path) =>
      Promise.resolve(Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`))),
    realPath: async (path) => Promise.resolve(path),
    stageFiles: () => {
      const staged: OutputFile[] = [];
      return {
        add: async (file) => Promise.resolve(void staged.push(file)),
        publish: async () => Promise.resolve(void writes.push(staged)),
        discard: async () => Promise.resolve(),
      };
    },
    collectGarbage: () => undefined,
    fullPath: (path) => path,
    now: () => '2024-12-31T14:05:09+07:00',
    milliseconds: () => 0,
    userName: 'vanthu',
    ownFile: (path) => join(REPOSITORY, path),
    fontFolders: [],
    today: () => ({ year: 2024, month: 3, day: 21 }),
    secret: async () => Promise.resolve(undefined),
    print: (text) => {
      stdout += text;
    },
    warn: (text) => {
      stderr += text;
    },
    progress: () => undefined,
    hasColor: false,
    ...more,
  };
  const exitCode = await run(args, world);
  return { exitCode, stdout, stderr, writes, strays };
}

function ownFile(path: string): Uint8Array {
  const bytes = OWN_FILES.get(path) ?? readFileSync(path);
  OWN_FILES.set(path, bytes);
  return bytes;
}

function notFound(path: string): Error {
  return Object.assign(new Error(`${path} is not there`), { code: 'ENOENT', syscall: 'open', path });
}
