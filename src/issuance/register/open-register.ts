import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import type { Issue } from '../../document/issue.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { makeFolder } from '../make-folder.ts';
import { DATABASE_FILE } from './database-file.ts';
import { registerDiskFails, registerDiskFull, registerReadOnly } from './disk-issues.ts';
import { folderOf } from './entry.ts';
import { dropFolder, placeStagedFolder, stagedFolders } from './issued-folder.ts';
import {
  folderHasOthers,
  noRegister,
  registerDamaged,
  registerLocked,
  registerNewer,
} from './register-issues.ts';
import { snapshotOf } from './rows.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long another clerk is waited for, in milliseconds. */
export const PATIENCE = 30_000;

/** A register that is open. */
export interface Register {
  readonly folder: string;
  readonly database: Database;
}

/**
 * Open a register, and finish what a crash has left unfinished.
 *
 * @param mayCreate Whether a folder without a register gets one.
 * @throws {IssuanceFault} where it is not there, locked, damaged, or of a newer program; Node's error where files cannot be written.
 */
export function openRegister(folder: string, mayCreate: boolean, patience = PATIENCE): Register {
  const file = join(folder, DATABASE_FILE);
  if (!existsSync(file)) refuseNew(folder, mayCreate);
  makeFolder(folder);
  return guarded(folder, () => {
    const database = new SQLite(file, { timeout: patience });
    try {
      const register = { folder, database };
      prepare(register);
      finishCrashed(register);
      return register;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/**
 * Among other files no register begins: either the folder is a slip, or the database of a register is gone, and numbers would
 * be given a second time.
 */
function refuseNew(folder: string, mayCreate: boolean): void {
  if (!mayCreate) throw new IssuanceFault(noRegister(folder));
  const [other] = existsSync(folder) ? readdirSync(folder).filter((name) => !isOfSystem(name)) : [];
  // Another clerk may have been first meanwhile.
  if (other !== undefined && !existsSync(join(folder, DATABASE_FILE))) {
    throw new IssuanceFault(folderHasOthers(folder, other));
  }
}

/** What systems put into any folder, and what goes with a database that is being made. */
function isOfSystem(name: string): boolean {
  return name.startsWith('.') || name.startsWith(DATABASE_FILE) || name === 'desktop.ini';
}

export function closeRegister({ database }: Register): void {
  database.close();
}

/** Do something with a database, its errors in words for clerks. @throws {IssuanceFault} */
export function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw faultOf(error, folder) ?? error;
  }
}

/** What an error of the database means; undefined for what is none. */
export function faultOf(error: unknown, folder: string): IssuanceFault | undefined {
  if (!(error instanceof SQLite.SqliteError)) return undefined;
  const [, issue] = FAULTS.find(([code]) => error.code.startsWith(code)) ?? [];
  return issue && new IssuanceFault(issue(folder));
}

/** What the database's codes mean; theirs go on after the word. */
const FAULTS: readonly (readonly [string, (folder: string) => Issue])[] = [
  ['SQLITE_BUSY', registerLocked],
  ['SQLITE_NOTADB', registerDamaged],
  ['SQLITE_CORRUPT', registerDamaged],
  ['SQLITE_FULL', registerDiskFull],
  ['SQLITE_READONLY', registerReadOnly],
  ['SQLITE_CANTOPEN', registerReadOnly],
  ['SQLITE_IOERR', registerDiskFails],
];

function prepare({ folder, database }: Register): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > SCHEMA_VERSION) throw new IssuanceFault(registerNewer(folder));
  if (version === SCHEMA_VERSION) return;
  database
    .transaction(() => {
      // Another clerk may have been first.
      if (database.pragma('user_version', { simple: true }) !== 0) return;
      database.exec(SCHEMA);
      database.pragma(`user_version = ${String(SCHEMA_VERSION)}`);
    })
    .immediate();
}

/**
 * Put the folders in their places whose numbers are committed, and remove those whose numbers are not. Nobody is under way
 * meanwhile: who issues holds the same lock.
 */
function finishCrashed({ folder, database }: Register): void {
  const open = database.prepare('SELECT count(*) FROM entries WHERE staged IS NOT NULL').pluck().get();
  if (open === 0 && stagedFolders(folder).length === 0) return;
  database
    .transaction(() => {
      const staged = database.prepare('SELECT id FROM entries WHERE staged IS NOT NULL').pluck().all();
      for (const id of staged as number[]) placeInLock({ folder, database }, id);
      for (const left of stagedFolders(folder)) dropFolder(folder, left);
    })
    .immediate();
}

/** Let what is committed of an entry take its place, unless another clerk has seen to it. */
export function placeStaged(register: Register, id: number): void {
  register.database
    .transaction(() => {
      placeInLock(register, id);
    })
    .immediate();
}

/** The same for who holds the lock already. */
export function placeInLock({ folder, database }: Register, id: number): void {
  const staged = database.prepare('SELECT staged FROM entries WHERE id = ?').pluck().get(id) as string | null;
  if (staged === null) return;
  const { numbered } = snapshotOf(database, id);
  if (numbered === undefined) throw new Error(`the entry ${String(id)} has no number`);
  placeStagedFolder(folder, staged, folderOf(numbered));
  database.prepare('UPDATE entries SET staged = NULL WHERE id = ?').run(id);
}
