import { describe, expect, it } from 'vitest';
import { cellsIn, made, partSheets, yaml } from '../../support/workbook-rows.ts';

function criterion(group: string, id: string, name?: string) {
  return { 'group.id': group, ...(name !== undefined && { 'group.name': name }), id, maximum: 10 };
}

describe('the rows of a rubric', () => {
  it('name the group of each criterion, and the kind of each rule', () => {
    const rows = partSheets('criteria').rowsOf(
      yaml(
        [
          'scale: 100',
          'groups: [{ id: A, name: Kinh doanh, criteria: [{ id: A1, maximum: 60 }, { id: A2, maximum: 40 }] }]',
          'bonus: { maximum: 5, rules: [{ id: T1, points: 2 }] }',
          'knockouts: [{ id: K1, name: Nợ thuế }]',
        ].join('\n'),
      ),
    );
    expect(cellsIn(rows, 'scoring')).toEqual([
      { what: 'scale', value: 100 },
      { what: 'bonusMaximum', value: 5 },
    ]);
    expect(cellsIn(rows, 'criteria')).toEqual([
      { 'group.id': 'A', 'group.name': 'Kinh doanh', id: 'A1', maximum: 60 },
      { 'group.id': 'A', 'group.name': 'Kinh doanh', id: 'A2', maximum: 40 },
    ]);
    expect(cellsIn(rows, 'pointRules')).toEqual([
      { kind: 'bonus', id: 'T1', points: 2 },
      { kind: 'knockout', id: 'K1', name: 'Nợ thuế' },
    ]);
  });
});

describe('a rubric of rows', () => {
  it('gathers the criteria of a group, which is named once at least', () => {
    const { value, issues } = made('criteria', {
      scoring: [{ what: 'scale', value: 30 }],
      criteria: [
        criterion('B', 'B1'),
        criterion('A', 'A1', 'Kinh doanh'),
        criterion('B', 'B2', 'Pháp luật'),
        criterion('A', 'A2', 'Kinh doanh'),
      ],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual({
      scale: 30,
      groups: [
        {
          id: 'B',
          name: 'Pháp luật',
          criteria: [
            { id: 'B1', maximum: 10 },
            { id: 'B2', maximum: 10 },
          ],
        },
        {
          id: 'A',
          name: 'Kinh doanh',
          criteria: [
            { id: 'A1', maximum: 10 },
            { id: 'A2', maximum: 10 },
          ],
        },
      ],
    });
  });

  it('calls a group by one name', () => {
    const { issues } = made('criteria', {
      criteria: [
        criterion('A', 'A1', 'Kinh doanh'),
        criterion('A', 'A2', 'Kinh doanh  '),
        criterion('A', 'A3', 'Khác'),
      ],
    });
    expect(issues).toEqual(['group-of-two-names criteria!4,2 criteria!2,2']);
  });

  it('has each rule of points where its kind belongs', () => {
    const { value, issues } = made('criteria', {
      scoring: [{ what: 'bonusMaximum', value: 5 }],
      pointRules: [
        { kind: 'knockout', id: 'K1' },
        { kind: 'bonus', id: 'T1', points: 1 },
        { kind: 'penalty', id: 'P1', points: 2 },
      ],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual({
      bonus: { maximum: 5, rules: [{ id: 'T1', points: 1 }] },
      penalties: [{ id: 'P1', points: 2 }],
      knockouts: [{ id: 'K1' }],
    });
  });

  it('has no points for a knock-out', () => {
    const { issues } = made('criteria', { pointRules: [{ kind: 'knockout', id: 'K1', points: 3 }] });
    expect(issues).toEqual(['points-of-knockout pointRules!2,3']);
  });

  it('says of each rule and each total what it is', () => {
    const { issues } = made('criteria', {
      scoring: [{ value: 3 }],
      pointRules: [{ kind: 'khác', id: 'K1' }],
    });
    expect(issues).toEqual(['row-of-no-kind scoring!2,1', 'row-of-no-kind pointRules!2,1']);
  });

  it('is none without rows', () => {
    expect(made('criteria', { scoring: [], criteria: [] })).toEqual({ value: undefined, issues: [] });
  });
});
