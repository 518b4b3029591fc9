import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../clerk.ts';
import { fileNameTaken, notIssued, numberIsCancelled } from './attach-issues.ts';
import { logEntry } from './audit-log.ts';
import { done, failed } from './change.ts';
import { commitWithFiles, rollBack } from './commit-files.ts';
import { folderOf, type Entry } from './entry.ts';
import { RECORD_FILE, type NamedBytes } from './issued-folder.ts';
import { attachedRecordBytes, attachedRecordName, sha256 } from './issued-record.ts';
import { faultOf, guarded, placeInLock, type Register } from './open-register.ts';
import { snapshotOf } from './rows.ts';

/**
 * Add a file to a document that was issued: the signed one, a scan of the paper. Either all of it is there at the end, file, row,
 * log and record, or nothing. What the document has already stays as it is; the same file again is no change.
 *
 * @returns The entry with the file; an issue where another file has its name, or the number was cancelled.
 * @throws {IssuanceFault} when the register is locked, or the file comes to its place only later; Node's error when files cannot be written.
 */
export function attachFile(
  register: Register,
  { id }: Pick<Entry, 'id'>,
  file: NamedBytes,
  clerk: Clerk,
  reason: string,
): Outcome<Entry> {
  const { folder, database } = register;
  if (basename(file.name) !== file.name) throw new Error(`no name of a file: ${file.name}`);
  guarded(folder, () => database.exec('BEGIN IMMEDIATE'));
  try {
    // Another clerk may be between commit and its files: they come first.
    placeInLock(register, id);
    const before = snapshotOf(database, id);
    const known = before.files.find(({ name }) => name === file.name);
    if (known?.sha256 === sha256(file.bytes)) return done(before);
    const refused = refusal(register, before, file.name);
    if (refused !== undefined) return refused;
    insertAttached(register, id, file, clerk, reason);
    const log = logEntry(database, clerk, 'attach', id);
    const after = snapshotOf(database, id);
    commitWithFiles(register, id, [file, recordOf(after, file.name, log)]);
    return done(after);
  } catch (error) {
    throw faultOf(error, folder) ?? error;
  } finally {
    rollBack(register);
  }
}

/** Why a file cannot come to a document. */
function refusal({ folder }: Register, entry: Entry, name: string): Outcome<never> | undefined {
  const { numbered, state, files } = entry;
  if (numbered === undefined) return failed(notIssued(entry));
  if (state === 'cancelled') return failed(numberIsCancelled(entry));
  const names = [name, attachedRecordName(name)];
  const kept = [RECORD_FILE, ...files.map((file) => attachedRecordName(file.name))];
  // A file that nobody entered is in the way as well: it is not written over.
  const isTaken = names.some(
    (one) => kept.includes(one) || existsSync(join(folder, folderOf(numbered), one)),
  );
  return isTaken ? failed(fileNameTaken(entry, name)) : undefined;
}

function insertAttached(
  { database }: Register,
  entry: number,
  { name, bytes }: NamedBytes,
  clerk: Clerk,
  reason: string,
): void {
  database
    .prepare('INSERT INTO files (entry, name, bytes, sha256) VALUES (?, ?, ?, ?)')
    .run(entry, name, bytes.length, sha256(bytes));
  database
    .prepare('INSERT INTO attachments (entry, name, who, at, reason) VALUES (?, ?, ?, ?, ?)')
    .run(entry, name, clerk.name, clerk.now(), reason);
}

/** The record of an added file. */
function recordOf({ id, files }: Entry, name: string, log: string): NamedBytes {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`the entry ${String(id)} has no file ${name}`);
  return { name: attachedRecordName(name), bytes: attachedRecordBytes({ entry: id, file, log }) };
}
