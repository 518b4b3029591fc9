import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeManyMembers } from '../helpers/batch/many-members.ts';
import { moments } from '../helpers/batch/moments.ts';
import { ROOT } from '../helpers/pipeline.ts';
import { temporaryFolder } from './tools.ts';

const root = fileURLToPath(ROOT);
const main = join(root, 'dist/cli/main.js');
const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);
const COUNT = 60;
const KILLS = 12;

beforeAll(() => {
  writeManyMembers(at('2024'), COUNT);
  writeFileSync(at('mat-khau.txt'), 'mat-khau-thu');
});
afterAll(folder.remove);

const ARGS = [
  ...[main, 'batch', '--all', 'launch-invitation', '--data', at('2024'), '--out', at('kq')],
  ...['--fonts', 'tinos', '--templates', join(root, 'templates'), '--issue', '--date', '2024-03-20'],
  ...['--sign', '--p12', join(root, 'tests/helpers/issuance/keys/leader.p12'), '--password-fd', '3'],
];

/** Begin the batch, or go on with it; end it some milliseconds after it has issued its next document, if it is given so many. */
async function run(milliseconds: number | undefined): Promise<number | null> {
  const resume = existsSync(at('kq/.batch')) ? ['--resume'] : [];
  const secret = openSync(at('mat-khau.txt'), 'r');
  const batch = spawn(process.execPath, [...ARGS, ...resume], {
    stdio: ['ignore', 'ignore', 'pipe', secret],
  });
  closeSync(secret);
  const ended = once(batch, 'exit');
  if (milliseconds !== undefined) {
    const before = issued();
    while (batch.exitCode === null && issued() === before) await wait(2);
    await wait(milliseconds);
    batch.kill('SIGKILL');
  }
  await ended;
  return batch.exitCode;
}

const issued = () => (existsSync(at('register/2024')) ? readdirSync(at('register/2024')).length : 0);

it('that issues and signs gives each document one number and one signature, however often it is killed', async () => {
  const moment = moments(11);
  let kills = 0;
  for (let round = 0; round < KILLS && !existsSync(at('kq/manifest.json')); round += 1) {
    if ((await run(moment.next().value * 120)) === null) kills += 1;
    const { stdout } = spawnSync(
      process.execPath,
      [main, 'register', 'verify', '--register', at('register')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toMatch(/^Sổ khớp: /u);
  }
  expect(kills).toBeGreaterThan(KILLS / 2);
  if (!existsSync(at('kq/manifest.json'))) expect(await run(undefined)).toBe(0);
  const { documents } = JSON.parse(readFileSync(at('kq/manifest.json'), 'utf8')) as {
    readonly documents: readonly { readonly name: string; readonly reference: string }[];
  };
  const numbers = documents.map(({ reference }) => Number.parseInt(reference, 10)).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
  for (const { name, reference } of documents) {
    const stem = join(at('register/2024'), reference.replace('/', '-'), name.replace('/', '-'));
    expect(readFileSync(`${stem}-signed.pdf`).equals(readFileSync(join(at('kq'), `${name}.pdf`)))).toBe(true);
    expect(existsSync(`${stem}-signed-2.pdf`)).toBe(false);
  }
  const left = readdirSync(at('register')).concat(readdirSync(at('kq')));
  expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
}, 240_000);
