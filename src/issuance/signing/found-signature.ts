import type { PdfArray } from '@libpdf/core';
import { PdfNumber, type PDF } from '@libpdf/core';
import type { ByteRange } from './reserved-place.ts';
import { signatureFields } from './form-fields.ts';

/** A signature as it stands in a file. */
export interface FoundSignature {
  readonly field: string;
  /** A document time stamp says when, and not who. Source: ISO 32000-2, 12.8.5. */
  readonly isTimeStamp: boolean;
  readonly range: ByteRange;
  /** CMS, DER, zeros after it. */
  readonly contents: Uint8Array;
  /** When its signer says that it was: "2024-03-25T14:05:09+07:00". */
  readonly claimedAt: string | undefined;
}

/** The signatures of a file, oldest first. `isComplete` is false where one cannot be understood, or no field leads to it. */
export function signaturesIn(
  pdf: PDF,
  bytes: Uint8Array,
): { readonly found: readonly FoundSignature[]; readonly isComplete: boolean } {
  const signed = signatureFields(pdf).filter((field) => field.isSigned());
  const found = signed.flatMap((field) => {
    const signature = field.getSignatureDict();
    const range = rangeIn(signature?.getArray('ByteRange', pdf.getObject.bind(pdf)), bytes);
    if (signature === null || range === undefined) return [];
    const contents = contentsIn(bytes, range);
    const told = signature.getString('Contents')?.bytes;
    if (contents === undefined || told === undefined || !contents.equals(told)) return [];
    return [
      {
        field: field.name,
        isTimeStamp: signature.getName('Type')?.value === 'DocTimeStamp',
        range,
        contents,
        claimedAt: momentIn(signature.getString('M')?.asString()),
      },
    ];
  });
  const isComplete = found.length === signed.length && found.length >= marksIn(bytes);
  return { found: found.toSorted((a, b) => endOf(a.range) - endOf(b.range)), isComplete };
}

/** Where that ends which a signature covers. */
export function endOf([, , next, rest]: ByteRange): number {
  return next + rest;
}

/** A range from the beginning of the file, with nothing left out but one gap. */
function rangeIn(array: PdfArray | undefined, { length }: Uint8Array): ByteRange | undefined {
  const values = array?.toArray().map((value) => (value instanceof PdfNumber ? value.value : NaN)) ?? [];
  const [start, before, next, rest] = values;
  if (before === undefined || next === undefined || rest === undefined || values.length !== 4)
    return undefined;
  const isWhole = values.every((value) => Number.isSafeInteger(value) && value >= 0);
  return isWhole && start === 0 && before < next && next + rest <= length
    ? [0, before, next, rest]
    : undefined;
}

/** What stands in the gap: nothing but the signature, in hexadecimal digits. */
function contentsIn(bytes: Uint8Array, [, before, next]: ByteRange): Buffer | undefined {
  const text = Buffer.from(bytes.subarray(before, next)).toString('latin1');
  return /^<(?:[\dA-Fa-f]{2})+>$/u.test(text) ? Buffer.from(text.slice(1, -1), 'hex') : undefined;
}

/** How many signatures the bytes show, also those that no field leads to. */
function marksIn(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/ByteRange\s*\[/gu)?.length ?? 0
  );
}

/** Source: ISO 32000-1, 7.9.4. */
function momentIn(date: string | undefined): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d)?'?(\d\d)?/u.exec(date ?? '');
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, zone = 'Z', minutes = '00'] = parts;
  const moment = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}`;
  return Number.isNaN(Date.parse(`${moment}Z`))
    ? undefined
    : `${moment}${zone === 'Z' ? zone : `${zone}:${minutes}`}`;
}
