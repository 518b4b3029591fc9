import { GeneralizedTime } from 'asn1js';
import { ExtKeyUsage, type BasicOCSPResponse, type Certificate, type SingleResponse } from 'pkijs';
import { factsOf, isValidAt } from './certificate.ts';
import { CRYPTO_ENGINE } from './crypto-engine.ts';
import { hasIssued } from './chain.ts';
import type { RevocationNotice } from './revocation-notice.ts';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
/** Tags of what an answer says. Source: RFC 6960, 4.2.1. */
const GOOD = 0;
const REVOKED = 1;

/** What an answer (OCSP) of its issuer, or of whom that has named, says of a certificate. */
export async function toldByAnswer(
  certificate: Certificate,
  issuer: Certificate,
  answer: BasicOCSPResponse,
): Promise<readonly RevocationNotice[]> {
  const { certs = [], tbsResponseData } = answer;
  const named = certs.filter((one) => mayAnswerFor(one, issuer, tbsResponseData.producedAt));
  // Who answers in his own name need not send his certificate.
  if (!certs.includes(issuer)) answer.certs = [...certs, issuer];
  try {
    if (!(await answer.verify({ trustedResponders: [issuer, ...named] }, CRYPTO_ENGINE))) return [];
    const { isForCertificate } = await answer.getCertificateStatus(certificate, issuer, CRYPTO_ENGINE);
    if (!isForCertificate) return [];
  } catch {
    return [];
  }
  return tbsResponseData.responses
    .filter(({ certID }) => certID.serialNumber.isEqual(certificate.serialNumber))
    .flatMap(noticeIn);
}

/** Source: RFC 6960, 4.2.2.2. */
function mayAnswerFor(responder: Certificate, issuer: Certificate, moment: Date): boolean {
  const purposes = responder.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)
    ?.parsedValue as unknown;
  return (
    purposes instanceof ExtKeyUsage &&
    purposes.keyPurposes.includes(OCSP_SIGNING) &&
    isValidAt(factsOf(responder), moment) &&
    hasIssued(issuer, responder)
  );
}

function noticeIn({ certStatus, thisUpdate, nextUpdate }: SingleResponse): readonly RevocationNotice[] {
  const { idBlock, valueBlock } = certStatus as {
    readonly idBlock: { readonly tagNumber: number };
    readonly valueBlock: { readonly value?: readonly unknown[] };
  };
  const times = { toldAt: thisUpdate, holdsUntil: nextUpdate };
  if (idBlock.tagNumber === GOOD) return [{ ...times, revokedAt: undefined }];
  const revokedAt = valueBlock.value?.[0];
  return idBlock.tagNumber === REVOKED && revokedAt instanceof GeneralizedTime
    ? [{ ...times, revokedAt: revokedAt.toDate() }]
    : [];
}
