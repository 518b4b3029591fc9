import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Handle } from 'pkcs11js';
import { createCMSECDSASignature } from 'pkijs';
import { IssuanceFault } from '../issuance-fault.ts';
import { bufferOf } from './bytes.ts';
import type { SigningKey } from './signing-key.ts';
import * as issue from './token-issues.ts';
import { bytesOf, objectsIn, useSession, type TokenKey, type TokenSession } from './token-session.ts';

const PROBE = new TextEncoder().encode('vanthu');

/**
 * Do something with a key that stays on its token or HSM.
 *
 * @param askPin Asked once the token is found. A wrong PIN is not tried twice: tokens lock themselves.
 * @throws {IssuanceFault} when there is no such library, token or key, or the PIN is wrong.
 */
export async function useToken<T>(
  place: TokenKey,
  askPin: () => Promise<string>,
  work: (key: SigningKey) => Promise<T>,
): Promise<T> {
  return useSession(place, askPin, async (session) => work(await keyIn(session, place)));
}

async function keyIn(session: TokenSession, { key }: TokenKey): Promise<SigningKey> {
  const { api } = session;
  const keys = objectsIn(session, [{ type: api.CKA_CLASS, value: api.CKO_PRIVATE_KEY }]).map((handle) => ({
    handle,
    label: bytesOf(session, handle, api.CKA_LABEL).toString('utf8'),
  }));
  const labels = keys.map(({ label }) => label);
  const [found, ...others] = keys.filter(({ label }) => key === undefined || label === key);
  if (found === undefined) throw new IssuanceFault(issue.noKey(key, labels));
  if (others.length > 0) throw new IssuanceFault(issue.severalKeys(labels));
  const kind = bytesOf(session, found.handle, api.CKA_KEY_TYPE).readUInt8() === api.CKK_EC ? 'EC' : 'RSA';
  const sign = (data: Uint8Array) => Promise.resolve(signWith(session, found.handle, kind, data));
  const certificates = objectsIn(session, [{ type: api.CKA_CLASS, value: api.CKO_CERTIFICATE }]).map(
    (handle) => bytesOf(session, handle, api.CKA_VALUE),
  );
  const probe = await sign(PROBE);
  const own = certificates.find((der) => fits(der, probe));
  if (own === undefined) throw new IssuanceFault(issue.noCertificateOnToken(found.label));
  return { certificate: own, chain: issuersOf(own, certificates), kind, sign };
}

function fits(der: Uint8Array, probe: Uint8Array): boolean {
  return verify('sha256', PROBE, new X509Certificate(der).publicKey, probe);
}

/** Those of a token's certificates that certify one, nearest first. */
function issuersOf(der: Uint8Array, all: readonly Buffer[]): readonly Uint8Array[] {
  const certificate = new X509Certificate(der);
  const issuer = all.find((one) => !one.equals(der) && certificate.checkIssued(new X509Certificate(one)));
  if (issuer === undefined) return [];
  return [
    issuer,
    ...issuersOf(
      issuer,
      all.filter((one) => !one.equals(issuer)),
    ),
  ];
}

function signWith(
  { api, module, session }: TokenSession,
  key: Handle,
  kind: SigningKey['kind'],
  data: Uint8Array,
): Uint8Array {
  const isRsa = kind === 'RSA';
  module.C_SignInit(session, { mechanism: isRsa ? api.CKM_SHA256_RSA_PKCS : api.CKM_ECDSA }, key);
  // Few tokens hash for elliptic curves; all sign a hash.
  const input = isRsa ? Buffer.from(data) : createHash('sha256').update(data).digest();
  const signature = module.C_Sign(session, input, Buffer.alloc(LONGEST_SIGNATURE));
  return isRsa ? signature : new Uint8Array(createCMSECDSASignature(bufferOf(signature)));
}

/** Of a key of 8192 bits, in bytes. */
const LONGEST_SIGNATURE = 1024;
