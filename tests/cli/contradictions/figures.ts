import { edit, editAfter, type Contradiction } from './edits.ts';

const addViolation = (enterprise: string, rule: string, on: string) =>
  edit(
    'results',
    `- enterprise: ${enterprise}\n`,
    `- enterprise: ${enterprise}\n  violations: [{ rule: ${rule}, on: ${on}, description: Vi phạm }]\n`,
  );

export const OF_RESULTS: readonly Contradiction[] = [
  {
    title: 'results of one enterprise twice, and those of another missing',
    edits: [edit('results', '- enterprise: dn-42\n', '- enterprise: dn-41\n')],
    finds: [
      { code: 'result-missing', at: 'dn-42', other: 'enterprise: dn-01' },
      { code: 'result-twice', at: 'enterprise: dn-41', other: 'enterprise: dn-41' },
    ],
  },
  {
    title: 'a half year reported before it was nearly over',
    edits: [editAfter('results', 'dn-01', 'reportedOn: 2024-07-03', 'reportedOn: 2024-05-03')],
    finds: [{ code: 'reported-too-early', at: 'reportedOn: 2024-05-03', other: 'year: 2024' }],
  },
  {
    title: 'a year reported before its first half',
    edits: [editAfter('results', 'dn-01', 'reportedOn: 2024-07-03', 'reportedOn: 2024-12-06')],
    finds: [
      { code: 'reported-after-summary', at: 'issuedOn: 2024-07-15', other: 'reportedOn: 2024-12-06' },
      { code: 'reported-in-reverse', at: 'reportedOn: 2024-12-05', other: 'reportedOn: 2024-12-06' },
    ],
  },
  {
    title: 'a year that is less than its first half',
    edits: [
      editAfter(
        'results',
        'dn-01',
        'workers: 417, averageIncome: 11704704, socialContribution: 290100000',
        'workers: 417, averageIncome: 11704704, socialContribution: 29010000',
      ),
    ],
    finds: [{ code: 'year-below-first-half', at: 'workers: 417', other: 'workers: 404' }],
  },
  {
    title: 'an income without workers',
    edits: [editAfter('results', 'dn-01', 'workers: 404', 'workers: 0')],
    finds: [{ code: 'income-without-workers', at: 'workers: 0', other: 'workers: 0' }],
  },
  {
    title: 'an income in thousands of đồng',
    edits: [editAfter('results', 'dn-01', 'averageIncome: 10938457', 'averageIncome: 10938')],
    finds: [
      { code: 'figure-in-another-unit', at: 'averageIncome: 11328336', other: 'averageIncome: 10938' },
      { code: 'implausible-income', at: 'averageIncome: 10938' },
    ],
  },
  {
    title: 'a revenue in thousands of đồng',
    edits: [editAfter('results', 'dn-01', 'revenue: 295630280643', 'revenue: 295630280')],
    finds: [{ code: 'figure-in-another-unit', at: 'revenue: 315373218520', other: 'revenue: 295630280' }],
  },
  {
    title: 'a violation of another year',
    edits: [edit('results', 'rule: P3, on: 2024-05-21', 'rule: P3, on: 2023-05-21')],
    finds: [{ code: 'violation-outside-year', at: 'on: 2023-05-21', other: 'year: 2024' }],
  },
  {
    title: 'a violation of a rule that is not there',
    edits: [addViolation('dn-01', 'P9', '2024-05-21')],
    finds: [{ code: 'unknown-reference', at: 'rule: P9' }],
  },
];

export const OF_SCORES: readonly Contradiction[] = [
  {
    title: 'a score sheet twice, and one missing',
    edits: [edit('scores', '- enterprise: dn-42\n', '- enterprise: dn-41\n')],
    finds: [
      { code: 'score-sheet-missing', at: 'reportedOn: 2024-12-02', other: 'enterprise: dn-01' },
      { code: 'score-sheet-twice', at: 'enterprise: dn-41', other: 'enterprise: dn-41' },
    ],
  },
  {
    title: 'points above the maximum',
    edits: [editAfter('scores', 'dn-01', 'self:  { A1: 15', 'self:  { A1: 16')],
    finds: [{ code: 'points-above-maximum', at: 'self:  { A1: 16', other: 'maximum: 15' }],
  },
  {
    title: 'a criterion without settled points',
    edits: [editAfter('scores', 'dn-42', 'D1: 4.25 }\n  penalties', '}\n  penalties')],
    finds: [{ code: 'criterion-not-scored', at: 'final:', other: 'id: D1' }],
  },
  {
    title: 'points that are not those of the figures',
    edits: [
      editAfter(
        'scores',
        'dn-01',
        'final: { A1: 15, A2: 10, A3: 15, A4: 9.92',
        'final: { A1: 15, A2: 10, A3: 15, A4: 9.91',
      ),
    ],
    finds: [{ code: 'points-not-as-measured', at: 'A4: 9.91', other: 'averageIncome: 11704704' }],
  },
  {
    title: 'a bonus twice, and more than there can be',
    edits: [
      editAfter(
        'scores',
        'dn-02',
        '{ rule: T3, points: 1 }]',
        '{ rule: T3, points: 2 }, { rule: T1, points: 2 }]',
      ),
    ],
    finds: [
      { code: 'bonus-above-total', at: 'rule: T3, points: 2', other: 'maximum: 5' },
      { code: 'bonus-above-rule', at: 'rule: T3, points: 2', other: 'id: T3' },
      { code: 'bonus-twice', at: 'rule: T3, points: 2', other: 'rule: T3, points: 2' },
    ],
  },
  {
    title: 'a violation that costs no points',
    edits: [edit('scores', '  penalties: [{ rule: P3, points: 2 }]\n', '')],
    finds: [{ code: 'violation-without-penalty', at: 'enterprise: dn-07', other: 'rule: P3' }],
  },
  {
    title: 'a penalty without a violation',
    edits: [editAfter('scores', 'dn-42', '{ rule: P4, points: 2 }', '{ rule: P3, points: 2 }')],
    finds: [
      { code: 'violation-without-penalty', at: 'enterprise: dn-42', other: 'rule: P4' },
      { code: 'penalty-without-violation', at: 'rule: P3', other: 'enterprise: dn-42' },
    ],
  },
  {
    title: 'other points than those of the violation',
    edits: [edit('scores', '{ rule: P3, points: 2 }', '{ rule: P3, points: 1 }')],
    finds: [{ code: 'penalty-points', at: 'points: 1', other: 'rule: P3' }],
  },
  {
    title: 'a knocked-out enterprise with a rank',
    edits: [editAfter('scores', 'dn-12', '\n- enterprise: dn-13', '\n  rank: 15\n- enterprise: dn-13')],
    finds: [{ code: 'knocked-out-but-ranked', at: 'rank: 15', other: 'rule: K1' }],
  },
  {
    title: 'a rank that is not that of the points',
    edits: [editAfter('scores', 'dn-39', 'rank: 3', 'rank: 4')],
    finds: [{ code: 'rank-against-points', at: 'rank: 4', other: 'final:' }],
  },
  {
    title: 'a member without a rank',
    edits: [editAfter('scores', 'dn-39', '  rank: 3\n', '')],
    finds: [{ code: 'rank-missing', at: 'enterprise: dn-39', other: 'rank: 1' }],
  },
];
