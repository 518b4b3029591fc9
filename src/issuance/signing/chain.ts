import { X509Certificate } from 'node:crypto';
import { CertificateChainValidationEngine, type Certificate } from 'pkijs';
import { derOf } from './certificate.ts';
import { CRYPTO_ENGINE } from './crypto-engine.ts';
import type { VerifiedSignature } from './verify-cms.ts';

/** Whether a signature's certificate leads to one that is trusted, all valid at a moment. */
export async function isTrusted(
  { signer, certificates }: VerifiedSignature,
  trusted: readonly Certificate[],
  moment: Date,
): Promise<boolean> {
  const own = Buffer.from(derOf(signer));
  const others = certificates.filter((one) => !own.equals(derOf(one)));
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...trusted],
    // Its own certificate is asked for last.
    certs: [...others, signer],
    checkDate: moment,
  });
  const { result } = await engine.verify({}, CRYPTO_ENGINE);
  return result;
}

/** Whether one certificate is signed with the key of another. */
export function hasIssued(issuer: Certificate, certificate: Certificate): boolean {
  const [above, below] = [issuer, certificate].map((one) => new X509Certificate(derOf(one)));
  return above !== undefined && below?.checkIssued(above) === true && below.verify(above.publicKey);
}
