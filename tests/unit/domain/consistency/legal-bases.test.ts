import { describe, expect, it } from 'vitest';
import { findings, type Edits } from '../../support/small-year.ts';

const decree = (number: number, symbol: string, date: string) => ({
  type: 'Nghị định',
  number,
  symbol,
  date,
  agency: 'Chính phủ',
  subject: 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
});
const circular = { ...decree(1, '2024/TT-BNV', '2024-02-24'), type: 'Thông tư', agency: 'Bộ Nội vụ' };
const law = (subject: string, date: string) => ({ type: 'Luật', subject, date });

/** A decision of a day that rests on one thing alone. */
const decisionOn = (issuedOn: string, basis: object): Edits => ({
  'documents.announcement': { issuedOn, legalBases: [basis] },
  'plan.year': Number(issuedOn.slice(0, 4)),
  ...Object.fromEntries(
    ['clusters', 'enterprises', 'results', 'reports', 'events'].map((part) => [part, undefined]),
  ),
  'plan.issuedOn': undefined,
  'plan.tasks': [
    {
      content: 'Việc',
      leadUnit: 'Văn phòng Ban',
      coordinatingUnits: ['Văn phòng Ban'],
      deadline: { guidance: 'superior' },
    },
  ],
});

const BASIS = 'documents.announcement.legalBases.0';
const LOCAL = 'Tổ chức chính quyền địa phương';
const DAY = 'documents.announcement.issuedOn';

describe('legal bases', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a basis is not later than the document',
      { 'documents.cluster-decision.legalBases.0.date': '2024-03-20' },
      [
        'error basis-later-than-document documents.cluster-decision.legalBases.0.date with documents.cluster-decision.issuedOn',
      ],
    ],
    [
      'a basis of all occasions of a type is not later than any of them',
      {
        'documents.reporting-dispatch.legalBases.0': {
          ...decree(99, '2024/NĐ-CP', '2024-06-11'),
        },
      },
      [
        'error basis-later-than-document documents.reporting-dispatch.legalBases.0.date with documents.reporting-dispatch/interim.issuedOn',
      ],
    ],
    ['a basis can be of the same day', { 'documents.cluster-decision.legalBases.0.date': '2024-03-19' }, []],
    [
      'a law has its own day',
      { 'plan.legalBases.0.date': '2022-06-16' },
      ['error basis-day plan.legalBases.0.date'],
    ],
    [
      'a law has its own name',
      { 'plan.legalBases.0.subject': 'thi đua khen thưởng' },
      ['error law-title plan.legalBases.0.subject'],
    ],
    [
      'a decree has its own day',
      { 'plan.legalBases.1.date': '2023-12-30' },
      ['error basis-day plan.legalBases.1.date'],
    ],
    ['a law that is not known has any day', { 'plan.legalBases.0': law('Cạnh tranh', '2018-06-12') }, []],
    [
      'the law of 2003 is no basis any more',
      { 'plan.legalBases.0.date': '2003-11-26' },
      ['error basis-not-in-force plan.legalBases.0 with plan.issuedOn'],
    ],
    [
      'a circular that begins to be in force later is warned of',
      { 'plan.legalBases.1': circular },
      ['warning basis-not-in-force plan.legalBases.1 with plan.issuedOn'],
    ],
    [
      'a cited document of the set has its number',
      { 'documents.plan.number': 13 },
      ['criteria-guideline', 'reporting-dispatch', 'interim-report', 'final-report'].map(
        (slug) =>
          `error own-document-cited-wrongly documents.${slug}.legalBases.0.number with documents.plan.number`,
      ),
    ],
    [
      'a cited document of the set has its day',
      { 'documents.criteria-guideline.legalBases.0.date': '2024-03-21' },
      ['error own-document-cited-wrongly documents.criteria-guideline.legalBases.0.date with plan.issuedOn'],
    ],
    [
      'a document of another year is none of the set',
      {
        'documents.criteria-guideline.legalBases.0.date': '2023-03-21',
        'documents.criteria-guideline.legalBases.0.number': 10,
      },
      [],
    ],
    [
      'a document of another agency is none of the set',
      {
        'documents.criteria-guideline.legalBases.0.symbol': 'KH-UBND',
        'documents.criteria-guideline.legalBases.0.number': 44,
      },
      [],
    ],
    [
      'a basis is known by one code',
      { 'plan.legalBases.0.id': 'qd-274' },
      ['error not-unique plan.legalBases.2.id with plan.legalBases.0.id'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

describe('what is in force on a day', () => {
  it.each<[string, object, string, string | undefined]>([
    ['Decree 91/2017 on its last day', decree(91, '2017/NĐ-CP', '2017-07-31'), '2023-12-31', undefined],
    ['Decree 91/2017 on the next', decree(91, '2017/NĐ-CP', '2017-07-31'), '2024-01-01', 'error'],
    ['Decree 98/2023 on its last day', decree(98, '2023/NĐ-CP', '2023-12-31'), '2025-06-30', undefined],
    ['Decree 98/2023 on the next', decree(98, '2023/NĐ-CP', '2023-12-31'), '2025-07-01', 'warning'],
    ['Decree 152/2025 on its first day', decree(152, '2025/NĐ-CP', '2025-06-14'), '2025-07-01', undefined],
    ['Circular 01/2024 on its last day', circular, '2025-08-04', undefined],
    ['Circular 01/2024 on the next', circular, '2025-08-05', 'warning'],
    ['the law of 2003 on its last day', law('Thi đua, khen thưởng', '2003-11-26'), '2023-12-31', undefined],
    ['the law of 2003 on the next', law('Thi đua, khen thưởng', '2003-11-26'), '2024-01-01', 'error'],
    ['a law of another matter and the same day', law('Điện ảnh', '2022-06-15'), '2023-01-01', undefined],
    ['the law on local government of 2015', law(LOCAL, '2015-06-19'), '2025-02-28', undefined],
    ['the same on the day after', law(LOCAL, '2015-06-19'), '2025-03-01', 'error'],
    ['the law on local government of February 2025', law(LOCAL, '2025-02-19'), '2025-06-16', 'error'],
    ['the law of 2022 today', law('Thi đua, khen thưởng', '2022-06-15'), '2026-11-01', undefined],
  ])('%s', (_, basis, on, severity) => {
    const expected = severity === undefined ? [] : [`${severity} basis-not-in-force ${BASIS} with ${DAY}`];
    const found = findings(decisionOn(on, basis)).filter((finding) => finding.includes('announcement'));
    expect(found).toEqual(expected);
  });

  it('is not known of a draft without a day', () => {
    const edits = decisionOn('2026-01-01', decree(91, '2017/NĐ-CP', '2017-07-31'));
    expect(findings({ ...edits, 'documents.announcement.issuedOn': undefined }).join()).not.toContain(BASIS);
  });
});
