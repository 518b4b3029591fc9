import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findReference } from '../../../../src/issuance/register/find-reference.ts';
import { issue, newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeAll(async () => {
  test = newRegister();
  await issue(test, 'old', '2023-05-02');
  await issue(test, 'new', '2024-05-02');
  await issue(test, 'council', '2024-05-02', { series: 'hội đồng', symbol: 'KH-HĐ' });
  await issue(test, 'second', '2024-05-02');
});
afterAll(() => {
  test.remove();
});

describe('findReference', () => {
  it.each([
    ['01/KH-BQL', undefined, 'new'],
    ['1 / KH-BQL', undefined, 'new'],
    ['01/KH-BQL', 2023, 'old'],
    ['01/KH-HĐ', 2024, 'council'],
    ['2', undefined, 'second'],
    ['1', 2023, 'old'],
  ])('%s of %s is %s', (text, year, key) => {
    expect(findReference(test.register, text, year)).toMatchObject({ ok: true, value: { key } });
  });

  it.each([
    ['1', 2024, 'many-of-number'],
    ['3/KH-BQL', undefined, 'no-such-number'],
    ['2/KH-BQL', 2023, 'no-such-number'],
    ['một', undefined, 'no-such-number'],
  ])('%s of %s is refused: %s', (text, year, code) => {
    expect(findReference(test.register, text, year)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('says which year has a number that another does not have', () => {
    const found = findReference(test.register, '2/KH-BQL', 2023);
    expect(found.issues[0]?.expected?.vi).toBe('Số này có trong sổ năm 2024: thêm --year 2024.');
  });
});
