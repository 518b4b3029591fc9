import { verify, X509Certificate } from 'node:crypto';
import { P12Signer } from '@libpdf/core';
import * as issue from './key-issues.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import type { SigningKey } from './signing-key.ts';

const PROBE = new TextEncoder().encode('vanthu');

/** A file is sealed with its password: a broken seal is what a wrong one shows. */
const isWrongPassword = (error: unknown): boolean =>
  error instanceof Error && /integrity/iu.test(error.message);

/** Open a .p12 or .pfx file. @throws {IssuanceFault} when it is none, the password is wrong, or no key is in it. */
export async function openP12(bytes: Uint8Array, password: string, file: string): Promise<SigningKey> {
  const signer = await P12Signer.create(bytes, password).catch((error: unknown) => {
    throw new IssuanceFault(isWrongPassword(error) ? issue.wrongPassword(file) : issue.noP12(file));
  });
  const sign = (data: Uint8Array) => signer.sign(data, 'SHA-256');
  const certificates = [signer.certificate, ...signer.certificateChain];
  // Files hold their certificates in any order: the owner's is the one that fits the key.
  const probe = await sign(PROBE);
  const certificate = certificates.find((der) =>
    verify('sha256', PROBE, new X509Certificate(der).publicKey, probe),
  );
  if (certificate === undefined) throw new IssuanceFault(issue.noCertificateOfKey(file));
  return {
    certificate,
    chain: certificates.filter((der) => der !== certificate),
    kind: signer.keyType,
    sign,
  };
}
