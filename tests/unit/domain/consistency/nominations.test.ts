import { describe, expect, it } from 'vitest';
import { findings, type Edits } from '../../support/small-year.ts';

const WITHOUT_VOTES: Edits = { reviews: undefined, awards: undefined };

describe('nominees', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a nominee belongs to an enterprise of the list',
      { 'nominations.1.subject.enterprise': 'dn-9' },
      ['error unknown-reference nominations.1.subject.enterprise with enterprises'],
    ],
    [
      'a nomination has its own code',
      { 'nominations.1.id': 'kt-1' },
      ['error not-unique nominations.1.id with nominations.0.id'],
    ],
    [
      'a collective has a name',
      { 'nominations.2.subject.name': undefined },
      ['error subject-incomplete nominations.2.subject with nominations.2.subject.kind'],
    ],
    [
      'a person has a name, an honorific and a position',
      { 'nominations.1.subject.honorific': undefined, 'nominations.1.subject.position': undefined },
      ['error subject-incomplete nominations.1.subject with nominations.1.subject.kind'],
    ],
    [
      'the representative of an enterprise manages it',
      { 'nominations.1.subject.name': 'Giám đốc Công ty Hai' },
      ['warning manager-untold nominations.1.subject.name with enterprises.1.representative.name'],
    ],
    [
      'who manages is said to',
      { 'nominations.1.subject.name': 'Giám đốc Công ty Hai', 'nominations.1.subject.isManager': true },
      [],
    ],
    [
      'a nominee is in a cluster',
      { 'clusters.0.members': ['dn-1'], 'clusters.0.deputyHeads': [] },
      [
        'warning enterprise-without-cluster enterprises.1.id with clusters',
        'warning nominee-without-cluster nominations.1.subject.enterprise with clusters',
      ],
    ],
    [
      'an enterprise that is knocked out is no nominee',
      {
        'results.0.violations': [{ rule: 'K1', on: '2024-05-05', description: 'Nợ thuế' }],
        'scores.0.rank': undefined,
        'scores.1.rank': undefined,
      },
      ['error nominee-knocked-out nominations.0.subject.enterprise with results.0.violations.0'],
    ],
    [
      'of those who work there it is doubtful',
      {
        'results.2.violations': [{ rule: 'K1', on: '2024-05-05', description: 'Nợ thuế' }],
        'scores.2.rank': undefined,
        'scores.3.rank': undefined,
      },
      ['warning nominee-knocked-out nominations.2.subject.enterprise with results.2.violations.0'],
    ],
    [
      'a penalty knocks nobody out',
      {
        'results.0.violations': [{ rule: 'P1', on: '2024-05-05', description: 'Chậm' }],
        'scores.0.penalties': [{ rule: 'P1', points: 2 }],
      },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_VOTES, ...edits })).toEqual(expected);
  });
});

