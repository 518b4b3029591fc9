import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { ROOT } from './pipeline.ts';

/** What a command printed, and how it ended. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with copies of data and templates, in which commands run as in a project of an office. */
export interface Project {
  readonly path: string;
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  rename(file: string, to: string): void;
  /** Change a file; the text to be replaced must stand in it. */
  replace(file: string, found: string, replacement: string): void;
  run(...args: readonly string[]): Promise<CliResult>;
  /** The same in a world that differs from the real one. */
  runIn(change: Partial<World>, ...args: readonly string[]): Promise<CliResult>;
  remove(): void;
}

/** What an office has that begins: the plan alone. */
const PLAN_ALONE = ['data/2024/agency.yaml', 'data/2024/plan.yaml', 'templates/plan', 'templates/_new-type'];

/** What an office has at the end of a year: all data and every document type. */
export const WHOLE_YEARS = ['data', 'templates'];

/** A new project with copies of files and folders of the repository. */
export function newProject(copied: readonly string[] = PLAN_ALONE): Project {
  const path = mkdtempSync(join(tmpdir(), 'vanthu-cli-'));
  for (const name of copied) cpSync(new URL(name, ROOT), join(path, name), { recursive: true });
  const at = (file: string) => join(path, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => {
    writeFileSync(at(file), text);
  };
  return {
    path,
    read,
    write,
    replace: (file, found, replacement) => {
      const text = read(file);
      if (!text.includes(found)) throw new Error(`${file} has no ${JSON.stringify(found)}`);
      write(
        file,
        text.replace(found, () => replacement),
      );
    },
    rename: (file, to) => {
      renameSync(at(file), at(to));
    },
    run: (...args) => runIn(path, {}, args),
    runIn: (change, ...args) => runIn(path, change, args),
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

async function runIn(folder: string, change: Partial<World>, args: readonly string[]): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const real = nodeWorld();
  const at = (file: string) => (isAbsolute(file) ? file : join(folder, file));
  const world: World = {
    ...real,
    readFile: (file) => real.readFile(at(file)),
    listFolder: (file) => real.listFolder(at(file)),
    isFolder: (file) => real.isFolder(at(file)),
    exists: (file) => real.exists(at(file)),
    realPath: (file) => real.realPath(at(file)),
    stageFiles: () => {
      const staged = real.stageFiles();
      return { ...staged, add: (file) => staged.add({ ...file, path: at(file.path) }) };
    },
    fullPath: at,
    fontFolders: [],
    today: () => ({ year: 2024, month: 3, day: 21 }),
    now: () => '2024-12-31T14:05:09+07:00',
    userName: 'vanthu',
    print: (text) => {
      stdout += text;
    },
    warn: (text) => {
      stderr += text;
    },
    progress: () => undefined,
    hasColor: false,
    ...change,
  };
  const exitCode = await run(args, world);
  const relative = (text: string) => text.replaceAll(`${folder}/`, '');
  return { exitCode, stdout: relative(stdout), stderr: relative(stderr) };
}
