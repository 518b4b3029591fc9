import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../clerk.ts';
import { logEntry } from './audit-log.ts';
import { addEvent, change, done, failed } from './change.ts';
import type { DocumentName, Entry } from './entry.ts';
import type { Register } from './open-register.ts';
import { alreadyIssued } from './register-issues.ts';
import { snapshotOf } from './rows.ts';
import { standingEntry } from './standing.ts';

/** Say that a document is drafted, approved or signed: before it has a number. */
export function moveDocument(
  register: Register,
  name: DocumentName,
  state: 'draft' | 'approved' | 'signed',
  clerk: Clerk,
): Outcome<Entry> {
  const { database } = register;
  return change(register, () => {
    const before = standingEntry(register, name);
    if (before?.numbered !== undefined) return failed(alreadyIssued(before));
    const id =
      before?.id ??
      Number(
        database
          .prepare('INSERT INTO entries (campaign, slug, key, state) VALUES (?, ?, ?, ?)')
          .run(name.campaign, name.slug, name.key ?? null, state).lastInsertRowid,
      );
    database.prepare('UPDATE entries SET state = ? WHERE id = ?').run(state, id);
    addEvent(register, id, state, clerk, undefined);
    logEntry(database, clerk, state, id);
    return done(snapshotOf(database, id));
  });
}
