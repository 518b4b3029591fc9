import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyPath } from '../helpers/issuance/signing.ts';

const PYHANKO = fileURLToPath(new URL('pyhanko/bin/pyhanko', import.meta.url));

/** What poppler says of every signature of a file. */
export function popplerVerdicts(path: string): readonly string[] {
  const { stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  return [...stdout.matchAll(/Signature Validation: (.*)/gu)].map(([, verdict = '']) => verdict);
}

/** What pyHanko says of every signature of a file: whether it is trusted and nothing was changed after. */
export function pyhankoVerdicts(path: string, root = keyPath('root.pem')): readonly string[] {
  if (!existsSync(PYHANKO))
    throw new Error('pyHanko is not there: docs/conformance.md tells how to fetch it');
  const args = ['sign', 'validate', '--trust-replace', '--trust', root, '--no-revocation-check'];
  const { stdout } = spawnSync(PYHANKO, [...args, '--pretty-print', path], { encoding: 'utf8' });
  return [...stdout.matchAll(/The signature is judged (\w+)/gu)].map(([, verdict = '']) => verdict);
}

/** Whether pyHanko finds a time stamp that it trusts. */
export function hasTrustedTimeStamp(path: string): boolean {
  const args = [
    'sign',
    'validate',
    '--trust-replace',
    '--trust',
    keyPath('root.pem'),
    '--no-revocation-check',
  ];
  const { stdout } = spawnSync(PYHANKO, [...args, '--pretty-print', path], { encoding: 'utf8' });
  return stdout.includes('The TSA certificate is trusted');
}
