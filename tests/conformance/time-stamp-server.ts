import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { keyPath, PASSWORD } from '../helpers/issuance/signing.ts';

/** A time-stamp server of OpenSSL on this computer. */
export interface TimeStampServer {
  readonly url: string;
  readonly stop: () => void;
}

const POLICY = '1.2.3.4.1';

/** Start one. @param answers What becomes of an answer on its way. @param key What it signs with. */
export async function startTimeStampServer(
  home: string,
  answers = (answer: Buffer): Buffer => answer,
  key = { file: keyPath('stamp.p12'), root: keyPath('root.pem') },
): Promise<TimeStampServer> {
  const folder = join(home, `tsa-${String(Math.random()).slice(2)}`);
  mkdirSync(folder);
  const path = (name: string) => join(folder, name);
  const p12 = ['pkcs12', '-in', key.file, '-passin', `pass:${PASSWORD}`, '-nodes'];
  writeFileSync(path('key.pem'), execFileSync('openssl', [...p12, '-nocerts'], { stdio: 'pipe' }));
  writeFileSync(
    path('cert.pem'),
    execFileSync('openssl', [...p12, '-clcerts', '-nokeys'], { stdio: 'pipe' }),
  );
  writeFileSync(path('serial'), '01\n');
  writeFileSync(path('tsa.cnf'), configuration(path, key.root));
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      count += 1;
      const query = path(`${String(count)}.tsq`);
      writeFileSync(query, Buffer.concat(chunks));
      const reply = execFileSync(
        'openssl',
        ['ts', '-reply', '-config', path('tsa.cnf'), '-section', 'tsa', '-queryfile', query],
        { stdio: 'pipe' },
      );
      response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' });
      response.end(answers(reply));
    });
  });
  return { url: await listening(server), stop: () => server.close() };
}

/** Let a server of this computer begin; gives its address. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${String(port)}/`;
}

function configuration(path: (name: string) => string, root: string): string {
  return [
    '[tsa]',
    `serial = ${path('serial')}`,
    `signer_cert = ${path('cert.pem')}`,
    `signer_key = ${path('key.pem')}`,
    'signer_digest = sha256',
    `certs = ${root}`,
    `default_policy = ${POLICY}`,
    'digests = sha256',
    'ess_cert_id_alg = sha256',
    '',
  ].join('\n');
}
