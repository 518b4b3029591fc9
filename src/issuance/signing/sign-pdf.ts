import { PdfDict, PdfName, PdfString } from '@libpdf/core';
import type { Appearance } from './appearance.ts';
import { checkKey } from './check-key.ts';
import { signedDataOf, type TimeStamp } from './cms.ts';
import { openPdf, refusal } from './open-pdf.ts';
import { reservedEntries, signedBytes, withRange, withSignature } from './reserved-place.ts';
import type { FieldPlace } from './form-fields.ts';
import { putIntoField } from './signature-field.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import type { SigningKey } from './signing-key.ts';

/** How a file is to be signed. */
export interface SigningOrder {
  /** What messages call the file. */
  readonly file: string;
  readonly key: SigningKey;
  /** In Vietnam time, to the second: "2024-03-25T14:05:09+07:00". */
  readonly signedAt: string;
  /** Nothing is shown where it is left out. */
  readonly appearance: Appearance | undefined;
  /** The field of the signature, then those that later ones will need. */
  readonly fields: readonly FieldPlace[];
  readonly timeStamp: TimeStamp | undefined;
}

/** Room for a signature beside its certificates, and for a time stamp with those of its server, in bytes. */
const SIGNATURE_ROOM = 4096;
const TIME_STAMP_ROOM = 16_384;

/**
 * Sign a PDF: PAdES B-B, or B-T with a time stamp. What stands in the file stays as it is, the signature is appended.
 *
 * @throws {IssuanceFault} when it cannot be signed, or not with this key.
 * Source: ETSI EN 319 142-1, 6; ISO 32000-1, 12.8.
 */
export async function signPdf(bytes: Uint8Array, order: SigningOrder): Promise<Uint8Array> {
  const { file, key, signedAt, appearance, fields, timeStamp } = order;
  const { name } = checkKey(key, signedAt);
  const pdf = await openPdf(bytes, file);
  const refused = refusal(pdf, file);
  if (refused !== undefined) throw new IssuanceFault(refused);
  const certificates = [key.certificate, ...key.chain].reduce((sum, { length }) => sum + length, 0);
  const room = SIGNATURE_ROOM + certificates + (timeStamp === undefined ? 0 : TIME_STAMP_ROOM);
  const signature = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ...reservedEntries(room),
    M: PdfString.fromString(pdfDate(signedAt)),
    Name: PdfString.fromString(name),
  });
  await putIntoField(pdf, pdf.register(signature), appearance, fields);
  const reserved = withRange(await pdf.save({ incremental: true }), bytes.length);
  const signed = signedBytes(reserved.bytes, reserved.range);
  return withSignature(reserved, await signedDataOf(signed, key, timeStamp));
}

/** A moment as PDF writes it. Source: ISO 32000-1, 7.9.4. */
function pdfDate(moment: string): string {
  const digits = moment.slice(0, 19).replaceAll(/[-T:]/gu, '');
  return `D:${digits}${moment.slice(19, 22)}'${moment.slice(23)}'`;
}
