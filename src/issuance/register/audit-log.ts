import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Clerk } from '../clerk.ts';
import { snapshotOf, startsIn } from './rows.ts';

/** A line of the log: what was done, and what stood in the register after it. */
export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  /** What was done, as JSON. */
  readonly details: string;
  readonly hash: string;
}

/** What the first line follows. */
const FIRST = '0'.repeat(64);

/** The hash of a line: it covers the line before, and so all before that. */
export function auditHash(
  previous: string,
  { id, at, who, action, details }: Omit<AuditRow, 'hash'>,
): string {
  const text = JSON.stringify([previous, id, at, who, action, details]);
  return createHash('sha256').update(text).digest('hex');
}

/** Add a line about an entry as it stands now. @returns Its hash. */
export function logEntry(
  database: Database,
  { name: who, now }: Clerk,
  action: string,
  entry: number,
): string {
  return addLine(database, {
    at: now(),
    who,
    action,
    details: JSON.stringify({ entry: snapshotOf(database, entry) }),
  });
}

/** Add a line about the numbers that were given on paper. */
export function logStart(database: Database, { name: who, now }: Clerk): string {
  return addLine(database, {
    at: now(),
    who,
    action: 'start',
    details: JSON.stringify({ starts: startsIn(database) }),
  });
}

function addLine(database: Database, line: Omit<AuditRow, 'id' | 'hash'>): string {
  const last = database.prepare('SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1').get() as
    Pick<AuditRow, 'id' | 'hash'> | undefined;
  const row = { ...line, id: (last?.id ?? 0) + 1 };
  const hash = auditHash(last?.hash ?? FIRST, row);
  database
    .prepare(
      'INSERT INTO audit (id, at, who, action, details, hash) VALUES (@id, @at, @who, @action, @details, @hash)',
    )
    .run({ ...row, hash });
  return hash;
}

/** The whole log, and the first line that does not follow from the one before; undefined where all do. */
export function auditLog(database: Database): {
  readonly rows: readonly AuditRow[];
  readonly broken: number | undefined;
} {
  const rows = database
    .prepare('SELECT id, at, who, action, details, hash FROM audit ORDER BY id')
    .all() as AuditRow[];
  let previous = FIRST;
  for (const [index, row] of rows.entries()) {
    if (row.id !== index + 1 || auditHash(previous, row) !== row.hash) return { rows, broken: row.id };
    previous = row.hash;
  }
  return { rows, broken: undefined };
}
