import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderHashes } from '../helpers/batch/folder-hashes.ts';
import { writeManyMembers } from '../helpers/batch/many-members.ts';
import { moments } from '../helpers/batch/moments.ts';
import { ROOT } from '../helpers/pipeline.ts';
import { temporaryFolder } from './tools.ts';

const root = fileURLToPath(ROOT);
const main = join(root, 'dist/cli/main.js');
const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);
let whole: Readonly<Record<string, string>> = {};

const COMMAND = [
  ...[main, 'batch', '--all', 'launch-invitation', '--data', at('2024')],
  ...['--fonts', 'tinos', '--templates', join(root, 'templates')],
];
const argsFor = (out: string) => [...COMMAND, '--out', out];

beforeAll(() => {
  writeManyMembers(at('2024'), 1000);
  execFileSync(process.execPath, argsFor(at('whole')), { stdio: 'pipe' });
  whole = folderHashes(at('whole'));
});
afterAll(folder.remove);

/** Every document that is in its place is as it shall be; what is under way stands elsewhere. */
function expectWhole(out: string): void {
  const found = Object.entries(folderHashes(out)).filter(([path]) => !path.startsWith('.batch'));
  for (const [path, hash] of found) expect([path, hash]).toEqual([path, whole[path]]);
}

/** More bytes than the first line of a journal has, and fewer than with a document. */
const HEAD = 100;

const journalOf = (out: string) =>
  statSync(join(out, '.batch/journal.jsonl'), { throwIfNoEntry: false })?.size ?? 0;

/**
 * Begin a batch, or go on with it, and end it some milliseconds after it has made its first document.
 *
 * @returns Whether it was still running.
 */
async function killed(out: string, signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
  const resume = existsSync(join(out, '.batch')) ? ['--resume'] : [];
  const batch = spawn(process.execPath, [...argsFor(out), ...resume], { stdio: 'ignore' });
  const ended = once(batch, 'exit');
  const before = Math.max(journalOf(out), HEAD);
  while (batch.exitCode === null && journalOf(out) <= before) await wait(5);
  await wait(milliseconds);
  batch.kill(signal);
  await ended;
  return batch.signalCode === signal;
}

describe('a batch of a thousand', () => {
  it('has two files for each document, and a manifest', () => {
    expect(Object.keys(whole)).toHaveLength(2001);
  });

  it('that is killed at 20 moments and gone on with is the same to the byte', async () => {
    const moment = moments(6);
    let [kills, midway, round] = [0, 0, 0];
    let out = at('killed-0');
    while (kills < 20) {
      // Who is done cannot be killed any more: the next one begins anew.
      if (existsSync(join(out, 'manifest.json'))) out = at(`killed-${String((round += 1))}`);
      if (await killed(out, 'SIGKILL', moment.next().value * 300)) kills += 1;
      if (!existsSync(out)) continue;
      expectWhole(out);
      if (existsSync(join(out, '.batch')) && existsSync(join(out, 'launch-invitation'))) midway += 1;
    }
    const resume = existsSync(join(out, '.batch')) ? ['--resume'] : [];
    if (!existsSync(join(out, 'manifest.json'))) {
      execFileSync(process.execPath, [...argsFor(out), ...resume], { stdio: 'pipe' });
    }
    for (let one = 0; one <= round; one += 1)
      expect(folderHashes(at(`killed-${String(one)}`))).toEqual(whole);
    // Most of them were in the middle of it, or this shows nothing.
    expect(midway).toBeGreaterThan(10);
  }, 120_000);

  it('that is interrupted leaves whole documents and its journal, nothing else', async () => {
    const out = at('interrupted');
    expect(await killed(out, 'SIGINT', 200)).toBe(true);
    expect(readdirSync(join(out, '.batch'))).toEqual(['journal.jsonl']);
    expectWhole(out);
    execFileSync(process.execPath, [...argsFor(out), '--resume'], { stdio: 'pipe' });
    expect(folderHashes(out)).toEqual(whole);
  });
});

it('writes 995 of a list with 5 bad rows and names those by their cells', async () => {
  const bad = new Set([16, 17, 400, 401, 1000]);
  const keys = Array.from({ length: 1000 }, (_, index) => `dn-${String(index + 1).padStart(4, '0')}`);
  const rows = keys.map((key, index) => ['launch-invitation', bad.has(index + 1) ? `x${key}` : key]);
  const sheets = [{ name: 'Đợt 1', rows: [['Mẫu', 'Mã'], ...rows] }];
  writeFileSync(at('ds.xlsx'), await writeXlsx({ sheets }));
  const args = [main, 'batch', 'ds.xlsx', '--data', '2024', '--out', 'ds', '--format', 'docx'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder.path,
    encoding: 'utf8',
  });
  expect([status, stdout.split(',')[0]]).toEqual([1, 'Đã soạn 995 văn bản (995 tệp']);
  expect(stderr.match(/^ds\.xlsx, Đợt 1!B\d+/gmu)).toEqual(
    [17, 18, 401, 402, 1001].map((row) => `ds.xlsx, Đợt 1!B${String(row)}`),
  );
});

/** A disk of one process, which goes with it: too small, then large enough, then read-only. */
const DISK = `
disk=$1 copy=$2; shift 2
mount -t tmpfs -o size=3m tmpfs "$disk"
"$@" --out "$disk/kq"; echo "=> $?"
mount -o remount,size=200m "$disk"
"$@" --out "$disk/kq" --resume; echo "=> $?"
cp -r "$disk/kq" "$copy"
mount -o remount,ro "$disk"
"$@" --out "$disk/khac"; echo "=> $?"
`;

it('says that a disk is full or read-only, and goes on when there is room', () => {
  const [disk, copy] = [at('disk'), at('copy')];
  mkdirSync(disk);
  const args = ['-rm', 'sh', '-c', DISK, 'sh', disk, copy, process.execPath, ...COMMAND];
  const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8' });
  expect(stderr).toContain('ổ đĩa đã đầy.');
  expect(stderr).toContain('khac: ổ đĩa chỉ cho đọc.');
  expect(stdout.match(/=> \d+/gu)).toEqual(['=> 1', '=> 0', '=> 1']);
  expect(folderHashes(copy)).toEqual(whole);
});
