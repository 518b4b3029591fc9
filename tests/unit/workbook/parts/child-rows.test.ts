import { describe, expect, it } from 'vitest';
import { made, partSheets, rowsIn } from '../../support/workbook-rows.ts';

const REVIEW = { cluster: 'cum-1', heldOn: '2024-12-16' };

describe('rows that belong to a row of another sheet', () => {
  it('are put into its record in their order', () => {
    const { value, issues } = made('reviews', {
      reviews: [REVIEW, { cluster: 'cum-2' }],
      votes: [
        { cluster: 'cum-1', nomination: 'kt-2', agree: 3 },
        { cluster: 'cum-2', nomination: 'kt-3', agree: 4, blank: 1 },
        { cluster: 'cum-1', nomination: 'kt-1', agree: 5, disagree: 0 },
      ],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        ...REVIEW,
        votes: [
          { nomination: 'kt-2', agree: 3 },
          { nomination: 'kt-1', agree: 5, disagree: 0 },
        ],
      },
      { cluster: 'cum-2', votes: [{ nomination: 'kt-3', agree: 4, blank: 1 }] },
    ]);
  });

  it('are issues when that row is not there', () => {
    const { issues } = partSheets('reviews').valueOf(
      rowsIn({ reviews: [REVIEW], votes: [{ cluster: 'cum-l', nomination: 'kt-1' }] }),
    );
    expect(issues).toEqual([
      {
        code: 'row-without-parent',
        severity: 'error',
        message: {
          vi: 'Mã cụm “cum-l” chưa có dòng ở trang Họp bình xét.',
          en: 'Mã cụm “cum-l” has no row on the sheet Họp bình xét.',
        },
        expected: {
          vi: 'Thêm dòng vào trang Họp bình xét, hoặc sửa mã ở đây.',
          en: 'Add a row to the sheet Họp bình xét, or mend the code here.',
        },
        place: { file: 'a.xlsx', sheet: 'votes', line: 2, column: 1 },
      },
    ]);
  });

  it('are issues when they name none', () => {
    const { value, issues } = made('reviews', {
      reviews: [REVIEW],
      votes: [{ nomination: 'kt-1', agree: 3 }],
    });
    expect(issues).toEqual(['row-without-code votes!2,1']);
    expect(value).toEqual([REVIEW]);
  });

  it('of results need a plan, whatever sheet they stand on', () => {
    const { issues } = made('results', {
      plannedFigures: [{ enterprise: 'dn-1', 'plan.revenue': 5 }],
      firstHalfFigures: [{ enterprise: 'dn-2', 'firstHalf.reportedOn': '2024-07-01' }],
      yearFigures: [{ enterprise: 'dn-1' }, { enterprise: 'dn-3' }],
      violations: [{ enterprise: 'dn-4', rule: 'P1' }],
    });
    expect(issues).toEqual([
      'row-without-parent firstHalfFigures!2,1',
      'row-without-parent yearFigures!3,1',
      'row-without-parent violations!2,1',
    ]);
  });
});
