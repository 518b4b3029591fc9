import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cancelNumber } from '../../../../src/issuance/register/cancel-number.ts';
import type { Entry } from '../../../../src/issuance/register/entry.ts';
import { entriesIn } from '../../../../src/issuance/register/rows.ts';
import { sendDocument, type SendingFacts } from '../../../../src/issuance/register/send-document.ts';
import { verifyRegister } from '../../../../src/issuance/register/verify-register.ts';
import { clerkAt, issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

const on = (month: number, day: number) => ({ year: 2024, month, day });
const sending = (facts: Partial<SendingFacts>): SendingFacts => ({
  ...{ sentOn: on(3, 26), copies: undefined, dueOn: undefined, note: undefined },
  ...facts,
});

async function issued(): Promise<Entry> {
  const outcome = await issue(test, 'a', '2024-03-25');
  if (!outcome.ok) throw new Error('not issued');
  return outcome.value;
}

const codes = (outcome: { readonly issues: readonly { readonly code: string }[] }) =>
  outcome.issues.map(({ code }) => code);

describe('sendDocument', () => {
  it('keeps every sending, in the order in which they were entered', async () => {
    const entry = await issued();
    sendDocument(test.register, entry, sending({ copies: 12, dueOn: on(4, 10) }), clerkAt());
    sendDocument(test.register, entry, sending({ sentOn: on(3, 28), note: 'gửi thêm Sở Nội vụ' }), clerkAt());
    expect(entriesIn(test.register.database)[0]?.sendings).toEqual([
      {
        ...{ sentOn: on(3, 26), copies: 12, dueOn: on(4, 10), note: undefined },
        ...{ who: 'Trần Thị Văn Thư', at: '2024-12-31T14:05:09+07:00' },
      },
      {
        ...{ sentOn: on(3, 28), copies: undefined, dueOn: undefined, note: 'gửi thêm Sở Nội vụ' },
        ...{ who: 'Trần Thị Văn Thư', at: '2024-12-31T14:05:09+07:00' },
      },
    ]);
    expect(verifyRegister(test.register)).toMatchObject({ issues: [], lines: 3 });
  });

  it('takes the day of issue itself', async () => {
    expect(sendDocument(test.register, await issued(), sending({ sentOn: on(3, 25) }), clerkAt()).ok).toBe(
      true,
    );
  });

  it.each([
    [{ sentOn: on(3, 24) }, ['sent-before-issue']],
    [{ sentOn: { year: 2025, month: 1, day: 1 } }, ['sent-in-future']],
    [{ dueOn: on(3, 20) }, ['due-before-sent']],
    [{ sentOn: on(3, 24), dueOn: on(3, 20) }, ['sent-before-issue', 'due-before-sent']],
  ])('refuses %j and enters nothing', async (facts, expected) => {
    const entry = await issued();
    expect(codes(sendDocument(test.register, entry, sending(facts), clerkAt()))).toEqual(expected);
    expect(entriesIn(test.register.database)[0]?.sendings).toEqual([]);
  });

  it('sends no cancelled number', async () => {
    const entry = await issued();
    cancelNumber(test.register, entry, 'in sai', clerkAt());
    expect(codes(sendDocument(test.register, entry, sending({}), clerkAt()))).toEqual(['not-issued']);
  });

  it('lets nobody change or take away a sending, and finds one that was slipped in', async () => {
    const entry = await issued();
    sendDocument(test.register, entry, sending({}), clerkAt());
    const { database } = test.register;
    expect(() => database.exec("UPDATE sendings SET sent_on = '2024-04-01'")).toThrow('sendings stay');
    expect(() => database.exec('DELETE FROM sendings')).toThrow('sendings stay');
    database.exec(
      `INSERT INTO sendings (entry, sent_on, who, at) VALUES (${String(entry.id)}, '2024-05-01', 'x', 'x')`,
    );
    expect(codes(verifyRegister(test.register))).toEqual(['entry-changed']);
  });
});
