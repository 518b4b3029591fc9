import { X509Certificate } from 'node:crypto';
import { BitString, fromBER } from 'asn1js';
import { Certificate, ExtKeyUsage } from 'pkijs';
import { bufferOf } from './bytes.ts';

export type { Certificate } from 'pkijs';

const COMMON_NAME = '2.5.4.3';
const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Bits of the first byte of a key usage: digitalSignature, nonRepudiation. Source: RFC 5280, 4.2.1.3. */
const SIGNS = 0xc0;
/** Purposes that leave a certificate fit for documents: any, clients, e-mail, documents (RFC 9336, Microsoft, Adobe). */
const FIT_PURPOSES: readonly string[] = [
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
];

/** What people want to know of a certificate. */
export interface CertificateFacts {
  readonly name: string;
  readonly issuer: string;
  /** As certificate authorities print it: hexadecimal digits. */
  readonly serial: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** Whether its owner may sign documents with it. */
  readonly isForSigning: boolean;
}

/** The certificates of a file, DER or PEM. @throws {Error} when it has none. */
export function certificatesIn(bytes: Uint8Array): readonly Certificate[] {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu);
  return (blocks ?? [bytes]).map((one) => parseCertificate(new X509Certificate(one).raw));
}

/** A certificate of DER bytes. @throws {Error} when they are none. */
export function parseCertificate(der: Uint8Array): Certificate {
  const { result, offset } = fromBER(bufferOf(der));
  if (offset === -1) throw new Error('no certificate');
  return new Certificate({ schema: result });
}

export function derOf(certificate: Certificate): Uint8Array {
  return new Uint8Array(certificate.toSchema(true).toBER());
}

export function factsOf(certificate: Certificate): CertificateFacts {
  return {
    name: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
    serial: new X509Certificate(derOf(certificate)).serialNumber,
    validFrom: certificate.notBefore.value,
    validUntil: certificate.notAfter.value,
    isForSigning: isForSigning(certificate),
  };
}

/** Whether a moment is within a certificate's time. */
export function isValidAt({ validFrom, validUntil }: CertificateFacts, moment: Date): boolean {
  return validFrom <= moment && moment <= validUntil;
}

/** The common name, else all that the name says. */
function nameIn({ typesAndValues }: Certificate['subject']): string {
  const texts = typesAndValues.map(({ type, value }) => ({
    type,
    text: value.valueBlock.value,
  }));
  const common = texts.find(({ type }) => type === COMMON_NAME);
  return (common?.text ?? texts.map(({ text }) => text).join(', ')).normalize('NFC');
}

/** Whether a certificate is a time-stamp server's. Source: RFC 3161, 2.3. */
export function isForStamping({ extensions = [] }: Certificate): boolean {
  const purposes = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue as unknown;
  return purposes instanceof ExtKeyUsage && purposes.keyPurposes.includes(TIME_STAMPING);
}

function isForSigning({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue as unknown;
  const purposes = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue as unknown;
  const signs = !(usage instanceof BitString) || ((usage.valueBlock.valueHexView[0] ?? 0) & SIGNS) !== 0;
  const isFit =
    !(purposes instanceof ExtKeyUsage) || purposes.keyPurposes.some((one) => FIT_PURPOSES.includes(one));
  return signs && isFit;
}
