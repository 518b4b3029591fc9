import { describe, expect, it } from 'vitest';
import { findings, WITHOUT_AWARDS, type Edits } from '../../support/small-year.ts';

const violation = (rule: string) => [{ rule, on: '2024-05-05', description: 'Vi phạm' }];

describe('score sheets', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a sheet is that of an enterprise of the list',
      { 'scores.4': { enterprise: 'dn-9', final: { A1: 60, B1: 1 } } },
      ['error unknown-reference scores.4.enterprise with enterprises'],
    ],
    [
      'an enterprise has one sheet',
      { 'scores.4': { enterprise: 'dn-4', final: { A1: 54, B1: 30 }, rank: 1 } },
      ['error score-sheet-twice scores.4.enterprise with scores.3.enterprise'],
    ],
    [
      'who reported the year has a sheet',
      { scores: [{ enterprise: 'dn-3', final: { A1: 60, B1: 24 }, rank: 1 }] },
      [0, 1, 3].map((index) => `warning score-sheet-missing results.${String(index)}.year with scores`),
    ],
    [
      'who did not report the year needs none',
      {
        'results.3.year': undefined,
        scores: [
          { enterprise: 'dn-1', final: { A1: 60, B1: 38 } },
          { enterprise: 'dn-2', final: { A1: 57, B1: 35 } },
          { enterprise: 'dn-3', final: { A1: 60, B1: 24 } },
        ],
      },
      [],
    ],
    [
      'points are given for criteria of the rubric',
      { 'scores.1.self.C1': 1 },
      ['error unknown-reference scores.1.self.C1 with criteria.groups'],
    ],
    [
      'points are at most the maximum, in every column',
      { 'scores.1.self.B1': 40.01, 'scores.1.cross.B1': 41 },
      [
        'error points-above-maximum scores.1.self.B1 with criteria.groups.1.criteria.0.maximum',
        'error points-above-maximum scores.1.cross.B1 with criteria.groups.1.criteria.0.maximum',
      ],
    ],
    [
      'every criterion has settled points',
      { 'scores.2.final': { A1: 60 }, 'scores.2.rank': undefined, 'scores.3.rank': undefined },
      ['error criterion-not-scored scores.2.final with criteria.groups.1.criteria.0.id'],
    ],
    [
      'a measured criterion has the points of its figures',
      { 'scores.1.final.A1': 57.01 },
      ['error points-not-as-measured scores.1.final.A1 with results.1.year.actual.revenue'],
    ],
    [
      'those points are rounded once, to two decimals',
      { 'results.1.year.actual.revenue': 95_008_333_333, 'scores.1.final.A1': 57 },
      [],
    ],
    [
      'half a hundredth is rounded up',
      { 'results.1.year.actual.revenue': 95_008_333_334, 'scores.1.final.A1': 57.01 },
      [],
    ],
    [
      'without a report of the year nothing is measured',
      { 'results.1.year': undefined, 'scores.1.final.A1': 57.5 },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_AWARDS, ...edits })).toEqual(expected);
  });
});

describe('bonus and penalties', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a bonus has a rule',
      { 'scores.0.bonus.0.rule': 'T2' },
      ['error unknown-reference scores.0.bonus.0.rule with criteria.bonus.rules'],
    ],
    [
      'a bonus is given once',
      { 'scores.0.bonus.1': { rule: 'T1', points: 1 } },
      ['error bonus-twice scores.0.bonus.1.rule with scores.0.bonus.0.rule'],
    ],
    [
      'a bonus is at most that of its rule',
      { 'scores.0.bonus.0.points': 3.5 },
      ['error bonus-above-rule scores.0.bonus.0.points with criteria.bonus.rules.0.points'],
    ],
    [
      'a bonus above the greatest total is warned of',
      {
        'criteria.bonus.rules.1': { id: 'T2', name: 'Vượt kế hoạch', points: 3 },
        'scores.0.bonus': [
          { rule: 'T1', points: 3 },
          { rule: 'T2', points: 3 },
        ],
      },
      ['warning bonus-above-total scores.0.bonus with criteria.bonus.maximum'],
    ],
    [
      'a penalty has a rule',
      { 'scores.1.penalties': [{ rule: 'K1', points: 2 }] },
      ['error unknown-reference scores.1.penalties.0.rule with criteria.penalties'],
    ],
    [
      'a violation costs its points',
      { 'results.1.violations': violation('P1') },
      ['error violation-without-penalty scores.1.enterprise with results.1.violations.0'],
    ],
    [
      'so it does where it is in both',
      { 'results.1.violations': violation('P1'), 'scores.1.penalties': [{ rule: 'P1', points: 2 }] },
      [],
    ],
    [
      'nobody loses points without a violation',
      { 'scores.1.penalties': [{ rule: 'P1', points: 2 }] },
      ['error penalty-without-violation scores.1.penalties.0 with results.1.enterprise'],
    ],
    [
      'two violations cost twice as much',
      {
        'results.1.violations': [...violation('P1'), ...violation('P1')],
        'scores.1.penalties': [{ rule: 'P1', points: 2 }],
      },
      [
        'error penalty-points scores.1.penalties.0.points with results.1.violations.0, results.1.violations.1',
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_AWARDS, ...edits })).toEqual(expected);
  });
});

describe('ranks', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a rank is that of the points',
      { 'scores.1.rank': 1 },
      ['error rank-against-points scores.1.rank with scores.1.final'],
    ],
    [
      'the same points share the higher rank',
      { 'scores.3.rank': 2 },
      ['error rank-against-points scores.3.rank with scores.3.final'],
    ],
    [
      'several wrong ranks of a cluster are one finding',
      { 'scores.0.rank': 2, 'scores.1.rank': 1 },
      ['error rank-against-points scores.0.rank with scores.0.final, scores.1.rank'],
    ],
    [
      'ranks are given to all of a cluster or to none',
      { 'scores.1.rank': undefined },
      ['warning rank-missing scores.1.enterprise with scores.0.rank'],
    ],
    ['they can be left out', { 'scores.0.rank': undefined, 'scores.1.rank': undefined }, []],
    [
      'who is knocked out has no rank',
      { 'results.1.violations': violation('K1') },
      ['error knocked-out-but-ranked scores.1.rank with results.1.violations.0'],
    ],
    [
      'who is knocked out takes no rank from the others',
      { 'results.0.violations': violation('K1'), 'scores.0.rank': undefined, 'scores.1.rank': 1 },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_AWARDS, ...edits })).toEqual(expected);
  });
});
