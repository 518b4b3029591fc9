import {
  booksOf,
  isNumbered,
  type Book,
  type BookChoice,
  type NumberedEntry,
} from '../../../src/issuance/export/book.ts';
import type { FormInput } from '../../../src/issuance/export/register-form.ts';
import { cancelNumber } from '../../../src/issuance/register/cancel-number.ts';
import type { Entry } from '../../../src/issuance/register/entry.ts';
import { entriesIn } from '../../../src/issuance/register/rows.ts';
import { sendDocument } from '../../../src/issuance/register/send-document.ts';
import { startSeries } from '../../../src/issuance/register/start-series.ts';
import { dataOf, valueOf } from '../pipeline.ts';
import { clerkAt, issue, type TestRegister } from './register.ts';

const ALL: BookChoice = { year: undefined, series: undefined };

export function booksIn({ register }: TestRegister, choice: Partial<BookChoice> = {}): readonly Book[] {
  return valueOf(booksOf(register, { ...ALL, ...choice }));
}

export function numberedIn({ register }: TestRegister): readonly NumberedEntry[] {
  return entriesIn(register.database).filter(isNumbered);
}

export function formInput(test: TestRegister): FormInput {
  const all = numberedIn(test);
  return { books: booksIn(test), all, agency: dataOf('2024').agency, volume: undefined };
}

/**
 * A register after numbers on paper: 118 with an urgent mark, sent twice; 119 cancelled; 120 replaces 118; 121 corrects it; and
 * one number of a council's own series.
 */
export async function fillBooks(test: TestRegister): Promise<void> {
  const { register } = test;
  const clerk = clerkAt();
  const on = (month: number, day: number) => ({ year: 2024, month, day });
  const entry = async (...args: Parameters<typeof issue> extends [unknown, ...infer Rest] ? Rest : never) =>
    valueOf(await issue(test, ...args));
  startSeries(register, { year: 2024, series: 'chung', number: 117, reason: 'sổ giấy đến 15/3/2024' }, clerk);
  const first: Entry = await entry(
    'a',
    '2024-03-25',
    { series: 'chung' },
    { urgency: 'Hỏa tốc', copies: undefined },
  );
  const sending = { sentOn: on(3, 26), copies: 12, dueOn: on(4, 10), note: undefined };
  valueOf(sendDocument(register, first, sending, clerk));
  const again = { sentOn: on(3, 28), copies: 3, dueOn: undefined, note: 'gửi thêm Sở Nội vụ' };
  valueOf(sendDocument(register, first, again, clerk));
  const wrong = await entry('b', '2024-03-26', { series: 'chung' }, { note: '=1+1' });
  valueOf(cancelNumber(register, wrong, 'in sai tên cơ quan', clerk));
  await entry('a', '2024-04-02', { series: 'chung', replaces: first.id });
  await entry('c', '2024-04-03', { series: 'chung', symbol: 'BQL-VP', corrects: first.id });
  await entry('d', '2024-05-06', { series: 'Hội đồng', symbol: 'TB-HĐ' });
}
