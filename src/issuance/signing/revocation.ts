import type { Certificate } from 'pkijs';
import { hasIssued } from './chain.ts';
import { toldByAnswer } from './revocation-answer.ts';
import { toldByList } from './revocation-list.ts';
import type { RevocationNotice } from './revocation-notice.ts';
import type { SecurityStore } from './security-store.ts';
import type { VerifiedSignature } from './verify-cms.ts';

/** Whether a certificate was taken back, as far as a file tells. */
export type Revocation =
  | { readonly state: 'good'; readonly toldAt: Date }
  | { readonly state: 'revoked'; readonly revokedAt: Date }
  | { readonly state: 'unknown' };

/**
 * Whether a signer's certificate was revoked, by what is in the file alone: nobody is asked.
 *
 * @param others Certificates beside those that came along, among which its issuer may be; only who certified it may tell of it.
 * @param moment For which it is asked. What was said before holds as long as it says.
 * Source: RFC 5280, 6.3; RFC 6960, 3.2.
 */
export async function revocationOf(
  verified: VerifiedSignature | undefined,
  others: readonly Certificate[],
  { lists, answers }: SecurityStore,
  moment: Date | undefined,
): Promise<Revocation> {
  if (verified === undefined || moment === undefined) return { state: 'unknown' };
  const { signer } = verified;
  const notices: RevocationNotice[] = [];
  for (const issuer of [...verified.certificates, ...others].filter((one) => hasIssued(one, signer))) {
    for (const list of lists) notices.push(...(await toldByList(signer, issuer, list)));
    for (const answer of answers) notices.push(...(await toldByAnswer(signer, issuer, answer)));
  }
  const times = notices.flatMap(({ revokedAt }) => revokedAt ?? []).toSorted((a, b) => +a - +b);
  const [revokedAt] = times;
  if (revokedAt !== undefined) return { state: 'revoked', revokedAt };
  const latest = notices
    .filter(({ toldAt, holdsUntil }) => (holdsUntil ?? toldAt) >= moment)
    .toSorted((a, b) => +b.toldAt - +a.toldAt)[0];
  return latest === undefined ? { state: 'unknown' } : { state: 'good', toldAt: latest.toldAt };
}

/**
 * Whether an authority has said anything of a certificate: by a list of its issuer's name, or by an answer that may be believed.
 *
 * @param others Certificates among which its issuer may be.
 */
export async function isToldOf(
  certificate: Certificate,
  others: readonly Certificate[],
  { lists, answers }: SecurityStore,
): Promise<boolean> {
  if (lists.some((list) => list.issuer.isEqual(certificate.issuer))) return true;
  for (const issuer of others.filter((one) => hasIssued(one, certificate))) {
    for (const answer of answers) {
      if ((await toldByAnswer(certificate, issuer, answer)).length > 0) return true;
    }
  }
  return false;
}

/** Whether it was revoked before it signed. Only a time stamp proves that a signature is older than that. */
export function isTakenBack(
  revocation: Revocation,
  stampedAt: Date | undefined,
): revocation is Extract<Revocation, { readonly state: 'revoked' }> {
  return revocation.state === 'revoked' && !(stampedAt !== undefined && stampedAt < revocation.revokedAt);
}
