import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { closeRegister, openRegister } from '../../src/issuance/register/open-register.ts';
import { entriesIn } from '../../src/issuance/register/rows.ts';
import { verifyRegister } from '../../src/issuance/register/verify-register.ts';

const PROGRAM = fileURLToPath(new URL('../helpers/issuance/issuing-process.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'vanthu-processes-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

function start(folder: string, name: string, count: number, ...more: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder, name, String(count), ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What a register says of itself, and the numbers in it. */
function stateOf(folder: string) {
  const register = openRegister(folder, true);
  const numbers = entriesIn(register.database).map(({ numbered }) => numbered?.number);
  const { issues } = verifyRegister(register);
  closeRegister(register);
  return { numbers, issues };
}

describe('many clerks at once', () => {
  it('8 processes take 50 numbers each: none twice, none left out, every file whole', async () => {
    const folder = join(home, 'many');
    const processes = Array.from({ length: 8 }, (_, index) => start(folder, `clerk-${String(index)}`, 50));
    const codes = await Promise.all(processes.map(async (one) => (await once(one, 'exit'))[0] as unknown));
    expect(codes).toEqual(Array(8).fill(0));
    const { numbers, issues } = stateOf(folder);
    expect(issues).toEqual([]);
    expect(numbers.toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 1),
    );
  });
});

/** The same "random" moments at every run. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a process that is killed while it issues', () => {
  it('leaves register and folder in agreement, at each of 50 moments', async () => {
    const folder = join(home, 'killed');
    const moment = moments(6);
    let before = 0;
    let interrupted = 0;
    for (let round = 0; round < 50; round += 1) {
      const clerk = start(folder, `round-${String(round)}`, 1000);
      let said = '';
      clerk.stdout?.on('data', (text: Buffer) => (said += text.toString()));
      while (!said.includes('ready')) await wait(5);
      await wait(moment.next().value * 60);
      clerk.kill('SIGKILL');
      await once(clerk, 'exit');
      if (readdirSync(folder).some((name) => name.startsWith('.staged-'))) interrupted += 1;
      const { numbers, issues } = stateOf(folder);
      expect(issues, `round ${String(round)}`).toEqual([]);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
      // Every number that the process has said is in the book.
      const told = said
        .split('\n')
        .map(Number)
        .filter((number) => number > 0);
      expect(Math.max(before, ...told)).toBeLessThanOrEqual(numbers.length);
      expect(readdirSync(folder).filter((name) => name.startsWith('.staged-'))).toEqual([]);
      before = numbers.length;
    }
    expect(before).toBeGreaterThan(50);
    // Some of them were in the middle of it, or this shows nothing.
    expect(interrupted).toBeGreaterThan(3);
  });
});

describe('a process that is killed while it adds files to a document', () => {
  it('leaves register and folder in agreement, at each of 30 moments', async () => {
    const folder = join(home, 'adding');
    const moment = moments(16);
    let interrupted = 0;
    for (let round = 0; round < 30; round += 1) {
      const clerk = start(folder, `round-${String(round)}`, 1000, 'adds');
      let said = '';
      clerk.stdout?.on('data', (text: Buffer) => (said += text.toString()));
      while (!said.includes('added')) await wait(5);
      await wait(moment.next().value * 60);
      clerk.kill('SIGKILL');
      await once(clerk, 'exit');
      if (readdirSync(folder).some((name) => name.startsWith('.staged-'))) interrupted += 1;
      const register = openRegister(folder, false);
      const files = entriesIn(register.database).at(-1)?.files.length ?? 0;
      expect(verifyRegister(register).issues, `round ${String(round)}`).toEqual([]);
      closeRegister(register);
      // Every file that the process has said is in the book, beside the one that was issued.
      expect(files).toBeGreaterThanOrEqual(said.split('added ').length);
      expect(readdirSync(folder).filter((name) => name.startsWith('.staged-'))).toEqual([]);
    }
    // Some of them were in the middle of it, or this shows nothing.
    expect(interrupted).toBeGreaterThan(3);
  });
});
