import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../helpers/pipeline.ts';
import { temporaryFolder } from './tools.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** A disk of 64 KB: room for the Word file, not for the PDF; it belongs to one process and goes with it. */
const SCRIPT = `
mount -t tmpfs -o size=64k tmpfs "$1" && printf old > "$1/plan.docx" && node "$2" render plan --data data/2024 --out "$1"
code=$?
echo "=> $code, $(ls "$1"), $(cat "$1/plan.docx")"
`;

it('a disk that is really full ends with an error, and what stood there stands there still', () => {
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const root = fileURLToPath(ROOT);
  const main = join(root, 'dist/cli/main.js');
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', SCRIPT, 'sh', disk, main], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain('plan.pdf: ổ đĩa đã đầy.');
  expect(stdout).toBe('=> 1, plan.docx, old\n');
});
