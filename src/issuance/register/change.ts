import type { Issue, Outcome } from '../../document/issue.ts';
import type { Clerk } from '../clerk.ts';
import type { State } from './entry.ts';
import { guarded, type Register } from './open-register.ts';

/** Change the register as one step: what fails leaves nothing behind. @throws {IssuanceFault} when it is locked. */
export function change<T>({ folder, database }: Register, work: () => Outcome<T>): Outcome<T> {
  return guarded(folder, () => database.transaction(work).immediate());
}

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value, issues: [] };
}

export function failed(issue: Issue): Outcome<never> {
  return { ok: false, issues: [issue] };
}

/** Note that a document has come to a state. */
export function addEvent(
  { database }: Pick<Register, 'database'>,
  entry: number,
  state: State,
  { name, now }: Clerk,
  reason: string | undefined,
): void {
  database
    .prepare('INSERT INTO events (entry, state, who, at, reason) VALUES (?, ?, ?, ?, ?)')
    .run(entry, state, name, now(), reason ?? null);
}
