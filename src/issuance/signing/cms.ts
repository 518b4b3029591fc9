import { createHash } from 'node:crypto';
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  GeneralName,
  GeneralNames,
  IssuerAndSerialNumber,
  IssuerSerial,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type Certificate,
} from 'pkijs';
import { bufferOf } from './bytes.ts';
import { parseCertificate } from './certificate.ts';
import type { SigningKey } from './signing-key.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
export const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const SIGNATURE_ALGORITHMS = { RSA: '1.2.840.113549.1.1.11', EC: '1.2.840.10045.4.3.2' };
/** The tag of a SET: what is signed begins with it, and not with the tag that it has in the signature. */
const SET = 0x31;

/** Puts a time stamp on a signature: its token, DER. */
export type TimeStamp = (signature: Uint8Array) => Promise<Uint8Array>;

/**
 * Sign data as PAdES asks for: the certificate is part of what is signed, the time is not (the signature dictionary has it).
 *
 * @returns A CMS SignedData without the data, DER.
 * @throws {IssuanceFault} where the key or the time-stamp server refuses.
 * Source: ETSI EN 319 142-1, 6.3; ETSI EN 319 122-1; RFC 5652.
 */
export async function signedDataOf(
  data: Uint8Array,
  key: SigningKey,
  timeStamp: TimeStamp | undefined,
): Promise<Uint8Array> {
  const owner = parseCertificate(key.certificate);
  const attributes = signedAttributes(data, key, owner);
  const signature = await key.sign(attributesToSign(attributes));
  const algorithm = SIGNATURE_ALGORITHMS[key.kind];
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: owner.issuer, serialNumber: owner.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({
      algorithmId: algorithm,
      ...(key.kind === 'RSA' && { algorithmParams: new Null() }),
    }),
    signature: new OctetString({ valueHex: bufferOf(signature) }),
  });
  if (timeStamp !== undefined) signer.unsignedAttrs = unsignedAttributes(await timeStamp(signature));
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA256 })],
    certificates: [owner, ...key.chain.map(parseCertificate)],
    signerInfos: [signer],
  });
  const content = new ContentInfo({
    contentType: ContentInfo.SIGNED_DATA,
    content: signedData.toSchema(true) as unknown,
  });
  return new Uint8Array(content.toSchema().toBER());
}

/** In the order of their encodings, as DER asks for in a set: these grow. */
function signedAttributes(data: Uint8Array, key: SigningKey, owner: Certificate): Attribute[] {
  const digest = new OctetString({ valueHex: bufferOf(sha256(data)) });
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [digest] }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [certificateReference(key, owner)] }),
  ];
}

/** Which certificate signs. Source: RFC 5035, SigningCertificateV2 with SHA-256, its default. */
function certificateReference({ certificate }: SigningKey, owner: Certificate): Sequence {
  const issuer = new GeneralNames({ names: [new GeneralName({ type: 4, value: owner.issuer })] });
  const serial = new IssuerSerial({ issuer, serialNumber: owner.serialNumber });
  const hash = new OctetString({ valueHex: bufferOf(sha256(certificate)) });
  const reference = new Sequence({ value: [hash, serial.toSchema()] });
  return new Sequence({ value: [new Sequence({ value: [reference] })] });
}

function attributesToSign(attributes: Attribute[]): Uint8Array {
  const encoded = new SignedAndUnsignedAttributes({ type: 0, attributes }).toSchema().toBER();
  const bytes = new Uint8Array(encoded);
  bytes[0] = SET;
  return bytes;
}

function unsignedAttributes(token: Uint8Array): SignedAndUnsignedAttributes {
  const { result } = fromBER(bufferOf(token));
  const attribute = new Attribute({ type: TIME_STAMP_TOKEN, values: [result] });
  return new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
}

function sha256(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}
