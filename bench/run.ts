import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './paths.ts';

/** `npm run bench`: the peers' packages are installed here when they are not there yet, then everything is measured. */
if (!existsSync(new URL('bench/node_modules/.package-lock.json', ROOT))) {
  // Not `npm ci`: it wants the packages of Typst for every platform in the lock file, and a registry may have but some.
  const install = [
    'install',
    '--prefix',
    'bench',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const { status } = spawnSync('npm', install, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of bench/ could not be installed');
}
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
