import { PDFContext, PDFHexString, PDFRef, type PDFObject } from 'pdf-lib';

/** What a dictionary says: texts without more are names. */
export interface Entries {
  readonly [key: string]: Entry;
}

type Entry = string | number | boolean | null | undefined | PDFObject | readonly Entry[] | Entries;

/** Objects know their context; ours are written as text at once and leave nothing in it. */
const CONTEXT = PDFContext.create();

/** A dictionary as it stands in a file, in ASCII. */
export function dictionary(entries: Entries): string {
  return CONTEXT.obj(entries as Parameters<PDFContext['obj']>[0] & object).toString();
}

export function reference(objectNumber: number): PDFRef {
  return PDFRef.of(objectNumber);
}

/** A text that people read, in UTF-16. */
export function textString(text: string): PDFHexString {
  let written = BYTE_ORDER_MARK;
  for (let index = 0; index < text.length; index += 1) written += digitsOf(text.charCodeAt(index));
  return PDFHexString.of(written);
}

const BYTE_ORDER_MARK = 'feff';
const digits: string[] = [];

/** The four digits of a code unit. */
function digitsOf(unit: number): string {
  return (digits[unit] ??= unit.toString(16).padStart(BYTE_ORDER_MARK.length, '0'));
}

/** Bytes, given as hexadecimal digits. */
export function byteString(digits: string): PDFHexString {
  return PDFHexString.of(digits);
}
