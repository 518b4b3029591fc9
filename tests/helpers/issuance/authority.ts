import { webcrypto } from 'node:crypto';
import {
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  Null,
  Primitive,
  type Sequence,
  Utf8String,
} from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicOCSPResponse,
  Certificate,
  CertificateRevocationList,
  CertID,
  Extension,
  Extensions,
  ExtKeyUsage,
  RevokedCertificate,
  SingleResponse,
  Time,
} from 'pkijs';
import { CRYPTO_ENGINE } from '../../../src/issuance/signing/crypto-engine.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };
const COMMON_NAME = '2.5.4.3';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** A certificate, and the key that signs for it. */
export interface Certified {
  readonly certificate: Certificate;
  readonly key: webcrypto.CryptoKey;
}

let serial = 0;

/** Certify somebody new; an authority is its own issuer. */
export async function certified(
  name: string,
  issuer?: Certified,
  purposes: string[] = [],
): Promise<Certified> {
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  serial += 1;
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: serial }) });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: name }) }),
  );
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2040-01-01T00:00:00Z');
  if (purposes.length > 0) {
    const value = new ExtKeyUsage({ keyPurposes: purposes }).toSchema().toBER();
    certificate.extensions = [new Extension({ extnID: EXTENDED_KEY_USAGE, extnValue: value })];
  }
  await certificate.subjectPublicKeyInfo.importKey(publicKey, CRYPTO_ENGINE);
  await certificate.sign(issuer?.key ?? privateKey, 'SHA-256', CRYPTO_ENGINE);
  const { result } = fromBER(certificate.toSchema(true).toBER());
  return { certificate: new Certificate({ schema: result }), key: privateKey };
}

/** What an authority says, and when. */
export interface Told {
  readonly at: string;
  readonly until: string;
  readonly revoked?: { readonly certificate: Certificate; readonly at: string };
}

/** A list of revoked certificates. */
export async function listOf(
  issuer: Certified,
  { at, until, revoked }: Told,
  extensions: readonly Extension[] = [],
): Promise<CertificateRevocationList> {
  const list = new CertificateRevocationList({
    version: 1,
    issuer: issuer.certificate.subject,
    thisUpdate: new Time({ value: new Date(at) }),
    nextUpdate: new Time({ value: new Date(until) }),
    ...(revoked !== undefined && {
      revokedCertificates: [
        new RevokedCertificate({
          userCertificate: revoked.certificate.serialNumber,
          revocationDate: new Time({ value: new Date(revoked.at) }),
        }),
      ],
    }),
    ...(extensions.length > 0 && { crlExtensions: new Extensions({ extensions: [...extensions] }) }),
  });
  await list.sign(issuer.key, 'SHA-256', CRYPTO_ENGINE);
  return new CertificateRevocationList({ schema: fromBER((list.toSchema(true) as Sequence).toBER()).result });
}

/** An answer about one certificate of an issuer, by whoever answers. */
export async function answerOf(
  responder: Certified,
  issuer: Certified,
  about: Certificate,
  { at, until, revoked }: Told,
): Promise<BasicOCSPResponse> {
  const certID = new CertID();
  const hashed = { hashAlgorithm: 'SHA-1', issuerCertificate: issuer.certificate };
  await certID.createForCertificate(about, hashed, CRYPTO_ENGINE);
  const answer = new BasicOCSPResponse();
  answer.tbsResponseData.responderID = responder.certificate.subject;
  answer.tbsResponseData.producedAt = new Date(at);
  const certStatus =
    revoked === undefined
      ? new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } })
      : new Constructed({
          idBlock: { tagClass: 3, tagNumber: 1 },
          value: [new GeneralizedTime({ valueDate: new Date(revoked.at) })],
        });
  answer.tbsResponseData.responses.push(
    new SingleResponse({ certID, certStatus, thisUpdate: new Date(at), nextUpdate: new Date(until) }),
  );
  if (responder !== issuer) answer.certs = [responder.certificate];
  await answer.sign(responder.key, 'SHA-256', CRYPTO_ENGINE);
  const { result } = fromBER(answer.toSchema().toBER());
  return new BasicOCSPResponse({ schema: result });
}

/** A critical extension; its value is left empty where being there says it all. */
export function extension(extnID: string, extnValue = new Null().toBER()): Extension {
  return new Extension({ extnID, critical: true, extnValue });
}
