import { edit, editAfter, type Contradiction } from './edits.ts';

/** Another nomination of dn-09, for what it is nominated for already. */
const SECOND_NOMINATION = `- id: kt-26
  subject: { kind: enterprise, enterprise: dn-09 }
  award: provincialMeritCertificate
  kind: movement
  achievement: >-
    thành tích xuất sắc trong phong trào thi đua “Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh” năm 2024
  period: { from: 2024-01-01, to: 2024-12-31 }
  receivedOn: 2024-12-19
  dossier: [submission, achievementReport, minutes]
  evidence: { abidesByLaw: true, excelsInMovement: true, movementLaunchedBy: province }
- id: kt-09
`;

export const OF_NOMINATIONS: readonly Contradiction[] = [
  {
    title: 'a person without an honorific',
    edits: [editAfter('nominations', 'kt-06', '    honorific: Ông\n', '')],
    finds: [{ code: 'subject-incomplete', at: 'kind: individual', other: 'kind: individual' }],
  },
  {
    title: 'a director who is no manager',
    edits: [editAfter('nominations', 'kt-07', '    isManager: true\n', '')],
    finds: [{ code: 'manager-untold', at: 'name: Nguyễn Đình Khoái', other: 'name: Nguyễn Đình Khoái' }],
  },
  {
    title: 'a nominee of no cluster',
    edits: [edit('clusters', 'dn-18, dn-19, dn-20', 'dn-18, dn-20')],
    finds: [
      { code: 'enterprise-without-cluster', at: 'id: dn-19', other: 'id: cum-1' },
      { code: 'nominee-without-cluster', at: 'enterprise: dn-19', other: 'id: cum-1' },
      { code: 'rank-against-points', at: 'rank: 8', other: 'final:' },
    ],
  },
  {
    title: 'a nominee under a knock-out',
    edits: [editAfter('nominations', 'kt-08', 'enterprise: dn-09', 'enterprise: dn-12')],
    finds: [{ code: 'nominee-knocked-out', at: 'enterprise: dn-12', other: 'rule: K1' }],
  },
  {
    title: 'an achievement of another year',
    edits: [
      editAfter(
        'nominations',
        'kt-08',
        'from: 2024-01-01, to: 2024-12-31',
        'from: 2022-01-01, to: 2022-12-31',
      ),
    ],
    finds: [{ code: 'period-outside-year', at: 'to: 2022-12-31', other: 'year: 2024' }],
  },
  {
    title: 'a period that ends before it begins',
    edits: [
      editAfter(
        'nominations',
        'kt-08',
        'from: 2024-01-01, to: 2024-12-31',
        'from: 2024-12-01, to: 2024-01-31',
      ),
    ],
    finds: [{ code: 'award-condition', at: 'to: 2024-01-31', other: 'award: commendationCertificate' }],
  },
  {
    title: 'a dossier before its achievement',
    edits: [editAfter('nominations', 'kt-08', 'from: 2024-01-01', 'from: 2024-12-20')],
    finds: [{ code: 'received-before-period', at: 'receivedOn: 2024-12-19', other: 'from: 2024-12-20' }],
  },
  {
    title: 'a dossier with minutes before the review',
    edits: [editAfter('nominations', 'kt-08', 'receivedOn: 2024-12-19', 'receivedOn: 2024-12-09')],
    finds: [{ code: 'received-before-review', at: 'receivedOn: 2024-12-09', other: 'heldOn: 2024-12-16' }],
  },
  {
    title: 'a dossier after the decision',
    edits: [editAfter('nominations', 'kt-08', 'receivedOn: 2024-12-19', 'receivedOn: 2024-12-26')],
    finds: [{ code: 'received-too-late', at: 'receivedOn: 2024-12-26', other: 'issuedOn: 2024-12-25' }],
  },
  {
    title: 'a dossier after the submission',
    edits: [editAfter('nominations', 'kt-01', 'receivedOn: 2024-12-19', 'receivedOn: 2024-12-24')],
    finds: [{ code: 'received-too-late', at: 'receivedOn: 2024-12-24', other: 'issuedOn: 2024-12-23' }],
  },
  {
    title: 'an award that is not for such a nominee',
    edits: [
      editAfter(
        'nominations',
        'kt-06',
        'award: provincialMeritCertificate',
        'award: provincialEmulationFlag',
      ),
    ],
    finds: [{ code: 'award-subject', at: 'kind: individual', other: 'award: provincialEmulationFlag' }],
  },
  {
    title: 'a nomination that the organiser of its cluster cannot make',
    edits: [edit('clusters', 'organiser: authorisedBoard', 'organiser: board')],
    finds: [{ code: 'award-condition', at: 'award: provincialEmulationFlag', other: 'organiser: board' }],
  },
  {
    title: 'a nomination without facts',
    edits: [editAfter('nominations', 'kt-25', '  evidence: { meetsLocalCriteria: true }', '  evidence: {}')],
    finds: [{ code: 'award-evidence-missing', at: 'evidence: {}', other: 'award: commendationCertificate' }],
  },
  {
    title: 'a dossier without the minutes',
    edits: [
      editAfter(
        'nominations',
        'kt-08',
        '[submission, achievementReport, minutes]',
        '[submission, achievementReport]',
      ),
    ],
    finds: [
      { code: 'award-dossier', at: '[submission, achievementReport]', other: 'commendationCertificate' },
    ],
  },
  {
    title: 'a nominee twice for one award',
    edits: [editAfter('nominations', 'kt-09', 'enterprise: dn-08', 'enterprise: dn-09')],
    finds: [
      {
        code: 'nominated-twice',
        at: 'award: commendationCertificate',
        other: 'award: commendationCertificate',
      },
    ],
  },
  {
    title: 'one achievement for two awards',
    edits: [
      edit('nominations', '- id: kt-09\n', SECOND_NOMINATION),
      edit(
        'reviews',
        '{ nomination: kt-08, agree: 15 }',
        '{ nomination: kt-08, agree: 15 }\n    - { nomination: kt-26, agree: 15 }',
      ),
    ],
    finds: [{ code: 'achievement-repeated', at: 'achievement: >-', other: 'achievement: >-' }],
  },
  {
    title: 'a leader who ranks second',
    edits: [editAfter('nominations', 'kt-01', 'enterprise: dn-02', 'enterprise: dn-04')],
    finds: [{ code: 'leader-not-first', at: 'leadsCluster: true', other: 'rank: 2' }],
  },
];

