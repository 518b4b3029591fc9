import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/cli/world.ts';
import { newProject, WHOLE_YEARS, type Project } from '../helpers/cli.ts';
import { ROOT } from '../helpers/pipeline.ts';

const RENDER = ['render', 'plan', 'reporting-dispatch', '--data', 'data/2024'];

let project: Project;
beforeEach(() => {
  project = newProject(WHOLE_YEARS);
});
afterEach(() => {
  project.remove();
});

const out = () => join(project.path, 'output');

/** Every file below the folder of the output, in the order of names. */
function written(): readonly string[] {
  if (!existsSync(out())) return [];
  const entries = readdirSync(out(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** The real disk, and what is on it before each file is added; the disk is full after some files. */
function watched(room: number): { readonly world: Partial<World>; readonly seen: (readonly string[])[] } {
  const seen: (readonly string[])[] = [];
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));
  const stageFiles = () => {
    const staged = nodeWorld().stageFiles();
    return {
      ...staged,
      add: (file: Parameters<typeof staged.add>[0]) => {
        seen.push(written());
        return seen.length > room ? full() : staged.add({ ...file, path: join(project.path, file.path) });
      },
    };
  };
  return { world: { stageFiles }, seen };
}

describe('the files of a run', () => {
  it('are written one after another, and appear together', async () => {
    const { world, seen } = watched(100);
    expect((await project.runIn(world, ...RENDER)).exitCode).toBe(0);
    expect(seen.map((files) => files.length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(seen.flat().every((name) => name.endsWith(`.${String(process.pid)}.part`))).toBe(true);
    expect(written()).toHaveLength(14);
    expect(written().every((name) => /^[a-z0-9-]+\.(?:docx|pdf)$/u.test(name))).toBe(true);
  });

  it('are all taken away when the disk is full in the middle, with the folders made for them', async () => {
    const { exitCode, stderr } = await project.runIn(watched(5).world, ...RENDER);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('ổ đĩa đã đầy');
    expect(existsSync(out())).toBe(false);
  });

  it('leave what stood there when the last document has an error', async () => {
    mkdirSync(join(out(), '2024'), { recursive: true });
    project.write('output/2024/plan.pdf', 'old');
    project.write(
      'templates/reporting-dispatch/body.hbs',
      `${project.read('templates/reporting-dispatch/body.hbs')}\n<paragraph>&#8203;</paragraph>`,
    );
    const { exitCode } = await project.run(...RENDER);
    expect(exitCode).toBe(1);
    expect(readdirSync(out(), { recursive: true })).toEqual(['2024', '2024/plan.pdf']);
    expect(project.read('output/2024/plan.pdf')).toBe('old');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('are taken away when %s ends the process', async (signal) => {
    const main = fileURLToPath(new URL('src/cli/main.ts', ROOT));
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...RENDER], {
      cwd: project.path,
    });
    const ended = once(child, 'close');
    while (!written().some((name) => name.endsWith('.part'))) await wait(2);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(existsSync(out())).toBe(false);
  });
});
