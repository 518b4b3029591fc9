import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../helpers/pipeline.ts';
import { temporaryFolder } from './tools.ts';

const root = fileURLToPath(ROOT);
const main = join(root, 'dist/cli/main.js');
const folder = temporaryFolder();

afterAll(folder.remove);

/** A disk with ever more room, until a second document can be issued; then one that can only be read. */
const DISK = `
disk=$1 node=$2 main=$3 data=$4 templates=$5
issue() { "$node" "$main" issue "$@" --data "$data" --templates "$templates" --fonts tinos --date 2024-11-15; }
state() { (cd "$1" && find . -type f -not -name 'register.db*' | sort | xargs sha256sum | sha256sum); "$node" "$main" register verify --register "$1"; }
mount -t tmpfs -o size=3m tmpfs "$disk"
issue reporting-dispatch final-cum-1 --register "$disk/so"
before=$(state "$disk/so")
for room in 4 8 12 16 20 24 32 40 48 64 96 128 192 256 512; do
  dd if=/dev/zero of="$disk/fill" bs=1k count=$(($(df -k --output=avail "$disk" | tail -1) - room)) 2>/dev/null
  if issue reporting-dispatch final-cum-2 --register "$disk/so" 2>"$disk.err"; then echo "issued"; rm "$disk/fill"; break; fi
  rm "$disk/fill"
  head -1 "$disk.err"
  [ "$(state "$disk/so")" = "$before" ] && echo unchanged || echo CHANGED
done
"$node" "$main" register verify --register "$disk/so"
mount -o remount,ro "$disk"
issue reporting-dispatch final-cum-3 --register "$disk/so" 2>&1
issue reporting-dispatch final-cum-3 --register "$disk/moi" 2>&1
`;

it('says that the disk of a register is full or read-only, and leaves the register as it was', () => {
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const args = [disk, process.execPath, main, join(root, 'data/2024'), join(root, 'templates')];
  const { stdout } = spawnSync('unshare', ['-rm', 'sh', '-c', DISK, 'sh', ...args], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  const refusals = lines.filter((line) => /^LỖI: .*(?:đầy|đĩa)/u.test(line) && !line.includes('chỉ cho đọc'));
  expect(refusals.length).toBeGreaterThan(5);
  expect(lines.filter((line) => line === 'unchanged')).toHaveLength(refusals.length);
  expect(lines).not.toContain('CHANGED');
  expect(lines).toContain('issued');
  expect(lines.filter((line) => line.startsWith('Sổ khớp: 2 số, 4 tệp'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('ổ đĩa chỉ cho đọc'))).toHaveLength(2);
});
