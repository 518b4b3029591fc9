import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../document/issue.ts';
import { isoDate } from '../../language/dates.ts';
import { auditLog, type AuditRow } from './audit-log.ts';
import { DATABASE_FILE } from './database-file.ts';
import { folderOf, referenceOf, type Entry } from './entry.ts';
import { RECORD_FILE } from './issued-folder.ts';
import { attachedRecordName, sha256 } from './issued-record.ts';
import type { Register } from './open-register.ts';
import { entriesIn, startsIn } from './rows.ts';
import * as found from './verify-issues.ts';
import { attachedRecordIssues, recordIssues } from './verify-records.ts';

/** What a register was found to be. */
export interface Verification {
  /** How many numbers, files and lines of the log were gone through. */
  readonly numbers: number;
  readonly files: number;
  readonly lines: number;
  readonly issues: readonly Issue[];
}

/**
 * Hold a register against its log, its files and the law: every number once and in order, none left out, every file as it was
 * issued, nothing changed after it was written.
 */
export function verifyRegister(register: Register): Verification {
  const { folder, database } = register;
  const entries = entriesIn(database);
  const log = auditLog(database);
  const lines = new Set(log.rows.map(({ hash }) => hash));
  const numbered = entries.filter(({ numbered: given }) => given !== undefined);
  const issues = [
    ...(log.broken === undefined ? [] : [found.logBroken(log.broken)]),
    ...logDifferences(entries, log.rows, JSON.stringify(startsIn(database))),
    ...numberingIssues(numbered, register),
    ...numbered.flatMap((entry) => folderIssues(entry, folder, lines)),
    ...strangers(folder, numbered),
  ];
  const files = numbered.reduce((count, entry) => count + entry.files.length, 0);
  return { numbers: numbered.length, files, lines: log.rows.length, issues };
}

/** What the tables say otherwise than the last line of the log about it. */
function logDifferences(
  entries: readonly Entry[],
  rows: readonly AuditRow[],
  starts: string,
): readonly Issue[] {
  const last = new Map<number, Entry>();
  let lastStarts = '[]';
  for (const { details } of rows) {
    const { entry, starts: told } = JSON.parse(details) as {
      readonly entry?: Entry;
      readonly starts?: unknown;
    };
    if (entry !== undefined) last.set(entry.id, entry);
    if (told !== undefined) lastStarts = JSON.stringify(told);
  }
  const present = new Set(entries.map(({ id }) => id));
  return [
    ...entries
      .filter((entry) => JSON.stringify(entry) !== JSON.stringify(last.get(entry.id)))
      .map(found.entryChanged),
    ...[...last.values()].filter(({ id }) => !present.has(id)).map(found.entryGone),
    ...(starts === lastStarts ? [] : [found.startsChanged()]),
  ];
}

/** Numbers that are there twice, left out, or of an earlier day than the one before. Source: Decree 30/2020/NĐ-CP, Article 15. */
function numberingIssues(entries: readonly Entry[], { database }: Register): readonly Issue[] {
  const books = new Map<string, Entry[]>();
  for (const entry of entries) {
    const book = `${String(entry.numbered?.year)}/${entry.numbered?.series ?? ''}`;
    const known = books.get(book);
    if (known === undefined) books.set(book, [entry]);
    else known.push(entry);
  }
  const starts = startsIn(database);
  return [...books.values()].flatMap((book) => {
    const first = book[0]?.numbered;
    const start = starts.find(({ year, series }) => year === first?.year && series === first.series);
    return bookIssues(book, start?.number ?? 0);
  });
}

function bookIssues(book: readonly Entry[], before: number): readonly Issue[] {
  const inOrder = book.toSorted((a, b) => (a.numbered?.number ?? 0) - (b.numbered?.number ?? 0));
  const issues: Issue[] = [];
  let last = before;
  let lastDay = '';
  for (const { numbered } of inOrder) {
    if (numbered === undefined) continue;
    const { number, issuedOn, year } = numbered;
    if (number <= last) issues.push(found.numberTwice(numbered));
    if (number > last + 1) issues.push(found.numberLeftOut(last + 1, number - 1, numbered));
    if (isoDate(issuedOn) < lastDay) issues.push(found.dayOutOfOrder(numbered));
    if (issuedOn.year !== year) issues.push(found.otherYear(numbered));
    last = Math.max(last, number);
    lastDay = isoDate(issuedOn);
  }
  return issues;
}

/** Whether the files of an entry are those that were issued. */
function folderIssues(entry: Entry, register: string, lines: ReadonlySet<string>): readonly Issue[] {
  if (entry.numbered === undefined) return [];
  const folder = join(register, folderOf(entry.numbered));
  const reference = referenceOf(entry.numbered);
  if (!existsSync(folder)) return [found.folderGone(reference, folder)];
  const attached = entry.files.filter(({ attached: how }) => how !== undefined);
  const known = new Set([
    ...entry.files.map(({ name }) => name),
    ...[RECORD_FILE, ...attached.map(({ name }) => attachedRecordName(name))],
  ]);
  return [
    ...entry.files.flatMap(({ name, sha256: hash }) => {
      const path = join(folder, name);
      if (!existsSync(path)) return [found.fileGone(reference, path)];
      return sha256(readFileSync(path)) === hash ? [] : [found.fileChanged(reference, path)];
    }),
    ...recordIssues(entry, folder, reference, lines),
    ...attached.flatMap((file) => attachedRecordIssues(entry.id, file, folder, reference, lines)),
    ...readdirSync(folder)
      .filter((name) => !known.has(name))
      .map((name) => found.strangeFile(join(folder, name))),
  ];
}

/** What lies in the folder of a register and belongs to no entry. */
function strangers(folder: string, entries: readonly Entry[]): readonly Issue[] {
  const known = new Set(entries.map(({ numbered }) => (numbered === undefined ? '' : folderOf(numbered))));
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (item.name.startsWith(DATABASE_FILE)) return [];
    if (!item.isDirectory() || !/^\d{4}$/u.test(item.name))
      return [found.strangeFile(join(folder, item.name))];
    return readdirSync(join(folder, item.name))
      .filter((name) => !known.has(`${item.name}/${name}`))
      .map((name) => found.strangeFile(join(folder, item.name, name)));
  });
}
