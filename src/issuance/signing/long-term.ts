import { PDF } from '@libpdf/core';
import { factsOf } from './certificate.ts';
import { signaturesIn } from './found-signature.ts';
import { signedBytes } from './reserved-place.ts';
import { isTakenBack, isToldOf, revocationOf } from './revocation.ts';
import { securityStoreOf, storedCertificates } from './security-store.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { certificateRevoked } from './key-issues.ts';
import { noValidationData } from './time-stamp-issues.ts';
import { verifySignature } from './verify-cms.ts';

/**
 * Add what proves the signatures of a file when their certificates have expired: PAdES B-LT.
 *
 * @throws {IssuanceFault} when the authorities do not tell the state of a certificate, or have revoked it.
 * Source: ETSI EN 319 142-1, 5.4.
 */
export async function addValidationData(signed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(signed);
  const { bytes, warnings } = await pdf.addValidationData();
  const isComplete = warnings.length === 0 && (await isProved(bytes));
  if (!isComplete) throw new IssuanceFault(noValidationData());
  return bytes;
}

/**
 * Whether every signer's and time-stamp server's certificate is told of; the library is silent where nobody can be asked.
 *
 * @throws {IssuanceFault} when one was revoked before it signed.
 */
async function isProved(bytes: Uint8Array): Promise<boolean> {
  const pdf = await PDF.load(bytes);
  const store = securityStoreOf(pdf);
  const stored = storedCertificates(pdf);
  for (const { contents, range } of signaturesIn(pdf, bytes).found) {
    const { signature, timeStamp } = await verifySignature(contents, signedBytes(bytes, range));
    const state = await revocationOf(signature, stored, store, timeStamp?.stampedAt);
    if (signature !== undefined && isTakenBack(state, timeStamp?.stampedAt))
      throw new IssuanceFault(certificateRevoked(factsOf(signature.signer), state.revokedAt));
    for (const found of [signature, timeStamp]) {
      if (found === undefined) continue;
      if (!(await isToldOf(found.signer, [...found.certificates, ...stored], store))) return false;
    }
  }
  return true;
}
