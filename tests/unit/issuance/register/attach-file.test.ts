import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachFile } from '../../../../src/issuance/register/attach-file.ts';
import { cancelNumber } from '../../../../src/issuance/register/cancel-number.ts';
import type { Entry } from '../../../../src/issuance/register/entry.ts';
import { moveDocument } from '../../../../src/issuance/register/move-document.ts';
import { closeRegister, openRegister } from '../../../../src/issuance/register/open-register.ts';
import { IssuanceFault } from '../../../../src/issuance/issuance-fault.ts';
import { snapshotOf } from '../../../../src/issuance/register/rows.ts';
import { verifyRegister } from '../../../../src/issuance/register/verify-register.ts';
import { clerkAt, issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';
import { valueOf } from '../../../helpers/pipeline.ts';

let test: TestRegister;
let entry: Entry;
beforeEach(async () => {
  test = newRegister();
  entry = valueOf(await issue(test, 'a', '2024-03-25'));
});
afterEach(() => {
  test.remove();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const attach = (name: string, text: string, to: Pick<Entry, 'id'> = entry) =>
  attachFile(test.register, to, { name, bytes: bytesOf(text) }, clerkAt(), 'Vũ Quốc Nghị đã ký');
const at = (...names: readonly string[]) => join(test.folder, '2024/01-KH-BQL', ...names);
const codes = () => verifyRegister(test.register).issues.map(({ code }) => code);

describe('attachFile', () => {
  it('adds a file with who, when and why', () => {
    const { files, state } = valueOf(attach('plan-signed.pdf', 'đã ký'));
    expect(state).toBe('issued');
    expect(files.map(({ name, attached }) => [name, attached])).toEqual([
      [
        'plan-signed.pdf',
        { who: 'Trần Thị Văn Thư', at: '2024-12-31T14:05:09+07:00', reason: 'Vũ Quốc Nghị đã ký' },
      ],
      ['plan.pdf', undefined],
    ]);
    expect(readFileSync(at('plan-signed.pdf'), 'utf8')).toBe('đã ký');
  });

  it('leaves a register that is in order, and the record of the issue as it was', () => {
    const record = readFileSync(at('record.json'), 'utf8');
    attach('plan-signed.pdf', 'đã ký');
    attach('ban-giay.pdf', 'bản quét');
    expect(verifyRegister(test.register)).toEqual({ numbers: 1, files: 3, lines: 3, issues: [] });
    expect(readFileSync(at('record.json'), 'utf8')).toBe(record);
    expect(readdirSync(test.folder).filter((name) => name.startsWith('.staged-'))).toEqual([]);
  });

  it('changes nothing where the same file comes again', () => {
    attach('plan-signed.pdf', 'đã ký');
    expect(attach('plan-signed.pdf', 'đã ký').ok).toBe(true);
    expect(attach('plan.pdf', 'Số: 1/KH-BQL').ok).toBe(true);
    expect(verifyRegister(test.register)).toMatchObject({ files: 2, lines: 2, issues: [] });
  });

  it.each([
    ['an issued file', 'plan.pdf'],
    ['an added file', 'plan-signed.pdf'],
    ['the record', 'record.json'],
    ['the record of an added file', 'plan-signed.pdf.record.json'],
    ['a file that nobody entered', 'khac.pdf'],
  ])('writes never over %s', (_, name) => {
    attach('plan-signed.pdf', 'đã ký');
    writeFileSync(at('khac.pdf'), 'lạ');
    const before = readFileSync(at(name));
    expect(attach(name, 'khác').issues.map(({ code }) => code)).toEqual(['file-name-taken']);
    expect(readFileSync(at(name)).equals(before)).toBe(true);
  });

  it('refuses a cancelled number, and what has none', () => {
    const draft = valueOf(
      moveDocument(test.register, { campaign: 2024, slug: 'plan', key: 'b' }, 'draft', clerkAt()),
    );
    expect(attach('x.pdf', 'x', draft).issues[0]?.code).toBe('not-issued');
    cancelNumber(test.register, entry, 'in sai', clerkAt());
    expect(attach('x.pdf', 'x').issues[0]?.code).toBe('number-cancelled');
    expect(existsSync(at('x.pdf'))).toBe(false);
  });

  it('says so when another clerk holds the register, and changes nothing', () => {
    const other = new SQLite(join(test.folder, 'register.db'), { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    test.register.database.pragma('busy_timeout = 0');
    expect(() => attach('x.pdf', 'x')).toThrow(IssuanceFault);
    other.exec('ROLLBACK');
    other.close();
    expect(snapshotOf(test.register.database, entry.id)).toEqual(entry);
  });

  it('takes its files back where the register cannot be written', () => {
    test.register.database.exec(
      "CREATE TEMP TRIGGER full BEFORE UPDATE OF staged ON entries BEGIN SELECT raise(ABORT, 'full'); END",
    );
    expect(() => attach('x.pdf', 'x')).toThrow('full');
    expect(snapshotOf(test.register.database, entry.id)).toEqual(entry);
    expect(readdirSync(test.folder).filter((name) => name.startsWith('.staged-'))).toEqual([]);
  });
});

/** Bring an added file back to where it was before it took its place. */
function asAfterCommit(name: string, ...moved: readonly string[]): void {
  mkdirSync(join(test.folder, '.staged-x'));
  for (const one of moved) renameSync(at(one), join(test.folder, '.staged-x', one));
  test.register.database.prepare('UPDATE entries SET staged = ? WHERE id = ?').run(name, entry.id);
}

describe('a crash while a file is added', () => {
  beforeEach(() => {
    attach('plan-signed.pdf', 'đã ký');
  });

  it.each([
    ['before any of its files stood in its place', ['plan-signed.pdf', 'plan-signed.pdf.record.json']],
    ['between its files', ['plan-signed.pdf.record.json']],
    ['after them', []],
  ])('is finished when it was %s', (_, moved) => {
    asAfterCommit('.staged-x', ...moved);
    closeRegister(openRegister(test.folder, false));
    expect(codes()).toEqual([]);
    expect(readFileSync(at('plan-signed.pdf'), 'utf8')).toBe('đã ký');
  });

  it('is finished before another file comes', () => {
    asAfterCommit('.staged-x', 'plan-signed.pdf', 'plan-signed.pdf.record.json');
    expect(attach('ban-giay.pdf', 'bản quét').ok).toBe(true);
    expect(codes()).toEqual([]);
  });

  it('is taken back when it was before the commit', () => {
    mkdirSync(join(test.folder, '.staged-x'));
    writeFileSync(join(test.folder, '.staged-x', 'x.pdf'), 'x');
    closeRegister(openRegister(test.folder, false));
    expect([existsSync(at('x.pdf')), codes()]).toEqual([false, []]);
  });
});

describe('verifyRegister of added files', () => {
  beforeEach(() => {
    attach('plan-signed.pdf', 'đã ký');
  });

  /** Change the database past its guards. */
  const tamper = (statement: string) => {
    const { database } = test.register;
    for (const table of ['files', 'attachments'])
      database.exec(`DROP TRIGGER ${table}_stay; DROP TRIGGER ${table}_remain`);
    database.pragma('foreign_keys = OFF');
    database.exec(statement);
  };

  it.each<readonly [string, readonly string[], () => void]>([
    [
      'a byte of it',
      ['file-changed'],
      () => {
        writeFileSync(at('plan-signed.pdf'), 'đã kí');
      },
    ],
    [
      'it removed',
      ['file-gone'],
      () => {
        rmSync(at('plan-signed.pdf'));
      },
    ],
    [
      'its record removed',
      ['file-gone'],
      () => {
        rmSync(at('plan-signed.pdf.record.json'));
      },
    ],
    [
      'its record emptied',
      ['record-differs', 'log-line-gone'],
      () => {
        writeFileSync(at('plan-signed.pdf.record.json'), '{}');
      },
    ],
    [
      'its hash',
      ['entry-changed', 'file-changed', 'record-differs'],
      () => {
        tamper("UPDATE files SET sha256 = 'x' WHERE name = 'plan-signed.pdf'");
      },
    ],
    [
      'who added it',
      ['entry-changed', 'record-differs'],
      () => {
        tamper("UPDATE attachments SET who = 'Người khác'");
      },
    ],
    [
      'why it was added',
      ['entry-changed', 'record-differs'],
      () => {
        tamper("UPDATE attachments SET reason = 'khác'");
      },
    ],
    [
      'it passed off as issued',
      ['entry-changed', 'record-differs', 'strange-file'],
      () => {
        tamper('DELETE FROM attachments');
      },
    ],
    [
      'it taken out of the book',
      ['entry-changed', 'strange-file', 'strange-file'],
      () => {
        tamper("DELETE FROM attachments; DELETE FROM files WHERE name = 'plan-signed.pdf'");
      },
    ],
    [
      'a file that nobody entered',
      ['strange-file'],
      () => {
        writeFileSync(at('plan-signed-2.pdf'), 'lạ');
      },
    ],
  ])('finds %s', (_, found, spoil) => {
    spoil();
    expect(codes()).toEqual(found);
  });

  it('finds a record of an issue that is none', () => {
    writeFileSync(at('record.json'), '{}');
    expect(codes()).toEqual(['record-differs', 'log-line-gone']);
  });
});
