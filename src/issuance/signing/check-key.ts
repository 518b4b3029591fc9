import { factsOf, isValidAt, parseCertificate, type CertificateFacts } from './certificate.ts';
import * as issue from './key-issues.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * What is known of a key's owner.
 *
 * @throws {IssuanceFault} when its certificate is not meant for signing, or not valid at a moment.
 */
export function checkKey({ certificate }: SigningKey, signedAt: string): CertificateFacts {
  const facts = factsOf(parseCertificate(certificate));
  const moment = new Date(signedAt);
  if (!facts.isForSigning) throw new IssuanceFault(issue.wrongKeyUse(facts));
  if (!isValidAt(facts, moment))
    throw new IssuanceFault(
      moment < facts.validFrom ? issue.certificateNotYet(facts) : issue.certificateExpired(facts),
    );
  return facts;
}
