import { describe, expect, it } from 'vitest';
import { made, partSheets, rowsIn } from '../../support/workbook-rows.ts';

describe('rows of one key', () => {
  it('are an issue that names both', () => {
    const { issues } = partSheets('enterprises').valueOf(
      rowsIn({ enterprises: [{ id: 'dn-1', name: 'A' }, { id: 'dn-2' }, { name: 'B', id: 'dn-1' }] }),
    );
    expect(issues).toEqual([
      {
        code: 'row-twice',
        severity: 'error',
        message: {
          vi: 'Mã doanh nghiệp “dn-1” đã có ở dòng 2.',
          en: 'Mã doanh nghiệp “dn-1” stands in row 2 already.',
        },
        expected: {
          vi: 'Giữ một dòng, xóa dòng kia; nếu là hai nội dung khác nhau thì sửa lại mã.',
          en: 'Keep one of the rows; if they are about different things, mend the code.',
        },
        place: { file: 'a.xlsx', sheet: 'enterprises', line: 4, column: 2 },
        related: [
          {
            message: { vi: 'dòng kia ở đây', en: 'the other row' },
            place: { file: 'a.xlsx', sheet: 'enterprises', line: 2, column: 1 },
          },
        ],
      },
    ]);
  });

  it('are told by the words of their choices', () => {
    const { issues } = partSheets('scores').valueOf(
      rowsIn({
        scores: [
          { enterprise: 'dn-1', column: 'final' },
          { enterprise: 'dn-1', column: 'final' },
        ],
      }),
    );
    expect(issues.map(({ message }) => message.vi)).toEqual([
      'Mã doanh nghiệp “dn-1”, Lần chấm “Điểm thống nhất” đã có ở dòng 2.',
    ]);
  });

  it('may stand twice where the data may: the same penalty, the same violation', () => {
    const penalty = { enterprise: 'dn-1', kind: 'penalties', rule: 'P1', points: 1 };
    const { value, issues } = made('scores', {
      scores: [{ enterprise: 'dn-1', column: 'final' }],
      extraPoints: [penalty, penalty],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        enterprise: 'dn-1',
        final: {},
        penalties: [
          { rule: 'P1', points: 1 },
          { rule: 'P1', points: 1 },
        ],
      },
    ]);
  });

  it('repeat nothing while their key is not full', () => {
    expect(made('enterprises', { enterprises: [{ name: 'A' }, { name: 'B' }] }).issues).toEqual([]);
  });
});
