import { describe, expect, it } from 'vitest';
import { cellsIn, made, partSheets, yaml } from '../../support/workbook-rows.ts';

const FINAL = { enterprise: 'dn-1', column: 'final', 'criterion:A1': 7.5 };

describe('the rows of score sheets', () => {
  it('have a row for each time that points were given, with the rank at the settled ones', () => {
    const rows = partSheets('scores').rowsOf(
      yaml(
        '- { enterprise: dn-1, self: { A1: 8 }, final: { A1: 7.5 }, rank: 2, bonus: [{ rule: T1, points: 2 }] }',
      ),
    );
    expect(cellsIn(rows, 'scores')).toEqual([
      { enterprise: 'dn-1', column: 'self', 'criterion:A1': 8 },
      { enterprise: 'dn-1', column: 'final', 'criterion:A1': 7.5, rank: 2 },
    ]);
    expect(cellsIn(rows, 'extraPoints')).toEqual([
      { enterprise: 'dn-1', kind: 'bonus', rule: 'T1', points: 2 },
    ]);
  });
});

describe('score sheets of rows', () => {
  it('gather the rows of an enterprise wherever they stand', () => {
    const { value, issues } = made('scores', {
      scores: [
        { enterprise: 'dn-1', column: 'self', 'criterion:A1': 8 },
        { enterprise: 'dn-2', column: 'final', 'criterion:A1': 6, rank: 1 },
        FINAL,
      ],
      extraPoints: [{ enterprise: 'dn-2', kind: 'bonus', rule: 'T1', points: 2 }],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      { enterprise: 'dn-1', self: { A1: 8 }, final: { A1: 7.5 } },
      { enterprise: 'dn-2', final: { A1: 6 }, bonus: [{ rule: 'T1', points: 2 }], rank: 1 },
    ]);
  });

  it('need settled points', () => {
    const { issues } = made('scores', {
      scores: [{ enterprise: 'dn-1', column: 'self', 'criterion:A1': 8 }],
    });
    expect(issues).toEqual(['score-without-final scores!2,2']);
  });

  it('have their rank at the settled points only', () => {
    const { issues } = made('scores', { scores: [{ enterprise: 'dn-1', column: 'cross', rank: 1 }, FINAL] });
    expect(issues).toEqual(['rank-not-at-final scores!2,3']);
  });

  it('have points beside the criteria only where there is a score sheet', () => {
    const { issues } = made('scores', {
      scores: [FINAL],
      extraPoints: [{ enterprise: 'dn-2', kind: 'bonus', rule: 'T1' }],
    });
    expect(issues).toEqual(['row-without-parent extraPoints!2,1']);
  });

  it('say in each row who gave the points', () => {
    const { issues } = made('scores', {
      scores: [FINAL, { enterprise: 'dn-1' }, { enterprise: 'dn-1', column: 'Tự chấn' }],
      extraPoints: [{ enterprise: 'dn-1', rule: 'T1' }],
    });
    expect(issues).toEqual([
      'row-of-no-kind scores!3,1',
      'row-of-no-kind scores!4,2',
      'row-of-no-kind extraPoints!2,1',
    ]);
  });
});