describe('days of nominations', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'an achievement is of the year, or of the one before',
      { 'nominations.1.period': { from: '2021-01-01', to: '2022-12-31' } },
      ['error period-outside-year nominations.1.period.to with plan.year'],
    ],
    [
      'it can be of the year before',
      { 'nominations.1.period': { from: '2022-01-01', to: '2023-12-31' } },
      [],
    ],
    [
      'a period begins before it ends',
      { 'nominations.1.period': { from: '2024-06-01', to: '2024-05-31' } },
      ['error award-condition nominations.1.period with nominations.1.award'],
    ],
    [
      'a dossier comes in after the achievement began',
      { 'nominations.1.period.from': '2024-12-19' },
      ['error received-before-period nominations.1.receivedOn with nominations.1.period.from'],
    ],
    [
      'a dossier with minutes comes in after the review',
      { 'nominations.1.receivedOn': '2024-12-15' },
      ['warning received-before-review nominations.1.receivedOn with reviews.0.heldOn'],
    ],
    [
      'what the Board decides comes in before its decision',
      { 'nominations.1.receivedOn': '2024-12-28' },
      ['error received-too-late nominations.1.receivedOn with documents.commendation-decision.issuedOn'],
    ],
    [
      'what it proposes comes in before the submission',
      { 'nominations.0.receivedOn': '2024-12-21' },
      ['error received-too-late nominations.0.receivedOn with documents.commendation-submission.issuedOn'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

describe('what is claimed', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'an award is for its kind of nominee',
      { 'nominations.2.award': 'advancedWorker' },
      ['error award-subject nominations.2.subject.kind with nominations.2.award'],
    ],
    [
      'its conditions are met',
      { 'nominations.1.evidence': { meetsLocalCriteria: false } },
      ['error award-condition nominations.1.evidence.meetsLocalCriteria with nominations.1.award'],
    ],
    [
      'its conditions are known',
      { 'nominations.1.evidence': {} },
      ['error award-evidence-missing nominations.1.evidence.meetsLocalCriteria with nominations.1.award'],
    ],
    [
      'its dossier is complete',
      { 'nominations.1.dossier': ['submission', 'minutes'] },
      ['error award-dossier nominations.1.dossier with nominations.1.award'],
    ],
    [
      'the flag of the province is for clusters of the province',
      { 'clusters.0.organiser': 'board' },
      ['warning award-condition nominations.0.award with clusters.0.organiser'],
    ],
    [
      'who leads by words leads by rank',
      { 'nominations.0.subject.enterprise': 'dn-2' },
      ['error leader-not-first nominations.0.evidence.leadsCluster with scores.1.rank'],
    ],
    [
      'who leads by words leads by points, whether or not a rank was announced',
      { 'nominations.0.subject.enterprise': 'dn-2', 'scores.1.rank': undefined },
      [
        'warning rank-missing scores.1.enterprise with scores.0.rank',
        'error leader-not-first nominations.0.evidence.leadsCluster with scores.1.final',
      ],
    ],
    [
      'nobody is nominated for one award twice',
      {
        'nominations.2.subject': {
          kind: 'individual',
          enterprise: 'dn-2',
          name: 'Nguyễn văn Giỏi',
          honorific: 'Ông',
          position: 'Công nhân',
        },
      },
      ['error nominated-twice nominations.2.award with nominations.1.award'],
    ],
    [
      'one achievement is not for two awards',
      {
        'nominations.2.subject': { kind: 'enterprise', enterprise: 'dn-1' },
      },
      ['warning achievement-repeated nominations.2.achievement with nominations.0.achievement'],
    ],
    [
      'two achievements are for two awards',
      {
        'nominations.2.subject': { kind: 'enterprise', enterprise: 'dn-1' },
        'nominations.2.achievement': 'thành tích trong phòng cháy, chữa cháy',
      },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_VOTES, ...edits })).toEqual(expected);
  });
});

describe('awards', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'an award answers a nomination',
      { 'awards.1.nomination': 'kt-9' },
      ['error unknown-reference awards.1.nomination with nominations'],
    ],
    [
      'a nomination is awarded once',
      { 'awards.1.nomination': 'kt-2' },
      ['error award-twice awards.1.nomination with awards.0.nomination'],
    ],
    [
      'the Board gives what it may',
      { 'awards.1.nomination': 'kt-1' },
      ['error award-decider awards.1.nomination with nominations.0.award'],
    ],
    [
      'an award needs the vote of the cluster',
      { 'reviews.0.votes.1': { nomination: 'kt-2', agree: 5, disagree: 4 } },
      ['error award-against-vote awards.0.nomination with reviews.0.votes.1'],
    ],
    [
      'a register number is given once',
      { 'awards.1.registerNumber': 1 },
      ['error register-number-twice awards.1.registerNumber with awards.0.registerNumber'],
    ],
    [
      'money that is named is that of the rule',
      { 'awards.0.bonus': 710_000 },
      [
        'warning bonus-not-by-rule awards.0.bonus with nominations.1.award, documents.commendation-decision.issuedOn',
      ],
    ],
    [
      'money is rounded up where the office does so',
      { 'awards.0.bonus': 710_000, rules: { roundsBonusUp: true } },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});
