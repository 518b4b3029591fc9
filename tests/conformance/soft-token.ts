import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyPath, PASSWORD } from '../helpers/issuance/signing.ts';

/** Where Debian puts SoftHSM. */
const LIBRARIES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];

export const PIN = '648219';

/** The driver of SoftHSM. */
export function tokenLibrary(): string {
  const found = LIBRARIES.find((path) => existsSync(path));
  if (found === undefined) throw new Error('SoftHSM is not there: docs/conformance.md tells how to fetch it');
  return found;
}

/** Let SoftHSM of this process keep its tokens in a folder. */
export function keepTokensIn(home: string): void {
  mkdirSync(join(home, 'tokens'));
  const file = join(home, 'softhsm2.conf');
  writeFileSync(file, `directories.tokendir = ${join(home, 'tokens')}\nlog.level = ERROR\n`);
  process.env['SOFTHSM2_CONF'] = file;
}

/** Make a token with keys, each under its name. @param fileOf Where their .p12 files are. */
export function makeToken(
  home: string,
  label: string,
  keys: readonly string[],
  fileOf = (key: string): string => keyPath(`${key}.p12`),
): void {
  run('softhsm2-util', ['--init-token', '--free', '--label', label, '--pin', PIN, '--so-pin', '12345678']);
  for (const [index, key] of keys.entries()) {
    const id = `0${String(index + 1)}`;
    const p12 = ['pkcs12', '-in', fileOf(key), '-passin', `pass:${PASSWORD}`, '-nodes'];
    const [pem, der] = [join(home, `${label}-${key}.pem`), join(home, `${label}-${key}.der`)];
    writeFileSync(pem, run('openssl', [...p12, '-nocerts']));
    const certificate = run('openssl', [...p12, '-clcerts', '-nokeys']);
    writeFileSync(
      der,
      execFileSync('openssl', ['x509', '-outform', 'DER'], { input: certificate, stdio: 'pipe' }),
    );
    const own = ['--token-label', label, '--login', '--pin', PIN, '--id', id, '--label', key];
    run('softhsm2-util', ['--import', pem, '--token', label, '--pin', PIN, '--id', id, '--label', key]);
    run('pkcs11-tool', ['--module', tokenLibrary(), ...own, '--write-object', der, '--type', 'cert']);
  }
}

function run(program: string, args: readonly string[]): Buffer {
  return execFileSync(program, args, { stdio: 'pipe' });
}
