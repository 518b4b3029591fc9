import { createHash, verify, X509Certificate } from 'node:crypto';
import type * as Pkcs11Module from 'pkcs11js';
import type { Handle, PKCS11 } from 'pkcs11js';
import { createCMSECDSASignature } from 'pkijs';
import { bufferOf } from './bytes.ts';
import * as issue from './token-issues.ts';
import { SigningFault } from './signing-fault.ts';
import type { SigningKey } from './signing-key.ts';

/** Where a key is, by the names that it and its token have; the only one where a name is left out. */
export interface TokenKey {
  /** The driver, a shared library of PKCS#11. */
  readonly library: string;
  readonly token: string | undefined;
  readonly key: string | undefined;
}

type Pkcs11 = typeof Pkcs11Module;
const PROBE = new TextEncoder().encode('vanthu');

/**
 * Do something with a key that stays on its token or HSM.
 *
 * @param askPin Asked once the token is found. A wrong PIN is not tried twice: tokens lock themselves.
 * @throws {SigningFault} when there is no such library, token or key, or the PIN is wrong.
 */
export async function useToken<T>(
  place: TokenKey,
  askPin: () => Promise<string>,
  work: (key: SigningKey) => Promise<T>,
): Promise<T> {
  const api = await import('pkcs11js').then(
    (found) => found,
    () => {
      throw new SigningFault(issue.noPkcs11());
    },
  );
  const module = new api.PKCS11();
  try {
    module.load(place.library);
  } catch {
    throw new SigningFault(issue.noLibrary(place.library));
  }
  module.C_Initialize();
  try {
    const session = module.C_OpenSession(slotOf(module, place), api.CKF_SERIAL_SESSION);
    try {
      logIn(module, api, session, await askPin(), place);
      return await work(await keyIn(module, api, session, place));
    } finally {
      module.C_CloseSession(session);
    }
  } finally {
    module.C_Finalize();
    module.close();
  }
}

/** The slot of the wanted token. */
function slotOf(module: PKCS11, { token }: TokenKey): Handle {
  const tokens = module
    .C_GetSlotList(true)
    .map((slot) => ({ slot, label: labelIn(module.C_GetTokenInfo(slot).label) }))
    // A token that is not set up has no name, and is none.
    .filter(({ label }) => label !== '');
  const labels = tokens.map(({ label }) => label);
  const [found, ...others] = tokens.filter(({ label }) => token === undefined || label === token);
  if (found === undefined) throw new SigningFault(issue.noToken(token, labels));
  if (others.length > 0) throw new SigningFault(issue.severalTokens(labels));
  return found.slot;
}

/** Labels are padded with blanks. */
function labelIn(text: string): string {
  return text.replaceAll('\0', ' ').trim();
}

function logIn(module: PKCS11, api: Pkcs11, session: Handle, pin: string, { token }: TokenKey): void {
  try {
    module.C_Login(session, api.CKU_USER, pin);
  } catch (error) {
    const code = error instanceof api.Pkcs11Error ? error.code : undefined;
    if (code === api.CKR_PIN_LOCKED) throw new SigningFault(issue.pinLocked(token));
    if (code === api.CKR_PIN_INCORRECT || code === api.CKR_PIN_LEN_RANGE || code === api.CKR_PIN_INVALID)
      throw new SigningFault(issue.wrongPin(token));
    throw error;
  }
}

async function keyIn(module: PKCS11, api: Pkcs11, session: Handle, { key }: TokenKey): Promise<SigningKey> {
  const keys = objects(module, session, [{ type: api.CKA_CLASS, value: api.CKO_PRIVATE_KEY }]).map(
    (handle) => ({
      handle,
      label: bytesOf(module, session, handle, api.CKA_LABEL).toString('utf8'),
    }),
  );
  const labels = keys.map(({ label }) => label);
  const [found, ...others] = keys.filter(({ label }) => key === undefined || label === key);
  if (found === undefined) throw new SigningFault(issue.noKey(key, labels));
  if (others.length > 0) throw new SigningFault(issue.severalKeys(labels));
  const kind =
    bytesOf(module, session, found.handle, api.CKA_KEY_TYPE).readUInt8() === api.CKK_EC ? 'EC' : 'RSA';
  const sign = (data: Uint8Array) =>
    Promise.resolve(signWith(module, api, session, found.handle, kind, data));
  const certificates = objects(module, session, [{ type: api.CKA_CLASS, value: api.CKO_CERTIFICATE }]).map(
    (handle) => bytesOf(module, session, handle, api.CKA_VALUE),
  );
  const probe = await sign(PROBE);
  const own = certificates.find((der) => fits(der, probe));
  if (own === undefined) throw new SigningFault(issue.noCertificateOnToken(found.label));
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
  module: PKCS11,
  api: Pkcs11,
  session: Handle,
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

function objects(
  module: PKCS11,
  session: Handle,
  template: Parameters<PKCS11['C_FindObjectsInit']>[1],
): Handle[] {
  module.C_FindObjectsInit(session, template);
  const found: Handle[] = [];
  try {
    for (let next = module.C_FindObjects(session, 1); next[0] !== undefined;) {
      found.push(next[0]);
      next = module.C_FindObjects(session, 1);
    }
  } finally {
    module.C_FindObjectsFinal(session);
  }
  return found;
}

function bytesOf(module: PKCS11, session: Handle, object: Handle, type: number): Buffer {
  const [attribute] = module.C_GetAttributeValue(session, object, [{ type }]);
  return Buffer.isBuffer(attribute?.value) ? attribute.value : Buffer.alloc(0);
}