export const OF_AWARDS: readonly Contradiction[] = [
  {
    title: 'an award without a nomination',
    edits: [edit('awards', 'nomination: kt-25', 'nomination: kt-52')],
    finds: [{ code: 'unknown-reference', at: 'nomination: kt-52' }],
  },
  {
    title: 'a nomination awarded twice',
    edits: [edit('awards', 'nomination: kt-09', 'nomination: kt-08')],
    finds: [{ code: 'award-twice', at: 'nomination: kt-08', other: 'nomination: kt-08' }],
  },
  {
    title: 'an award that the Board does not decide on',
    edits: [edit('awards', 'nomination: kt-09', 'nomination: kt-02')],
    finds: [{ code: 'award-decider', at: 'nomination: kt-02', other: 'award: provincialMeritCertificate' }],
  },
  {
    title: 'an award after a lost vote',
    edits: [
      edit('reviews', 'kt-23, agree: 11, disagree: 1, blank: 1', 'kt-23, agree: 8, disagree: 4, blank: 1'),
    ],
    finds: [{ code: 'award-against-vote', at: 'nomination: kt-23', other: 'nomination: kt-23' }],
  },
  {
    title: 'a number of the register twice',
    edits: [edit('awards', 'registerNumber: 2 }', 'registerNumber: 1 }')],
    finds: [{ code: 'register-number-twice', at: 'nomination: kt-09', other: 'nomination: kt-08' }],
  },
  {
    title: 'money that is not that of the rule',
    edits: [edit('awards', 'bonus: 702000', 'bonus: 720000')],
    finds: [{ code: 'bonus-not-by-rule', at: 'bonus: 720000', other: 'award: commendationCertificate' }],
  },
];
