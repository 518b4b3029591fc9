import type * as Pkcs11Module from 'pkcs11js';
import type { Handle, PKCS11 } from 'pkcs11js';
import { IssuanceFault } from '../issuance-fault.ts';
import * as issue from './token-issues.ts';

/** Where a key is, by the names that it and its token have; the only one where a name is left out. */
export interface TokenKey {
  /** The driver, a shared library of PKCS#11. */
  readonly library: string;
  readonly token: string | undefined;
  readonly key: string | undefined;
}

/** A token that somebody is logged in to. */
export interface TokenSession {
  readonly api: typeof Pkcs11Module;
  readonly module: PKCS11;
  readonly session: Handle;
}

/**
 * Do something with a token or HSM.
 *
 * @param askPin Asked once the token is found. A wrong PIN is not tried twice: tokens lock themselves.
 * @throws {IssuanceFault} when there is no such library or token, or the PIN is wrong.
 */
export async function useSession<T>(
  place: TokenKey,
  askPin: () => Promise<string>,
  work: (session: TokenSession) => Promise<T>,
): Promise<T> {
  const api = await import('pkcs11js').then(
    (found) => found,
    () => {
      throw new IssuanceFault(issue.noPkcs11());
    },
  );
  const module = new api.PKCS11();
  try {
    module.load(place.library);
  } catch {
    throw new IssuanceFault(issue.noLibrary(place.library));
  }
  module.C_Initialize();
  try {
    const session = module.C_OpenSession(slotOf(module, place), api.CKF_SERIAL_SESSION);
    try {
      logIn({ api, module, session }, await askPin(), place);
      return await work({ api, module, session });
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
  if (found === undefined) throw new IssuanceFault(issue.noToken(token, labels));
  if (others.length > 0) throw new IssuanceFault(issue.severalTokens(labels));
  return found.slot;
}

/** Labels are padded with blanks. */
function labelIn(text: string): string {
  return text.replaceAll('\0', ' ').trim();
}

function logIn({ api, module, session }: TokenSession, pin: string, { token }: TokenKey): void {
  try {
    module.C_Login(session, api.CKU_USER, pin);
  } catch (error) {
    const code = error instanceof api.Pkcs11Error ? error.code : undefined;
    if (code === api.CKR_PIN_LOCKED) throw new IssuanceFault(issue.pinLocked(token));
    if (code === api.CKR_PIN_INCORRECT || code === api.CKR_PIN_LEN_RANGE || code === api.CKR_PIN_INVALID)
      throw new IssuanceFault(issue.wrongPin(token));
    throw error;
  }
}

/** The objects of a token that are as a template says. */
export function objectsIn(
  { module, session }: TokenSession,
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

/** What an object has as a value; no bytes where it has none. */
export function bytesOf({ module, session }: TokenSession, object: Handle, type: number): Buffer {
  const [attribute] = module.C_GetAttributeValue(session, object, [{ type }]);
  return Buffer.isBuffer(attribute?.value) ? attribute.value : Buffer.alloc(0);
}
