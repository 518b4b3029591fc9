import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PASSWORD } from '../helpers/issuance/signing.ts';
import { listening } from './time-stamp-server.ts';

/** How it tells: by lists (CRL), or by answers to questions (OCSP). */
type Telling = keyof typeof PLACES;

/** Where certificates say that it tells. */
const PLACES = {
  lists: (url: string) => `crlDistributionPoints = URI:${url}root.crl`,
  answers: (url: string) => `authorityInfoAccess = OCSP;URI:${url}`,
} as const;

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
export async function startRevokingAuthority(
  home: string,
  telling: Telling = 'lists',
): Promise<RevokingAuthority> {
  const folder = join(home, `authority-${telling}`);
  mkdirSync(folder);
  const path = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const answerTo = (query: Buffer) => {
    writeFileSync(path('query'), query);
    const own = ['-CA', path('root.pem'), '-rsigner', path('root.pem'), '-rkey', path('root.key')];
    const asked = ['-index', path('index.txt'), '-reqin', path('query'), '-ndays', '5'];
    openssl('ocsp', ...own, ...asked, '-respout', path('answer'));
    return readFileSync(path('answer'));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      response.end(telling === 'lists' ? readFileSync(path('root.crl')) : answerTo(Buffer.concat(chunks))),
    );
  });
  const url = await listening(server);
  writeFileSync(path('ca.cnf'), configuration(folder, PLACES[telling](url)));
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

function configuration(folder: string, place: string): string {
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
        place,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}
