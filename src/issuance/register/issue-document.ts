import type { Outcome } from '../../document/issue.ts';
import { isoDate } from '../../language/dates.ts';
import { dayOf, type Clerk } from '../clerk.ts';
import { logEntry } from './audit-log.ts';
import { addEvent, failed } from './change.ts';
import { commitWithFiles, rollBack } from './commit-files.ts';
import type { DocumentName, Entry, EntryFacts, RegisterNumber } from './entry.ts';
import { RECORD_FILE, type NamedBytes } from './issued-folder.ts';
import type { SignatureAnchor } from '../signing/anchors.ts';
import { recordBytes, sha256 } from './issued-record.ts';
import { faultOf, guarded, type Register } from './open-register.ts';
import { dateInFuture } from './number-issues.ts';
import { alreadyIssued } from './register-issues.ts';
import { snapshotOf } from './rows.ts';
import { standingEntry } from './standing.ts';
import { nextNumber, type NumberRequest } from './take-number.ts';

/** A document that is to be issued. */
export interface IssueOrder extends DocumentName, NumberRequest {
  /** The entry that it takes the place of, or puts right. */
  readonly replaces: number | undefined;
  readonly corrects: number | undefined;
  /** What asked for it, where that was not the clerk alone: the list of a batch. */
  readonly reason?: string | undefined;
}

/** The files of a document with its number in them, and what the register is to say of it. */
export interface IssuedDocument {
  readonly files: readonly NamedBytes[];
  readonly facts: EntryFacts;
  /** Where it is signed; for what signs it later. */
  readonly anchors?: readonly SignatureAnchor[];
}

/**
 * Give a document its number. Nobody else gets one meanwhile. Either all of it is there at the end, number, log and files, or
 * nothing.
 *
 * @param make Makes the files with the number in them; its issues leave everything as it was.
 * @throws {IssuanceFault} when the register is locked, or the files come to their place only later; Node's error when files cannot be
 *   written.
 */
export async function issueDocument(
  register: Register,
  order: IssueOrder,
  clerk: Clerk,
  make: (numbered: RegisterNumber) => Promise<Outcome<IssuedDocument>>,
): Promise<Outcome<Entry>> {
  const { folder, database } = register;
  const today = dayOf(clerk);
  if (isoDate(order.issuedOn) > isoDate(today)) return failed(dateInFuture(order.issuedOn, today));
  guarded(folder, () => database.exec('BEGIN IMMEDIATE'));
  try {
    const before = standingEntry(register, order);
    if (before?.numbered !== undefined && before.id !== order.replaces) return failed(alreadyIssued(before));
    const numbered = nextNumber(database, order);
    if (!numbered.ok) return numbered;
    const made = await make(numbered.value);
    if (!made.ok) return made;
    const id = insertIssued(register, order, numbered.value, made.value, clerk, before);
    const hash = logEntry(database, clerk, 'issue', id);
    const record = recordBytes(register, id, hash, made.value.anchors);
    commitWithFiles(register, id, [...made.value.files, { name: RECORD_FILE, bytes: record }]);
    return { ok: true, value: snapshotOf(database, id), issues: made.issues };
  } catch (error) {
    throw faultOf(error, folder) ?? error;
  } finally {
    rollBack(register);
  }
}

function insertIssued(
  { database }: Register,
  { campaign, slug, key, replaces, corrects, reason }: IssueOrder,
  { year, series, number, symbol, issuedOn }: RegisterNumber,
  { files, facts }: IssuedDocument,
  clerk: Clerk,
  before: Entry | undefined,
): number {
  const row = {
    ...{ campaign, slug, key: key ?? null, year, series, number, symbol, day: isoDate(issuedOn) },
    ...{ facts: JSON.stringify(facts), replaces: replaces ?? null, corrects: corrects ?? null },
  };
  const id = before !== undefined && before.numbered === undefined ? before.id : undefined;
  const entry = Number(
    id === undefined
      ? database
          .prepare(
            `INSERT INTO entries (campaign, slug, key, state, year, series, number, symbol, issued_on, facts, replaces, corrects)
             VALUES (@campaign, @slug, @key, 'issued', @year, @series, @number, @symbol, @day, @facts, @replaces, @corrects)`,
          )
          .run(row).lastInsertRowid
      : (database
          .prepare(
            `UPDATE entries SET state = 'issued', year = @year, series = @series, number = @number, symbol = @symbol,
             issued_on = @day, facts = @facts, replaces = @replaces, corrects = @corrects WHERE id = @id`,
          )
          .run({ ...row, id }),
        id),
  );
  const insert = database.prepare('INSERT INTO files (entry, name, bytes, sha256) VALUES (?, ?, ?, ?)');
  for (const { name, bytes } of files) insert.run(entry, name, bytes.length, sha256(bytes));
  addEvent({ database }, entry, 'issued', clerk, reason);
  return entry;
}
