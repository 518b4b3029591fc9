import { existsSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { IssuanceFault } from '../issuance-fault.ts';
import { DATABASE_FILE } from './database-file.ts';
import type { Entry } from './entry.ts';
import { guarded, PATIENCE } from './open-register.ts';
import { noRegister, registerNewer } from './register-issues.ts';
import { entriesIn } from './rows.ts';
import { SCHEMA_VERSION } from './schema.ts';

/**
 * The entries of a register, read without changing anything: what a crash has left unfinished stays for who writes next.
 * It waits only while a register is put right after a crash.
 *
 * @throws {IssuanceFault} where it is not there, locked, damaged, or of a newer program.
 */
export function readRegister(folder: string, patience = PATIENCE): readonly Entry[] {
  const file = join(folder, DATABASE_FILE);
  if (!existsSync(file)) throw new IssuanceFault(noRegister(folder));
  return guarded(folder, () => {
    const database = new SQLite(file, { readonly: true, timeout: patience });
    try {
      const version = database.pragma('user_version', { simple: true }) as number;
      if (version > SCHEMA_VERSION) throw new IssuanceFault(registerNewer(folder));
      // Made a moment ago by who has not come to its tables yet.
      return version === 0 ? [] : entriesIn(database);
    } finally {
      database.close();
    }
  });
}
