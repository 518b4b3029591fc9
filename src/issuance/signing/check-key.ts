import { factsOf, isValidAt, parseCertificate, type CertificateFacts } from './certificate.ts';
import * as issue from './signing-issues.ts';
import { SigningFault } from './signing-fault.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * What is known of a key's owner.
 *
 * @throws {SigningFault} when its certificate is not meant for signing, or not valid at a moment.
 */
export function checkKey({ certificate }: SigningKey, signedAt: string): CertificateFacts {
  const facts = factsOf(parseCertificate(certificate));
  const moment = new Date(signedAt);
  if (!facts.isForSigning) throw new SigningFault(issue.wrongKeyUse(facts));
  if (!isValidAt(facts, moment))
    throw new SigningFault(
      moment < facts.validFrom ? issue.certificateNotYet(facts) : issue.certificateExpired(facts),
    );
  return facts;
}
