import { describe, expect, it } from 'vitest';
import { findings, WITHOUT_AWARDS, type Edits } from '../../support/small-year.ts';

const violation = (rule: string, on: string) => [{ rule, on, description: 'Vi phạm' }];

describe('results', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'results are those of enterprises of the list',
      { 'results.3.enterprise': 'dn-9' },
      [
        'error unknown-reference results.3.enterprise with enterprises',
        'warning result-missing clusters.1.members.1 with results',
      ],
    ],
    [
      'an enterprise has its results once',
      { 'results.3.enterprise': 'dn-3' },
      [
        'error result-twice results.3.enterprise with results.2.enterprise',
        'warning result-missing clusters.1.members.1 with results',
      ],
    ],
    [
      'a first half is not reported before its last month',
      { 'results.0.firstHalf.reportedOn': '2024-05-31' },
      ['warning reported-too-early results.0.firstHalf.reportedOn with plan.year'],
    ],
    [
      'a first half can be reported in its last month',
      { 'results.0.firstHalf.reportedOn': '2024-06-01' },
      [],
    ],
    [
      'a year is not reported before its second half',
      { 'results.0.year.reportedOn': '2024-06-30', 'results.0.firstHalf.reportedOn': '2024-06-20' },
      ['warning reported-too-early results.0.year.reportedOn with plan.year'],
    ],
    [
      'the year is reported after the first half',
      { 'results.0.firstHalf.reportedOn': '2024-12-10' },
      [
        'error reported-in-reverse results.0.year.reportedOn with results.0.firstHalf.reportedOn',
        'warning reported-after-summary documents.interim-report.issuedOn with results.0.firstHalf.reportedOn',
      ],
    ],
    [
      'what the final report adds up was reported before it',
      { 'results.0.year.reportedOn': '2024-12-25' },
      ['warning reported-after-summary documents.final-report.issuedOn with results.0.year.reportedOn'],
    ],
    [
      'money of the year is not less than that of its first half',
      { 'results.0.year.actual.socialContribution': 54_999_999 },
      [
        'error year-below-first-half results.0.year.actual.socialContribution with results.0.firstHalf.actual.socialContribution',
      ],
    ],
    ['it can be the same', { 'results.0.year.actual.socialContribution': 55_000_000 }, []],
    ['workers can become fewer', { 'results.0.year.actual.workers': 150 }, []],
    [
      'without workers nobody earns',
      { 'results.0.firstHalf.actual.workers': 0 },
      [
        'error income-without-workers results.0.firstHalf.actual.workers with results.0.firstHalf.actual.averageIncome',
      ],
    ],
    [
      'an enterprise may have neither workers nor income',
      { 'results.0.firstHalf.actual.workers': 0, 'results.0.firstHalf.actual.averageIncome': 0 },
      [],
    ],
    [
      'an income is that of a month in đồng',
      { 'results.0.plan.averageIncome': 999_999 },
      [
        'warning implausible-income results.0.plan.averageIncome',
        'warning figure-in-another-unit results.0.firstHalf.actual.averageIncome with results.0.plan.averageIncome',
        'warning figure-in-another-unit results.0.year.actual.averageIncome with results.0.plan.averageIncome',
      ],
    ],
    [
      'a figure is not more than ten times that of the year before',
      { 'results.0.year.samePeriod.exports': 1_099_999_999 },
      ['warning figure-in-another-unit results.0.year.actual.exports with results.0.year.samePeriod.exports'],
    ],
    ['ten times as much can be', { 'results.0.year.samePeriod.exports': 1_100_000_000 }, []],
    [
      'a figure is not in thousands of đồng',
      { 'results.0.year.samePeriod.exports': 11_000_000_000_000 },
      ['warning figure-in-another-unit results.0.year.actual.exports with results.0.year.samePeriod.exports'],
    ],
    ['nothing is far from nothing', { 'results.0.year.samePeriod.exports': 0 }, []],
    [
      'a violation breaks a rule that takes points or knocks out',
      { 'results.0.violations': violation('T1', '2024-05-05') },
      ['error unknown-reference results.0.violations.0.rule with criteria.penalties'],
    ],
    [
      'a violation is of the year',
      { 'results.0.violations': violation('K1', '2023-12-31') },
      ['error violation-outside-year results.0.violations.0.on with plan.year'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_AWARDS, scores: undefined, ...edits })).toEqual(expected);
  });
});
