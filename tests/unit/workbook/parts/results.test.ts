import { describe, expect, it } from 'vitest';
import { cellsIn, made, partSheets, yaml } from '../../support/workbook-rows.ts';

describe('the rows of results', () => {
  it('stand on the sheet of what they are about', () => {
    const rows = partSheets('results').rowsOf(
      yaml(
        [
          '- enterprise: dn-1',
          '  plan: { revenue: 5, workers: 3 }',
          '  year: { reportedOn: 2024-12-05, actual: { revenue: 6 }, samePeriod: { revenue: 4 } }',
          '  violations: [{ rule: P1, on: 2024-07-05 }]',
          '- { enterprise: dn-2, plan: { revenue: 9 } }',
        ].join('\n'),
      ),
    );
    expect(cellsIn(rows, 'plannedFigures')).toEqual([
      { enterprise: 'dn-1', 'plan.revenue': 5, 'plan.workers': 3 },
      { enterprise: 'dn-2', 'plan.revenue': 9 },
    ]);
    expect(cellsIn(rows, 'firstHalfFigures')).toEqual([]);
    expect(cellsIn(rows, 'yearFigures')).toEqual([
      {
        enterprise: 'dn-1',
        'year.reportedOn': '2024-12-05',
        'year.actual.revenue': 6,
        'year.samePeriod.revenue': 4,
      },
    ]);
    expect(cellsIn(rows, 'violations')).toEqual([{ enterprise: 'dn-1', rule: 'P1', on: '2024-07-05' }]);
  });
});

describe('results of rows', () => {
  it('follow the order of the plan', () => {
    const { value, issues } = made('results', {
      plannedFigures: [{ enterprise: 'dn-2' }, { enterprise: 'dn-1', 'plan.workers': 3 }],
      firstHalfFigures: [
        { enterprise: 'dn-1', 'firstHalf.reportedOn': '2024-07-03', 'firstHalf.actual.workers': 2 },
      ],
      violations: [{ enterprise: 'dn-1', rule: 'P1' }],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      { enterprise: 'dn-2' },
      {
        enterprise: 'dn-1',
        plan: { workers: 3 },
        firstHalf: { reportedOn: '2024-07-03', actual: { workers: 2 } },
        violations: [{ rule: 'P1' }],
      },
    ]);
  });

  it('keep a period of which nothing is told, for the schema to find', () => {
    const { value } = made('results', {
      plannedFigures: [{ enterprise: 'dn-1' }],
      yearFigures: [{ enterprise: 'dn-1' }],
    });
    expect(value).toEqual([{ enterprise: 'dn-1', year: {} }]);
  });
});
