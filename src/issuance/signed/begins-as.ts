import type { FileRecord } from '../register/entry.ts';
import { sha256 } from '../register/issued-record.ts';

/** The files of a list that a PDF goes on from, itself among them, the shortest first: a signature is appended to what it signs. */
export function beginsAs(bytes: Uint8Array, files: readonly FileRecord[]): readonly FileRecord[] {
  return files
    .filter((file) => isPdfName(file.name) && file.bytes <= bytes.length)
    .filter((file) => sha256(bytes.subarray(0, file.bytes)) === file.sha256)
    .toSorted((a, b) => a.bytes - b.bytes);
}

const PDF_NAME = /\.pdf$/iu;

export function isPdfName(name: string): boolean {
  return PDF_NAME.test(name);
}

/** "plan.pdf" to "plan". */
export function withoutPdf(name: string): string {
  return name.replace(PDF_NAME, '');
}
