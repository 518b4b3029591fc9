import { PdfRef, PdfStream, type PDF } from '@libpdf/core';
import { fromBER } from 'asn1js';
import { BasicOCSPResponse, Certificate, CertificateRevocationList, OCSPResponse } from 'pkijs';
import { bufferOf } from './bytes.ts';

/** What authorities said of certificates, as a file keeps it. Nobody has vouched for it yet. */
export interface SecurityStore {
  readonly lists: readonly CertificateRevocationList[];
  readonly answers: readonly BasicOCSPResponse[];
}

/** Read it; what cannot be read is left out. Source: ETSI EN 319 142-1, 5.4.2. */
export function securityStoreOf(pdf: PDF): SecurityStore {
  return {
    lists: storedIn(pdf, 'CRLs').flatMap((der) =>
      parsed(() => new CertificateRevocationList({ schema: fromBER(bufferOf(der)).result })),
    ),
    answers: storedIn(pdf, 'OCSPs').flatMap((der) => parsed(() => answerIn(der))),
  };
}

/** The certificates that a file keeps to prove its signatures. */
export function storedCertificates(pdf: PDF): readonly Certificate[] {
  return storedIn(pdf, 'Certs').flatMap((der) =>
    parsed(() => new Certificate({ schema: fromBER(bufferOf(der)).result })),
  );
}

/** Source: RFC 6960, 4.2.1. */
function answerIn(der: Uint8Array): BasicOCSPResponse {
  const { responseBytes } = new OCSPResponse({ schema: fromBER(bufferOf(der)).result });
  if (responseBytes === undefined) throw new Error('no answer');
  return new BasicOCSPResponse({
    schema: fromBER(bufferOf(responseBytes.response.valueBlock.valueHexView)).result,
  });
}

function parsed<T>(read: () => T): readonly T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

function storedIn(pdf: PDF, key: 'Certs' | 'CRLs' | 'OCSPs'): readonly Uint8Array[] {
  const resolve = pdf.getObject.bind(pdf);
  const items = pdf.getCatalog().getDict('DSS', resolve)?.getArray(key, resolve)?.toArray() ?? [];
  return items.flatMap((item) => {
    const stream = item instanceof PdfRef ? resolve(item) : item;
    return stream instanceof PdfStream ? [stream.getDecodedData()] : [];
  });
}
