import { createHash } from 'node:crypto';
import type { SignatureAnchor } from '../signing/anchors.ts';
import type { Entry, FileRecord } from './entry.ts';
import { RECORD_FILE } from './issued-folder.ts';
import type { Register } from './open-register.ts';
import { snapshotOf } from './rows.ts';

/** What stands beside the files: the entry as it was issued, and the line of the log that it came with. */
export interface IssuedRecord {
  readonly entry: Entry;
  readonly log: string;
  /** Where the document is signed. */
  readonly anchors: readonly SignatureAnchor[];
}

/** What stands beside a file that was added later: the file as it was entered, and the line of the log that it came with. */
export interface AttachedRecord {
  readonly entry: number;
  readonly file: FileRecord;
  readonly log: string;
}

/** The name of the record of a file that was added later. */
export function attachedRecordName(name: string): string {
  return `${name}.${RECORD_FILE}`;
}

/** The record of an entry, as the bytes of its file. */
export function recordBytes(
  { database }: Register,
  id: number,
  hash: string,
  anchors: readonly SignatureAnchor[] = [],
): Uint8Array {
  const record: IssuedRecord = { entry: snapshotOf(database, id), log: hash, anchors };
  return jsonBytes(record);
}

/** The record of a file that was added, as the bytes of its file. */
export function attachedRecordBytes(record: AttachedRecord): Uint8Array {
  return jsonBytes(record);
}

function jsonBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
