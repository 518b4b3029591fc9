import { describe, expect, it } from 'vitest';
import { findings, type Edits } from '../../support/small-year.ts';

describe('criteria', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'the maxima add up to the scale',
      { 'criteria.groups.1.criteria.0.maximum': 40.5 },
      ['error criteria-sum criteria.scale with criteria.groups'],
    ],
    [
      'the sum is exact where floats are not',
      {
        'criteria.scale': 60.3,
        'criteria.groups.1.criteria': [
          { id: 'B1', name: 'Môi trường', maximum: 0.1 },
          { id: 'B2', name: 'Lao động', maximum: 0.2 },
        ],
      },
      [],
    ],
    [
      'a code means one thing in the whole rubric',
      { 'criteria.knockouts.0.id': 'P1' },
      ['error criterion-code-twice criteria.knockouts.0.id with criteria.penalties.0.id'],
    ],
    [
      'a group and a criterion have different codes',
      { 'criteria.groups.1.id': 'A1' },
      ['error criterion-code-twice criteria.groups.0.criteria.0.id with criteria.groups.1.id'],
    ],
    [
      'no bonus is above the greatest total',
      { 'criteria.bonus.rules.0.points': 5.5 },
      ['error bonus-rule-above-maximum criteria.bonus.rules.0.points with criteria.bonus.maximum'],
    ],
    ['a bonus can be as great as the total', { 'criteria.bonus.rules.0.points': 5 }, []],
  ])('%s', (_, edits, expected) => {
    expect(findings({ scores: undefined, ...edits })).toEqual(expected);
  });
});
