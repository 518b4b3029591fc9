import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../clerk.ts';
import { logEntry } from './audit-log.ts';
import { addEvent, change, done, failed } from './change.ts';
import type { Entry } from './entry.ts';
import type { Register } from './open-register.ts';
import { alreadyCancelled } from './register-issues.ts';
import { snapshotOf } from './rows.ts';

/** Cancel a number. It stays in the book with its reason and is not given again. */
export function cancelNumber(register: Register, entry: Entry, reason: string, clerk: Clerk): Outcome<Entry> {
  const { database } = register;
  return change(register, () => {
    const now = snapshotOf(database, entry.id);
    if (now.state === 'cancelled') return failed(alreadyCancelled(now));
    database.prepare("UPDATE entries SET state = 'cancelled' WHERE id = ?").run(entry.id);
    addEvent(register, entry.id, 'cancelled', clerk, reason);
    logEntry(database, clerk, 'cancel', entry.id);
    return done(snapshotOf(database, entry.id));
  });
}
