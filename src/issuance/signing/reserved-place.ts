import { PdfArray, PdfNumber, PdfString, type PdfObject } from '@libpdf/core';
import { hexOf } from './bytes.ts';

/** Stands for an offset that is not known yet, and is as wide as any. */
const UNKNOWN = '9999999999';
const RANGE = `[0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN}]`;

/** Two stretches of a file: offset and length of what is before the signature, and of what is after it. */
export type ByteRange = readonly [number, number, number, number];

/** Entries of a signature dictionary that keep a place for a signature. Source: ISO 32000-1, 12.8.1. */
export function reservedEntries(size: number): Readonly<Record<'ByteRange' | 'Contents', PdfObject>> {
  const unknown = PdfNumber.of(Number(UNKNOWN));
  return {
    ByteRange: PdfArray.of(PdfNumber.of(0), unknown, unknown, unknown),
    Contents: new PdfString(new Uint8Array(size), 'hex'),
  };
}

/** A file in which a place is kept, all but the place known. */
export interface ReservedFile {
  readonly bytes: Uint8Array;
  readonly range: ByteRange;
}

/**
 * Find the place and write down what will be signed.
 *
 * @param start Where the update begins that has the place.
 * @throws {Error} when there is none: a bug.
 */
export function withRange(bytes: Uint8Array, start: number): ReservedFile {
  const file = Buffer.from(bytes);
  const range = file.indexOf(RANGE, start, 'latin1');
  const contents = file.indexOf(`/Contents <${'0'.repeat(64)}`, start, 'latin1');
  if (range === -1 || contents === -1) throw new Error('no place for a signature');
  const before = file.indexOf('<', contents);
  const after = file.indexOf('>', before) + 1;
  const found: ByteRange = [0, before, after, file.length - after];
  file.write(`[${found.join(' ')}]`.padEnd(RANGE.length), range, 'latin1');
  return { bytes: file, range: found };
}

/** What is signed. */
export function signedBytes(bytes: Uint8Array, [start, length, next, rest]: ByteRange): Uint8Array {
  return Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(next, next + rest)]);
}

/** Put a signature into its place. @throws {Error} when it is too long. */
export function withSignature({ bytes, range }: ReservedFile, signature: Uint8Array): Uint8Array {
  const [, before, after] = range;
  const room = after - before - 2;
  const text = hexOf(signature);
  if (text.length > room) throw new Error(`a signature of ${String(text.length / 2)} bytes has no room`);
  const signed = Buffer.from(bytes);
  signed.write(text, before + 1, 'latin1');
  return signed;
}
