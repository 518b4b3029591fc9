import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metadataOf, tooLongMetadata } from '../../../../src/issuance/export/metadata.ts';
import type { EntryFacts } from '../../../../src/issuance/register/entry.ts';
import { numberedIn } from '../../../helpers/issuance/books.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(() => {
  test = newRegister();
});
afterEach(() => {
  test.remove();
});

async function entryWith(facts: Partial<EntryFacts>) {
  await issue(test, 'a', '2024-03-25', {}, facts);
  const [entry] = numberedIn(test);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('metadataOf', () => {
  it.each([
    [undefined, 0],
    ['Khẩn', 1],
    ['Thượng khẩn', 2],
    ['Hỏa tốc', 3],
  ])('gives %s the priority %d', async (urgency, priority) => {
    expect(metadataOf(await entryWith({ urgency }), []).priority).toBe(priority);
  });
});

describe('tooLongMetadata', () => {
  it('finds nothing in what fits to the letter', async () => {
    const entry = await entryWith({ subject: 'ộ'.repeat(500), pages: 999, recipients: ['a'.repeat(200)] });
    expect(tooLongMetadata(entry, [])).toEqual([]);
  });

  it.each([
    [{ subject: 'ộ'.repeat(501) }, '01/KH-BQL: “Trích yếu nội dung” dài 501 ký tự, quá 500.'],
    [{ pages: 1000 }, '01/KH-BQL: “Số trang của văn bản” dài 4 chữ số, quá 3.'],
    [{ recipients: ['a', 'a'.repeat(201)] }, '01/KH-BQL: “Tên nơi nhận” dài 201 ký tự, quá 200.'],
  ])('warns of %j', async (facts, message) => {
    const issues = tooLongMetadata(await entryWith(facts), []);
    expect(issues.map((one) => [one.severity, one.message.vi])).toEqual([['warning', message]]);
  });
});
