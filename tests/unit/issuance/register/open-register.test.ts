import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeRegister, openRegister } from '../../../../src/issuance/register/open-register.ts';
import { IssuanceFault } from '../../../../src/issuance/issuance-fault.ts';
import { entriesIn } from '../../../../src/issuance/register/rows.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

/** The code of what opening says, when nobody is waited for. */
function codeOf(folder: string, mayCreate = false): string | undefined {
  try {
    closeRegister(openRegister(folder, mayCreate, 0));
    return undefined;
  } catch (error) {
    if (error instanceof IssuanceFault) return error.issues[0]?.code;
    throw error;
  }
}

describe('openRegister', () => {
  it('makes no register where none is wanted', () => {
    const nowhere = join(test.folder, '..', 'nowhere');
    expect(codeOf(nowhere)).toBe('no-register');
    expect(existsSync(nowhere)).toBe(false);
  });

  it.each(['2024', 'plan.yaml'])('begins no register beside %s', (name) => {
    const other = join(test.folder, '..', 'other');
    mkdirSync(join(other, name), { recursive: true });
    expect(codeOf(other, true)).toBe('no-register-among-files');
    expect(existsSync(join(other, 'register.db'))).toBe(false);
  });

  it('begins one in a folder that only the system has put something into', () => {
    const other = join(test.folder, '..', 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'desktop.ini'), '');
    expect(codeOf(other, true)).toBeUndefined();
  });

  it('refuses what is no register', () => {
    const other = join(test.folder, '..', 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'register.db'), 'đây không phải là sổ'.repeat(100));
    expect(codeOf(other)).toBe('register-damaged');
  });

  it('refuses a register of a newer program', () => {
    test.register.database.pragma('user_version = 99');
    expect(codeOf(test.folder)).toBe('register-newer');
  });

  it('says so when another clerk holds it, and changes nothing', async () => {
    const other = new SQLite(join(test.folder, 'register.db'), { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    test.register.database.pragma('busy_timeout = 0');
    await expect(issue(test, 'a', '2024-03-25')).rejects.toThrow(IssuanceFault);
    other.exec('ROLLBACK');
    other.close();
    expect(entriesIn(test.register.database)).toEqual([]);
    expect((await issue(test, 'a', '2024-03-25')).ok).toBe(true);
  });

  it('removes what a crash left before the commit', () => {
    mkdirSync(join(test.folder, '.staged-left'));
    writeFileSync(join(test.folder, '.staged-left', 'plan.pdf'), 'nửa chừng');
    closeRegister(openRegister(test.folder, false));
    expect(existsSync(join(test.folder, '.staged-left'))).toBe(false);
  });

  it('puts in its place what a crash left after the commit', async () => {
    await issue(test, 'a', '2024-03-25');
    renameSync(join(test.folder, '2024/01-KH-BQL'), join(test.folder, '.staged-x'));
    test.register.database.exec("UPDATE entries SET staged = '.staged-x'");
    closeRegister(openRegister(test.folder, false));
    expect(existsSync(join(test.folder, '2024/01-KH-BQL/plan.pdf'))).toBe(true);
    expect(test.register.database.prepare('SELECT staged FROM entries').pluck().get()).toBeNull();
  });

  it.each([
    ['a number', 'UPDATE entries SET number = 9'],
    ['an entry', 'DELETE FROM entries'],
    ['an event', "UPDATE events SET who = 'khác'"],
    ['a line of the log', 'DELETE FROM audit'],
    ['the hash of a file', "UPDATE files SET sha256 = ''"],
  ])('lets nobody change %s', async (_, statement) => {
    await issue(test, 'a', '2024-03-25');
    expect(() => test.register.database.exec(statement)).toThrow(/stay/u);
  });
});
