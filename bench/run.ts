import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from './paths.ts';

/** `npm run bench`: the peers' packages are installed here when they are not there yet, then everything is measured. */
if (!existsSync(new URL('bench/node_modules/.package-lock.json', ROOT))) {
  const { status } = spawnSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of bench/ could not be installed');
}
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
