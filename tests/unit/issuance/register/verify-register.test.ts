import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditHash, type AuditRow } from '../../../../src/issuance/register/audit-log.ts';
import { cancelNumber } from '../../../../src/issuance/register/cancel-number.ts';
import { moveDocument } from '../../../../src/issuance/register/move-document.ts';
import { startSeries } from '../../../../src/issuance/register/start-series.ts';
import { verifyRegister } from '../../../../src/issuance/register/verify-register.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { clerkAt, issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(async () => {
  test = newRegister();
  startSeries(test.register, { year: 2024, series: 'main', number: 4, reason: 'sổ giấy' }, clerkAt());
  for (const [key, day] of [
    ['a', '2024-03-18'],
    ['b', '2024-03-18'],
    ['c', '2024-03-25'],
    ['d', '2024-04-02'],
  ] as const) {
    const entry = valueOf(await issue(test, key, day));
    if (key === 'c') cancelNumber(test.register, entry, 'in sai', clerkAt());
  }
  moveDocument(test.register, { campaign: 2024, slug: 'plan', key: 'e' }, 'approved', clerkAt());
});
afterEach(() => {
  test.remove();
});

const codes = () => verifyRegister(test.register).issues.map(({ code }) => code);
const path = (...names: readonly string[]) => join(test.folder, '2024', ...names);

