import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelNumber } from '../../../../src/issuance/register/cancel-number.ts';
import { folderOf, referenceOf, type Entry } from '../../../../src/issuance/register/entry.ts';
import { issueDocument } from '../../../../src/issuance/register/issue-document.ts';
import { moveDocument } from '../../../../src/issuance/register/move-document.ts';
import { closeRegister, openRegister } from '../../../../src/issuance/register/open-register.ts';
import { entriesIn } from '../../../../src/issuance/register/rows.ts';
import { startSeries } from '../../../../src/issuance/register/start-series.ts';
import { verifyRegister } from '../../../../src/issuance/register/verify-register.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { clerkAt, issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

const reference = ({ numbered }: Entry) => numbered && referenceOf(numbered);
const codes = (outcome: Awaited<ReturnType<typeof issue>>) => outcome.issues.map(({ code }) => code);
const all = () => entriesIn(test.register.database);

describe('issueDocument', () => {
  it('gives 01 to the first document of a year, then one after another', async () => {
    const numbers = [];
    for (const key of ['a', 'b', 'c']) numbers.push(reference(valueOf(await issue(test, key, '2024-03-25'))));
    expect(numbers).toEqual(['01/KH-BQL', '02/KH-BQL', '03/KH-BQL']);
  });

  it('begins anew on 1 January', async () => {
    await issue(test, 'a', '2023-12-31');
    expect(reference(valueOf(await issue(test, 'b', '2024-01-01')))).toBe('01/KH-BQL');
  });

  it('counts every series for itself', async () => {
    await issue(test, 'a', '2024-03-25');
    const other = { series: 'council', symbol: 'KH-HĐTĐKT' };
    expect(reference(valueOf(await issue(test, 'b', '2024-01-02', other)))).toBe('01/KH-HĐTĐKT');
  });

  it('writes the files whole, with what the register says beside them', async () => {
    const entry = valueOf(await issue(test, 'a', '2024-03-25'));
    const folder = join(test.folder, folderOf(entry.numbered ?? expect.fail()));
    expect(folder.endsWith(join('2024', '01-KH-BQL'))).toBe(true);
    expect(readFileSync(join(folder, 'plan.pdf'), 'utf8')).toBe('Số: 1/KH-BQL');
    expect(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))).toMatchObject({
      entry: { slug: 'plan', key: 'a', numbered: { number: 1 }, files: [{ name: 'plan.pdf', bytes: 14 }] },
    });
  });

  it('keeps the folder from nobody who may read what the office writes', async () => {
    const { numbered } = valueOf(await issue(test, 'a', '2024-03-25'));
    const usual = join(test.folder, 'usual');
    mkdirSync(usual);
    const folder = join(test.folder, folderOf(numbered ?? expect.fail()));
    expect(statSync(folder).mode).toBe(statSync(usual).mode);
  });

  it('says who issued it when', async () => {
    const { events, state } = valueOf(await issue(test, 'a', '2024-03-25'));
    expect(state).toBe('issued');
    expect(events).toEqual([
      { state: 'issued', who: 'Trần Thị Văn Thư', at: '2024-12-31T14:05:09+07:00', reason: undefined },
    ]);
  });

  it('goes on with a document that was approved and signed', async () => {
    for (const state of ['approved', 'signed'] as const) {
      moveDocument(test.register, { campaign: 2024, slug: 'plan', key: 'a' }, state, clerkAt());
    }
    const { events } = valueOf(await issue(test, 'a', '2024-03-25'));
    expect(events.map(({ state }) => state)).toEqual(['approved', 'signed', 'issued']);
    expect(all()).toHaveLength(1);
  });

  it('refuses a day before that of the last number', async () => {
    await issue(test, 'a', '2024-03-25');
    const refused = await issue(test, 'b', '2024-03-24');
    expect(codes(refused)).toEqual(['date-before-last-number']);
    expect(refused.issues[0]?.message.vi).toBe(
      'Ngày 24/3/2024 sớm hơn ngày 25/3/2024 của số đã cấp gần nhất (01/KH-BQL).',
    );
    expect(all()).toHaveLength(1);
  });

  it('refuses a day that has not come', async () => {
    expect(codes(await issue(test, 'a', '2025-01-01'))).toEqual(['date-in-future']);
    expect(all()).toEqual([]);
  });

  it('takes the day of today', async () => {
    expect((await issue(test, 'a', '2024-12-31')).ok).toBe(true);
  });

  it('tells the plan of one year from that of another', async () => {
    await issue(test, 'a', '2024-03-25');
    expect((await issue(test, 'a', '2024-03-25', { campaign: 2025 })).ok).toBe(true);
  });

  it('refuses to issue twice, but takes what replaces it', async () => {
    const first = valueOf(await issue(test, 'a', '2024-03-25'));
    expect(codes(await issue(test, 'a', '2024-03-26'))).toEqual(['already-issued']);
    const second = valueOf(await issue(test, 'a', '2024-03-26', { replaces: first.id }));
    expect([reference(second), second.replaces]).toEqual(['02/KH-BQL', first.id]);
  });

  it('lets nothing take the place of what was replaced already', async () => {
    const first = valueOf(await issue(test, 'a', '2024-03-25'));
    await issue(test, 'a', '2024-03-26', { replaces: first.id });
    expect(codes(await issue(test, 'a', '2024-03-27', { replaces: first.id }))).toEqual(['already-issued']);
  });

  it('says which document is put right', async () => {
    const first = valueOf(await issue(test, 'a', '2024-03-25'));
    const second = valueOf(await issue(test, 'b', '2024-03-26', { corrects: first.id }));
    expect([second.corrects, second.replaces]).toEqual([first.id, undefined]);
  });

  it('keeps a cancelled number, with its reason', async () => {
    const entry = valueOf(await issue(test, 'a', '2024-03-25'));
    const cancelled = valueOf(cancelNumber(test.register, entry, 'in sai tên cơ quan', clerkAt()));
    expect([cancelled.state, cancelled.events.at(-1)?.reason]).toEqual(['cancelled', 'in sai tên cơ quan']);
    const refused = await issue(test, 'a', '2024-03-25', { wanted: 1 });
    expect(codes(refused)).toEqual(['number-cancelled']);
    expect(refused.issues[0]?.message.vi).toBe('Số 1 đã hủy (in sai tên cơ quan), không cấp lại.');
    expect(reference(valueOf(await issue(test, 'a', '2024-03-25')))).toBe('02/KH-BQL');
  });

  it.each([
    [1, 'number-taken', 'Số 1 đã cấp cho “Tổ chức phong trào thi đua”.'],
    [3, 'number-leaves-gap', 'Lấy số 3 sẽ bỏ trống số 2.'],
    [9, 'number-leaves-gap', 'Lấy số 9 sẽ bỏ trống các số từ 2 đến 8.'],
  ])('refuses number %i when 2 is the next one', async (wanted, code, message) => {
    await issue(test, 'a', '2024-03-25');
    const refused = await issue(test, 'b', '2024-03-25', { wanted });
    expect([codes(refused), refused.issues[0]?.message.vi]).toEqual([[code], message]);
  });

  it('goes on from a book of paper, which only an empty series can', async () => {
    const start = { year: 2024, series: 'main', number: 117, reason: 'sổ giấy đến 15/3/2024' };
    valueOf(startSeries(test.register, start, clerkAt()));
    expect(reference(valueOf(await issue(test, 'a', '2024-03-18')))).toBe('118/KH-BQL');
    expect(reference(valueOf(await issue(test, 'c', '2024-03-18')))).toBe('119/KH-BQL');
    expect(codes(await issue(test, 'b', '2024-03-18', { wanted: 100 }))).toEqual(['number-on-paper']);
    expect(startSeries(test.register, { ...start, number: 200 }, clerkAt())).toMatchObject({
      ok: false,
      issues: [{ code: 'series-has-numbers' }],
    });
  });

  it('keeps the number that a book of paper ended with', () => {
    const start = { year: 2024, series: 'main', number: 117, reason: 'sổ giấy' };
    valueOf(startSeries(test.register, start, clerkAt()));
    const again = startSeries(test.register, { ...start, number: 45 }, clerkAt());
    expect(again.issues.map(({ code, message }) => [code, message.vi])).toEqual([
      ['series-has-start', 'Sổ “main” năm 2024 đã ghi: sổ giấy cấp đến số 117 (sổ giấy).'],
    ]);
  });

  it('goes on from paper in the year and series of that book alone', async () => {
    const start = { year: 2023, series: 'main', number: 40, reason: 'sổ giấy' };
    valueOf(startSeries(test.register, start, clerkAt()));
    valueOf(startSeries(test.register, { ...start, year: 2024, series: 'council' }, clerkAt()));
    expect(reference(valueOf(await issue(test, 'a', '2024-03-18')))).toBe('01/KH-BQL');
  });

  it.each([
    ['finds something wrong', () => Promise.resolve({ ok: false as const, issues: [] })],
    ['fails', () => Promise.reject(new Error('no space'))],
  ])('leaves everything as it was when making the document %s', async (_, make) => {
    const order = {
      ...{ campaign: 2024, slug: 'plan', key: 'a', series: 'main', symbol: 'KH-BQL', wanted: undefined },
      ...{ issuedOn: { year: 2024, month: 3, day: 25 }, replaces: undefined, corrects: undefined },
    };
    await issueDocument(test.register, order, clerkAt(), make).catch(() => undefined);
    expect(all()).toEqual([]);
    expect(readdirSync(test.folder).filter((name) => !name.startsWith('register.db'))).toEqual([]);
    expect(reference(valueOf(await issue(test, 'a', '2024-03-25')))).toBe('01/KH-BQL');
  });

  it('leaves nothing behind when the files cannot be written', async () => {
    const order = {
      ...{ campaign: 2024, slug: 'plan', key: 'a', series: 'main', symbol: 'KH-BQL', wanted: undefined },
      ...{ issuedOn: { year: 2024, month: 3, day: 25 }, replaces: undefined, corrects: undefined },
    };
    const files = [{ name: 'no/such/folder.pdf', bytes: new Uint8Array() }];
    const facts = valueOf(await issue(test, 'z', '2024-01-02')).facts ?? expect.fail();
    const failing = issueDocument(test.register, order, clerkAt(), () =>
      Promise.resolve({ ok: true, value: { files, facts }, issues: [] }),
    );
    await expect(failing).rejects.toThrow('ENOENT');
    expect(all()).toHaveLength(1);
    expect(existsSync(join(test.folder, '2024', '02-KH-BQL'))).toBe(false);
  });

  it('says that the number is given where only the files cannot take their place, and places them next time', async () => {
    // A file lies where the folder of the year goes.
    writeFileSync(join(test.folder, '2024'), '');
    const failing = issue(test, 'a', '2024-03-25');
    await expect(failing).rejects.toMatchObject({ issues: [{ code: 'files-not-in-place' }] });
    rmSync(join(test.folder, '2024'));
    closeRegister(openRegister(test.folder, false));
    expect(all().map(reference)).toEqual(['01/KH-BQL']);
    expect(verifyRegister(test.register).issues).toEqual([]);
  });
});
