import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PASSWORD } from '../helpers/issuance/signing.ts';
import { listening } from './time-stamp-server.ts';

/** Whom it certifies. */
type CertifiedName = keyof typeof PROFILES;

/** A certificate authority that tells which certificates it took back. */
export interface RevokingAuthority {
  readonly root: string;
  /** A key that it certified, as a .p12 file. */
  readonly keyFile: (name: CertifiedName) => string;
  /** Take a certificate back, as from now. */
  readonly revoke: (name: CertifiedName) => void;
  readonly stop: () => void;
}

const PROFILES = {
  leader: 'keyUsage = critical, digitalSignature, nonRepudiation',
  agency: 'keyUsage = critical, digitalSignature, nonRepudiation',
  stamp: 'keyUsage = critical, digitalSignature\nextendedKeyUsage = critical, timeStamping',
} as const;

/** Start one that certifies a leader, an agency and a time-stamp server. */
export async function startRevokingAuthority(home: string): Promise<RevokingAuthority> {
  const folder = join(home, 'authority');
  mkdirSync(folder);
  const path = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const server = createServer((_, response) => response.end(readFileSync(path('root.crl'))));
  const url = await listening(server);
  writeFileSync(path('ca.cnf'), configuration(folder, `${url}root.crl`));
  writeFileSync(path('index.txt'), '');
  const request = ['req', '-newkey', 'rsa:2048', '-nodes', '-config', path('ca.cnf')];
  const files = (name: string) => ['-keyout', path(`${name}.key`), '-out'];
  openssl(
    ...request,
    '-x509',
    '-days',
    '10',
    '-extensions',
    'root',
    '-subj',
    '/CN=Root',
    ...files('root'),
    path('root.pem'),
  );
  const authority = ['ca', '-batch', '-config', path('ca.cnf')];
  for (const name of Object.keys(PROFILES)) {
    openssl(...request, '-subj', `/CN=${name}`, ...files(name), path(`${name}.csr`));
    openssl(...authority, '-extensions', name, '-in', path(`${name}.csr`), '-out', path(`${name}.pem`));
    const own = ['-inkey', path(`${name}.key`), '-in', path(`${name}.pem`), '-certfile', path('root.pem')];
    openssl('pkcs12', '-export', ...own, '-passout', `pass:${PASSWORD}`, '-out', path(`${name}.p12`));
  }
  const publish = () => {
    openssl(...authority, '-gencrl', '-out', path('crl.pem'));
    openssl('crl', '-in', path('crl.pem'), '-outform', 'DER', '-out', path('root.crl'));
  };
  publish();
  return {
    root: path('root.pem'),
    keyFile: (name) => path(`${name}.p12`),
    revoke: (name) => {
      openssl(...authority, '-revoke', path(`${name}.pem`), '-crl_reason', 'keyCompromise');
      publish();
    },
    stop: () => server.close(),
  };
}

function configuration(folder: string, list: string): string {
  return [
    '[ca]\ndefault_ca = own',
    `[own]\ndatabase = ${folder}/index.txt\nnew_certs_dir = ${folder}\nrand_serial = yes`,
    `certificate = ${folder}/root.pem\nprivate_key = ${folder}/root.key`,
    'default_md = sha256\ndefault_days = 5\ndefault_crl_days = 5\npolicy = any',
    '[any]\ncommonName = supplied',
    '[req]\ndistinguished_name = name\n[name]',
    '[root]\nbasicConstraints = critical, CA:true\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = hash',
    ...Object.entries(PROFILES).map(([name, uses]) =>
      [
        `[${name}]\nbasicConstraints = critical, CA:false\n${uses}`,
        'subjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid',
        `crlDistributionPoints = URI:${list}`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}
