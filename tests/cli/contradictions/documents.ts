import { edit, editAfter, type Contradiction } from './edits.ts';

/** The 2024 plan with a day. */
const PLAN_ISSUED = edit('plan', 'year: 2024', 'year: 2024\nissuedOn: 2024-03-19');

const FORMER = `former:
  - to: 2023-12-31
    identity:
      name: Ban Quản lý các khu công nghiệp
      shortName: Ban Quản lý
      letterhead: [Ban Quản lý]
      abbreviation: BQL
      superior: { name: Ủy ban nhân dân tỉnh, letterhead: [UBND tỉnh] }
      place: Hưng Yên
      headPosition: Trưởng ban
`;

export const OF_DOCUMENTS: readonly Contradiction[] = [
  {
    title: 'a leader who was not in office',
    edits: [edit('agency', 'signsAs: deputizing', 'signsAs: deputizing\n    to: 2024-12-28')],
    finds: [{ code: 'signatory-not-in-office', at: 'signatory: Vũ Quốc Nghị', other: 'name: Vũ Quốc Nghị' }],
  },
  {
    title: 'a deputy who signs directly',
    edits: [edit('agency', 'signsAs: deputizing', 'signsAs: direct')],
    finds: [{ code: 'direct-not-head', at: 'signsAs: direct', other: 'headPosition: Trưởng ban' }],
  },
  {
    title: 'a drafting unit that the agency does not have',
    edits: [editAfter('documents', 'announcement', 'draftingUnit: VP', 'draftingUnit: VPB')],
    finds: [{ code: 'unknown-reference', at: 'draftingUnit: VPB' }],
  },
  {
    title: 'a coordinating unit spelt otherwise',
    edits: [edit('plan', '- Văn phòng Ban\n', '- Văn Phòng ban\n')],
    finds: [{ code: 'name-spelling', at: '- Văn Phòng ban', other: 'name: Văn phòng Ban' }],
  },
  {
    title: 'a day that is not of the year',
    edits: [edit('documents', 'issuedOn: 2024-12-31', 'issuedOn: 2042-12-31')],
    finds: [{ code: 'year-mismatch', at: 'issuedOn: 2042-12-31', other: 'year: 2024' }],
  },
  {
    title: 'two drafting units of the plan',
    edits: [edit('documents', 'cluster-decision:', 'plan:\n  draftingUnit: VP\ncluster-decision:')],
    finds: [{ code: 'plan-facts-differ', at: 'draftingUnit: VP', other: 'draftingUnit: TTr' }],
  },
  {
    title: 'two decisions of one number',
    edits: [edit('documents', 'number: 742', 'number: 118')],
    finds: [{ code: 'document-number-twice', at: 'number: 118', other: 'number: 118' }],
  },
  {
    title: 'a greater number with an earlier day',
    edits: [edit('documents', 'number: 742', 'number: 74')],
    finds: [{ code: 'number-against-day', at: 'issuedOn: 2024-03-18', other: 'issuedOn: 2024-12-25' }],
  },
  {
    title: 'clusters after the launch',
    edits: [
      edit('events', 'heldOn: 2024-04-23', 'heldOn: 2024-03-15'),
      edit('documents', 'issuedOn: 2024-04-12', 'issuedOn: 2024-03-12'),
    ],
    finds: [
      { code: 'days-out-of-order', at: 'issuedOn: 2024-03-18', other: 'heldOn: 2024-03-15' },
      { code: 'days-out-of-order', at: 'issuedOn: 2024-03-28', other: 'heldOn: 2024-03-15' },
    ],
  },
  {
    title: 'an invitation after the launch',
    edits: [edit('documents', 'issuedOn: 2024-04-12', 'issuedOn: 2024-04-24')],
    finds: [{ code: 'days-out-of-order', at: 'issuedOn: 2024-04-24', other: 'heldOn: 2024-04-23' }],
  },
  {
    title: 'a submission before the last review',
    edits: [edit('reviews', 'heldOn: 2024-12-18', 'heldOn: 2024-12-24')],
    finds: [
      ...['kt-04', 'kt-07', 'kt-14', 'kt-15', 'kt-16', 'kt-20', 'kt-25'].map(() => ({
        code: 'received-before-review',
        at: 'receivedOn: 2024-12-20',
        other: 'heldOn: 2024-12-24',
      })),
      { code: 'days-out-of-order', at: 'heldOn: 2024-12-24', other: 'issuedOn: 2024-12-23' },
    ],
  },
  {
    title: 'a half year summed up before it was over',
    edits: [
      edit('documents', 'issuedOn: 2024-07-15', 'issuedOn: 2024-06-25'),
      edit('reports', 'dueOn: 2024-07-05', 'dueOn: 2024-06-20'),
    ],
    finds: [
      { code: 'reported-after-summary', at: 'issuedOn: 2024-06-25', other: 'reportedOn: 2024-07-03' },
      { code: 'summary-too-early', at: 'issuedOn: 2024-06-25', other: 'year: 2024' },
    ],
  },
  {
    title: 'a deadline of last year',
    edits: [edit('plan', 'before: 2024-03-31', 'before: 2023-03-31')],
    finds: [{ code: 'deadline-outside-year', at: 'before: 2023-03-31', other: 'year: 2024' }],
  },
  {
    title: 'a launch after the deadline of its task',
    edits: [
      edit('events', 'heldOn: 2024-04-23', 'heldOn: 2024-05-06'),
      edit('documents', 'issuedOn: 2024-04-23', 'issuedOn: 2024-05-06'),
    ],
    finds: [{ code: 'after-task-deadline', at: 'heldOn: 2024-05-06', other: 'month: 2024-04' }],
  },
  {
    title: 'a deadline that was over when the plan came out',
    edits: [PLAN_ISSUED, edit('plan', 'before: 2024-03-31', 'before: 2024-03-15')],
    finds: [
      { code: 'after-task-deadline', at: 'issuedOn: 2024-03-28', other: 'before: 2024-03-15' },
      { code: 'deadline-before-plan', at: 'before: 2024-03-15', other: 'issuedOn: 2024-03-19' },
    ],
  },
  {
    title: 'a task that was done before what came of it',
    edits: [
      edit(
        'plan',
        '    deadline:\n      month: 2024-04',
        '    deadline:\n      month: 2024-04\n    completedOn: 2024-04-20',
      ),
    ],
    finds: [{ code: 'completed-before-outcome', at: 'completedOn: 2024-04-20', other: 'heldOn: 2024-04-23' }],
  },
  {
    title: 'a document before the name of its agency',
    edits: [edit('agency', 'abbreviation: BQL', 'abbreviation: BQL\nfrom: 2024-03-19')],
    finds: [{ code: 'no-identity-on-day', at: 'issuedOn: 2024-03-18', other: 'from: 2024-03-19' }],
  },
  {
    title: 'two names of the agency on one day',
    edits: [edit('agency', 'abbreviation: BQL', `abbreviation: BQL\nfrom: 2023-12-31\n${FORMER}`)],
    finds: [{ code: 'two-identities', at: 'to: 2023-12-31', other: 'from: 2023-12-31' }],
  },
  {
    title: 'former names out of order',
    edits: [
      edit(
        'agency',
        'abbreviation: BQL',
        `abbreviation: BQL\n${FORMER}${FORMER.replace('former:\n', '').replace('2023-12-31', '2020-12-31')}`,
      ),
    ],
    finds: [{ code: 'former-in-disorder', at: 'to: 2020-12-31', other: 'to: 2023-12-31' }],
  },
];

