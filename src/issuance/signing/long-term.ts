import { PDF, PdfRef, PdfStream } from '@libpdf/core';
import { fromBER } from 'asn1js';
import { CertificateRevocationList, type Certificate } from 'pkijs';
import { bufferOf } from './bytes.ts';
import { signaturesIn } from './found-signature.ts';
import { signedBytes } from './reserved-place.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { noValidationData } from './time-stamp-issues.ts';
import { verifySignature } from './verify-cms.ts';

/**
 * Add what proves the signatures of a file when their certificates have expired: PAdES B-LT.
 *
 * @throws {IssuanceFault} when the authorities do not tell the state of a certificate.
 * Source: ETSI EN 319 142-1, 5.4.
 */
export async function addValidationData(signed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(signed);
  const { bytes, warnings } = await pdf.addValidationData();
  const isComplete = warnings.length === 0 && (await isProved(bytes));
  if (!isComplete) throw new IssuanceFault(noValidationData());
  return bytes;
}

/** Whether every signer's and time-stamp server's certificate is told of; the library is silent where nobody can be asked. */
async function isProved(bytes: Uint8Array): Promise<boolean> {
  const pdf = await PDF.load(bytes);
  const hasAnswers = storedIn(pdf, 'OCSPs').length > 0;
  const lists = storedIn(pdf, 'CRLs').map((der) => {
    const { result } = fromBER(bufferOf(der));
    return new CertificateRevocationList({ schema: result });
  });
  const certificates: Certificate[] = [];
  for (const { contents, range } of signaturesIn(pdf, bytes).found) {
    const { signature, timeStamp } = await verifySignature(contents, signedBytes(bytes, range));
    for (const found of [signature, timeStamp]) if (found !== undefined) certificates.push(found.signer);
  }
  return certificates.every(({ issuer }) => hasAnswers || lists.some((list) => list.issuer.isEqual(issuer)));
}

/** Streams of the security store of a file. */
function storedIn(pdf: PDF, key: 'CRLs' | 'OCSPs'): readonly Uint8Array[] {
  const resolve = pdf.getObject.bind(pdf);
  const items = pdf.getCatalog().getDict('DSS', resolve)?.getArray(key, resolve)?.toArray() ?? [];
  return items.flatMap((item) => {
    const stream = item instanceof PdfRef ? resolve(item) : item;
    return stream instanceof PdfStream ? [stream.getDecodedData()] : [];
  });
}
