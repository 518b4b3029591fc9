import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bookRow } from '../../../../src/issuance/export/book-row.ts';
import { fillBooks, numberedIn } from '../../../helpers/issuance/books.ts';
import { newRegister, type TestRegister } from '../../../helpers/issuance/register.ts';

let test: TestRegister;
beforeEach(async () => {
  test = newRegister();
  await fillBooks(test);
});
afterEach(() => {
  test.remove();
});

function rowOf(number: number) {
  const all = numberedIn(test);
  const entry = all.find(({ numbered }) => numbered.number === number);
  if (entry === undefined) throw new Error(`no ${String(number)}`);
  return bookRow(entry, all);
}

describe('bookRow', () => {
  it('says what the columns ask for', () => {
    expect(rowOf(118)).toMatchObject({
      reference: '118/KH-BQL',
      issuedOn: { year: 2024, month: 3, day: 25 },
      title: 'Kế hoạch Tổ chức phong trào thi đua',
      signatory: 'Vũ Quốc Nghị',
      archiveUnit: 'VT, QLDN',
    });
  });

  it('shows every sending, and counts their copies where the document does not say how many', () => {
    expect(rowOf(118).sentOn).toEqual([
      { year: 2024, month: 3, day: 26 },
      { year: 2024, month: 3, day: 28 },
    ]);
    expect(rowOf(118).copies).toBe(15);
    expect(rowOf(120).copies).toBe(5);
  });

  it('says by what a document was replaced and corrected, and all that was noted', () => {
    expect(rowOf(118).remarks).toEqual([
      'Bị thay thế bởi số 120/KH-BQL ngày 02/4/2024',
      'Được đính chính bởi số 121/BQL-VP ngày 03/4/2024',
      'Hỏa tốc',
      'Hạn trả lời 10/4/2024',
      'Chuyển 28/3/2024: gửi thêm Sở Nội vụ',
    ]);
  });

  it('keeps a cancelled number with its reason', () => {
    expect(rowOf(119).remarks).toEqual(['Đã hủy: in sai tên cơ quan', '=1+1']);
  });

  it('says of which number it takes the place, and which it puts right', () => {
    expect(rowOf(120).remarks).toEqual(['Thay thế số 118/KH-BQL ngày 25/3/2024']);
    expect(rowOf(121).remarks).toEqual(['Đính chính số 118/KH-BQL ngày 25/3/2024']);
  });
});
