import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesIn } from '../../../../src/issuance/register/rows.ts';
import { verifyRegister } from '../../../../src/issuance/register/verify-register.ts';
import { registerStamped, type StampedOrder } from '../../../../src/issuance/stamping/register-stamped.ts';
import { clerkAt, FACTS, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let home: TestRegister;
beforeEach(() => {
  home = newRegister();
});
afterEach(() => {
  home.remove();
});

const ORDER: StampedOrder = {
  stem: 'van-ban',
  bytes: new Uint8Array([1]),
  copyForm: undefined,
  series: 'chung',
  symbol: 'KH-BQL',
  issuedOn: { year: 2024, month: 3, day: 25 },
  wanted: undefined,
};
const COPY = { copyForm: 'sao-y', series: 'ban-sao', symbol: 'SY-BQL' } as const;

const enter = (more: Partial<StampedOrder> = {}) =>
  registerStamped(home.register, { ...ORDER, ...more }, clerkAt(), async ({ number }) =>
    Promise.resolve({ ok: true, value: { bytes: new Uint8Array([number]), facts: FACTS }, issues: [] }),
  );
const numberOf = async (more?: Partial<StampedOrder>) => {
  const entered = await enter(more);
  return entered.ok ? entered.value.numbered?.number : entered.issues.map(({ code }) => code);
};

describe('registerStamped', () => {
  it('files the stamped bytes under the number', async () => {
    await enter();
    expect([...readFileSync(join(home.folder, '2024/01-KH-BQL/van-ban.pdf'))]).toEqual([1]);
  });

  it('enters a file once', async () => {
    await enter();
    const again = await enter({ symbol: 'QĐ-BQL' });
    expect(again.issues.map(({ message }) => message.vi)).toEqual([
      'Tệp này đã vào sổ: số 01/KH-BQL ngày 25/3/2024.',
    ]);
    expect(entriesIn(home.register.database)).toHaveLength(1);
  });

  it('tells files of one name apart', async () => {
    expect([await numberOf(), await numberOf({ bytes: new Uint8Array([2]) })]).toEqual([1, 2]);
  });

  it('numbers copies of every form in one series of their own', async () => {
    const numbers = [
      await numberOf(),
      await numberOf(COPY),
      await numberOf({ ...COPY, copyForm: 'trich-sao', symbol: 'TrS-BQL' }),
      await numberOf({ ...COPY, issuedOn: { year: 2024, month: 3, day: 26 } }),
    ];
    expect(numbers).toEqual([1, 1, 2, 3]);
  });

  it('takes no number where nothing is made', async () => {
    const failed = await registerStamped(home.register, ORDER, clerkAt(), async () =>
      Promise.resolve({ ok: false, issues: [] }),
    );
    expect([failed.ok, entriesIn(home.register.database)]).toEqual([false, []]);
  });

  it('leaves a register that verifies', async () => {
    await enter();
    await enter(COPY);
    expect(verifyRegister(home.register).issues).toEqual([]);
  });
});