/** Change the database as somebody would who knows how: past its guards. */
function tamper(...statements: readonly string[]): void {
  const database = new SQLite(join(test.folder, 'register.db'));
  const triggers = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all() as string[];
  for (const name of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  for (const statement of statements) database.exec(statement);
  database.close();
}

/** Make every line of the log follow from the one before again. */
function chainAgain(): void {
  const database = new SQLite(join(test.folder, 'register.db'));
  let previous = '0'.repeat(64);
  for (const row of database.prepare('SELECT * FROM audit ORDER BY id').all() as AuditRow[]) {
    previous = auditHash(previous, row);
    database.prepare('UPDATE audit SET hash = ? WHERE id = ?').run(previous, row.id);
  }
  database.close();
}

describe('verifyRegister', () => {
  it('finds nothing in a register as it should be', () => {
    expect(verifyRegister(test.register)).toEqual({ numbers: 4, files: 4, lines: 7, issues: [] });
  });

  it.each<readonly [string, string, () => void]>([
    [
      'a number changed',
      'entry-changed',
      () => {
        tamper('UPDATE entries SET number = 50 WHERE number = 8');
      },
    ],
    [
      'a number left out',
      'number-left-out',
      () => {
        tamper('DELETE FROM files WHERE entry = 2', 'DELETE FROM entries WHERE id = 2');
      },
    ],
    [
      'an entry removed',
      'entry-gone',
      () => {
        tamper('DELETE FROM files WHERE entry = 4', 'DELETE FROM entries WHERE id = 4');
      },
    ],
    [
      'a number given twice',
      'number-twice',
      () => {
        tamper(
          'CREATE TABLE copy AS SELECT * FROM entries',
          'ALTER TABLE entries RENAME TO old',
          'ALTER TABLE copy RENAME TO entries',
          'UPDATE entries SET number = 5 WHERE number = 6',
        );
      },
    ],
    [
      'a day out of order',
      'day-out-of-order',
      () => {
        tamper("UPDATE entries SET issued_on = '2024-03-01' WHERE number = 8");
      },
    ],
    [
      'a subject changed',
      'entry-changed',
      () => {
        tamper("UPDATE entries SET facts = replace(facts, 'thi đua', 'khác') WHERE number = 5");
      },
    ],
    [
      'a cancelled number made valid',
      'entry-changed',
      () => {
        tamper("UPDATE entries SET state = 'issued' WHERE number = 7");
      },
    ],
    [
      'the reason of a cancelled number',
      'entry-changed',
      () => {
        tamper("UPDATE events SET reason = 'khác' WHERE reason = 'in sai'");
      },
    ],
    [
      'who issued it',
      'entry-changed',
      () => {
        tamper("UPDATE events SET who = 'Người khác' WHERE entry = 1");
      },
    ],
    [
      'where the numbers begin',
      'starts-changed',
      () => {
        tamper('UPDATE starts SET number = 3');
      },
    ],
    [
      'a byte of a file',
      'file-changed',
      () => {
        writeFileSync(path('05-KH-BQL', 'plan.pdf'), 'Số: 6/KH-BQL');
      },
    ],
    [
      'a file and its hash',
      'entry-changed',
      () => {
        writeFileSync(path('05-KH-BQL', 'plan.pdf'), 'khác');
        tamper(
          "UPDATE files SET sha256 = '2a1a1ae69a0b8ea4a9bc0c1ad5d6aa19a6f9a8ff9a3a4a7d6ab7b0c3a0e0c2d1' WHERE entry = 1",
        );
      },
    ],
    [
      'a file removed',
      'file-gone',
      () => {
        rmSync(path('06-KH-BQL', 'plan.pdf'));
      },
    ],
    [
      'a folder removed',
      'folder-gone',
      () => {
        rmSync(path('06-KH-BQL'), { recursive: true });
      },
    ],
    [
      'a file added',
      'strange-file',
      () => {
        writeFileSync(path('06-KH-BQL', 'plan-moi.pdf'), '');
      },
    ],
    [
      'a folder added',
      'strange-file',
      () => {
        mkdirSync(path('09-KH-BQL'));
      },
    ],
    [
      'files of two documents exchanged',
      'file-changed',
      () => {
        copyFileSync(path('05-KH-BQL', 'plan.pdf'), path('06-KH-BQL', 'plan.pdf'));
      },
    ],
    [
      'a line of the log changed',
      'log-broken',
      () => {
        tamper("UPDATE audit SET who = 'Người khác' WHERE id = 3");
      },
    ],
    [
      'a line of the log removed',
      'log-broken',
      () => {
        tamper('DELETE FROM audit WHERE id = 3');
      },
    ],
    [
      'the last line of the log removed',
      'entry-changed',
      () => {
        tamper('DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)');
      },
    ],
    [
      'an entry and the whole log after it',
      'record-differs',
      () => {
        tamper(
          "UPDATE entries SET facts = replace(facts, 'thi đua', 'khác') WHERE id = 1",
          "UPDATE audit SET details = replace(details, 'thi đua', 'khác')",
        );
        chainAgain();
      },
    ],
    [
      'an older state of the register brought back',
      'strange-file',
      () => {
        const copy = join(test.folder, '..', 'copy');
        cpSync(path('08-KH-BQL'), copy, { recursive: true });
        tamper(
          'DELETE FROM events WHERE entry = 4',
          'DELETE FROM files WHERE entry = 4',
          'DELETE FROM entries WHERE id = 4',
          'DELETE FROM audit WHERE id > 5',
          'DELETE FROM events WHERE entry = 5',
          'DELETE FROM entries WHERE id = 5',
        );
      },
    ],
  ])('finds %s', (_, code, spoil) => {
    spoil();
    const found = codes();
    expect(found).toContain(code);
  });

  it('finds what became of a document when all of the register was written anew', () => {
    const whole = readFileSync(path('05-KH-BQL', 'record.json'), 'utf8');
    writeFileSync(path('05-KH-BQL', 'record.json'), whole.replace('"log": "', '"log": "0'));
    expect(codes()).toEqual(['log-line-gone']);
  });

  it('finds a beginning that nobody entered', () => {
    const other = newRegister();
    other.register.database.exec("INSERT INTO starts VALUES (2024, 'main', 7, 'sổ giấy')");
    expect(verifyRegister(other.register).issues.map(({ code }) => code)).toEqual(['starts-changed']);
    other.remove();
  });
});
