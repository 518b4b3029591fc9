import { createHash } from 'node:crypto';
import type { FileRecord } from '../register/entry.ts';

/**
 * The files of a list that a PDF goes on from, itself among them, the shortest first: a signature is appended to what it signs. The
 * PDF is hashed once from its beginning to its end, however many files there are.
 */
export function beginsAs<T extends FileRecord>(bytes: Uint8Array, files: readonly T[]): readonly T[] {
  const shorter = files
    .filter((file) => isPdfName(file.name) && file.bytes <= bytes.length)
    .toSorted((a, b) => a.bytes - b.bytes);
  const hash = createHash('sha256');
  let hashed = 0;
  return shorter.filter((file) => {
    hash.update(bytes.subarray(hashed, file.bytes));
    hashed = file.bytes;
    return hash.copy().digest('hex') === file.sha256;
  });
}

const PDF_NAME = /\.pdf$/iu;

export function isPdfName(name: string): boolean {
  return PDF_NAME.test(name);
}

/** "plan.pdf" to "plan". */
export function withoutPdf(name: string): string {
  return name.replace(PDF_NAME, '');
}
