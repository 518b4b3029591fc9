import { fromBER, OctetString } from 'asn1js';
import { Certificate, ContentInfo, SignedData, TSTInfo } from 'pkijs';
import { bufferOf } from './bytes.ts';
import { TIME_STAMP_TOKEN } from './cms.ts';
import { CRYPTO_ENGINE } from './crypto-engine.ts';

/** A signature that fits what it signs. */
export interface VerifiedSignature {
  readonly signer: Certificate;
  /** Every certificate that came along. */
  readonly certificates: readonly Certificate[];
}

export interface VerifiedTimeStamp extends VerifiedSignature {
  readonly stampedAt: Date;
}

/** What a signature is found to be: undefined where it does not fit. */
export interface CmsVerdict {
  readonly signature: VerifiedSignature | undefined;
  readonly hasTimeStamp: boolean;
  readonly timeStamp: VerifiedTimeStamp | undefined;
}

/** Hold a signature against the data. Content of its own would hide that it signs something else. */
export async function verifySignature(contents: Uint8Array, data: Uint8Array): Promise<CmsVerdict> {
  const signed = signedDataIn(contents);
  const [info, ...others] = signed?.signerInfos ?? [];
  const isDetached = signed?.encapContentInfo.eContent === undefined;
  if (signed === undefined || info === undefined || others.length > 0 || !isDetached)
    return { signature: undefined, hasTimeStamp: false, timeStamp: undefined };
  const token = info.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP_TOKEN);
  const [value] = (token?.values ?? []) as readonly { toBER: () => ArrayBuffer }[];
  return {
    signature: await verified(signed, data),
    hasTimeStamp: value !== undefined,
    timeStamp:
      value === undefined
        ? undefined
        : await verifyTimeStamp(new Uint8Array(value.toBER()), info.signature.valueBlock.valueHexView),
  };
}

/** Hold a time-stamp token against what it stamps. Source: RFC 3161, 2.4.2. */
export async function verifyTimeStamp(
  token: Uint8Array,
  data: Uint8Array,
): Promise<VerifiedTimeStamp | undefined> {
  const signed = signedDataIn(token);
  const content = signed?.encapContentInfo.eContent;
  if (signed === undefined || !(content instanceof OctetString)) return undefined;
  const found = await verified(signed, data);
  if (found === undefined) return undefined;
  return { ...found, stampedAt: TSTInfo.fromBER(content.getValue()).genTime };
}

function signedDataIn(contents: Uint8Array): SignedData | undefined {
  try {
    const { result, offset } = fromBER(bufferOf(contents));
    if (offset === -1) return undefined;
    const info = new ContentInfo({ schema: result });
    const isSigned = info.contentType === ContentInfo.SIGNED_DATA;
    return isSigned ? new SignedData({ schema: info.content as unknown }) : undefined;
  } catch {
    return undefined;
  }
}

async function verified(signed: SignedData, data: Uint8Array): Promise<VerifiedSignature | undefined> {
  try {
    const { signatureVerified, signerCertificate } = await signed.verify(
      { signer: 0, data: bufferOf(data), extendedMode: true },
      CRYPTO_ENGINE,
    );
    if (signatureVerified !== true || !(signerCertificate instanceof Certificate)) return undefined;
    const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
    return { signer: signerCertificate, certificates };
  } catch {
    return undefined;
  }
}
