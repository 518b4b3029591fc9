import { createHash } from 'node:crypto';
import type { SignatureAnchor } from '../signing/anchors.ts';
import type { Entry } from './entry.ts';
import type { Register } from './open-register.ts';
import { snapshotOf } from './rows.ts';

/** The name of the file beside the issued ones that says what the register says of them. */
export const RECORD_FILE = 'record.json';

/** What stands beside the files: the entry as it was issued, and the line of the log that it came with. */
export interface IssuedRecord {
  readonly entry: Entry;
  readonly log: string;
  /** Where the document is signed. */
  readonly anchors: readonly SignatureAnchor[];
}

/** The record of an entry, as the bytes of its file. */
export function recordBytes(
  { database }: Register,
  id: number,
  hash: string,
  anchors: readonly SignatureAnchor[] = [],
): Uint8Array {
  const record: IssuedRecord = { entry: snapshotOf(database, id), log: hash, anchors };
  return new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