export const OF_LEGAL_BASES: readonly Contradiction[] = [
  {
    title: 'a law by another name',
    edits: [edit('documents', 'subject: Thi đua, khen thưởng\n', 'subject: Thi đua - Khen thưởng\n')],
    finds: [{ code: 'law-title', at: 'subject: Thi đua - Khen thưởng' }],
  },
  {
    title: 'a decree of another day',
    edits: [edit('documents', 'date: 2023-12-31', 'date: 2023-12-30')],
    finds: [{ code: 'basis-day', at: 'date: 2023-12-30' }],
  },
  {
    title: 'a basis that is later than the document',
    edits: [edit('documents', 'date: 2024-01-29', 'date: 2024-03-29')],
    finds: [{ code: 'basis-later-than-document', at: 'date: 2024-03-29', other: 'issuedOn: 2024-03-18' }],
  },
  {
    title: 'a law that is not in force any more',
    edits: [editAfter('documents', 'commendation-decision', 'date: 2022-06-15', 'date: 2003-11-26')],
    finds: [{ code: 'basis-not-in-force', at: 'type: Luật', other: 'issuedOn: 2024-12-25' }],
  },
  {
    title: 'a decree that is not in force yet',
    edits: [
      editAfter(
        'documents',
        'commendation-decision',
        'number: 98\n      symbol: 2023/NĐ-CP\n      date: 2023-12-31',
        'number: 1\n      symbol: 2024/TT-BNV\n      date: 2024-02-24',
      ),
      edit(
        'documents',
        'number: 98\n      symbol: 2023/NĐ-CP\n      date: 2023-12-31',
        'number: 1\n      symbol: 2024/TT-BNV\n      date: 2024-02-24',
      ),
    ],
    finds: [{ code: 'basis-not-in-force', at: 'type: Nghị định', other: 'issuedOn: 2024-03-18' }],
  },
  {
    title: 'another number of a document of the set',
    edits: [editAfter('documents', 'commendation-decision', 'number: 118', 'number: 181')],
    finds: [{ code: 'own-document-cited-wrongly', at: 'number: 181', other: 'number: 118' }],
  },
  {
    title: 'another day of a document of the set',
    edits: [editAfter('documents', 'commendation-decision', 'date: 2024-03-18', 'date: 2024-03-19')],
    finds: [{ code: 'own-document-cited-wrongly', at: 'date: 2024-03-19', other: 'issuedOn: 2024-03-18' }],
  },
];
