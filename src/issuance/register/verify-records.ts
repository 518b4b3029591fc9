import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../document/issue.ts';
import { issuedFiles, type Entry, type FileRecord } from './entry.ts';
import { RECORD_FILE } from './issued-folder.ts';
import { attachedRecordName, type AttachedRecord, type IssuedRecord } from './issued-record.ts';
import * as found from './verify-issues.ts';

/**
 * The record beside the files, against the entry and the log: who changes all of the register does not reach it.
 *
 * @param lines The hashes of the lines of the log.
 */
export function recordIssues(
  entry: Entry,
  folder: string,
  reference: string,
  lines: ReadonlySet<string>,
): readonly Issue[] {
  const { id, numbered, facts } = entry;
  const told = [id, numbered, facts, issuedFiles(entry)];
  return differences<IssuedRecord>(join(folder, RECORD_FILE), reference, lines, told, ({ entry: said }) => [
    ...[said?.id, said?.numbered, said?.facts, said?.files],
  ]);
}

/** The record beside a file that was added later, in the same way. */
export function attachedRecordIssues(
  id: number,
  file: FileRecord,
  folder: string,
  reference: string,
  lines: ReadonlySet<string>,
): readonly Issue[] {
  const path = join(folder, attachedRecordName(file.name));
  return differences<AttachedRecord>(path, reference, lines, [id, file], (said) => [said.entry, said.file]);
}

/** What a record says otherwise than the register. */
function differences<T extends { readonly log: string }>(
  path: string,
  reference: string,
  lines: ReadonlySet<string>,
  told: readonly unknown[],
  said: (record: Partial<T>) => readonly unknown[],
): readonly Issue[] {
  if (!existsSync(path)) return [found.fileGone(reference, path)];
  const record = readRecord<T>(path);
  if (record === undefined) return [found.fileChanged(reference, path)];
  return [
    ...(JSON.stringify(said(record)) === JSON.stringify(told) ? [] : [found.recordDiffers(reference, path)]),
    ...(record.log !== undefined && lines.has(record.log) ? [] : [found.logLineGone(reference, path)]),
  ];
}

/** What a record says; undefined where it cannot be read. */
function readRecord<T>(path: string): Partial<T> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
