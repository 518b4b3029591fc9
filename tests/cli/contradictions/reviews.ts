import { edit, editAfter, type Contradiction } from './edits.ts';

export const OF_REVIEWS: readonly Contradiction[] = [
  {
    title: 'two reviews of one cluster',
    edits: [edit('reviews', '- cluster: cum-3', '- cluster: cum-2')],
    finds: [
      { code: 'review-missing', at: 'id: cum-3', other: 'cluster: cum-1' },
      { code: 'review-twice', at: 'cluster: cum-2', other: 'cluster: cum-2' },
    ],
  },
  {
    title: 'a vote in another cluster than the nominee’s',
    edits: [editAfter('nominations', 'kt-11', 'enterprise: dn-16', 'enterprise: dn-10')],
    finds: [{ code: 'vote-in-another-cluster', at: 'nomination: kt-11', other: '[dn-01, dn-02' }],
  },
  {
    title: 'fewer voters than members',
    edits: [
      editAfter('reviews', 'cum-2', 'eligible: 14', 'eligible: 13'),
      editAfter(
        'reviews',
        'cum-2',
        '  absent:\n    - Đại diện Công ty Cổ phần Thiết bị y tế An Tâm Hòa Khê (có lý do)\n',
        '',
      ),
    ],
    finds: [{ code: 'fewer-voters-than-members', at: 'eligible: 13', other: 'members: [dn-16' }],
  },
  {
    title: 'a review that ends before it starts',
    edits: [edit('reviews', "endsAt: '11:20'", "endsAt: '01:20'")],
    finds: [{ code: 'review-ends-before-start', at: "endsAt: '01:20'", other: "startsAt: '08:00'" }],
  },
  {
    title: 'more voters than may vote',
    edits: [editAfter('reviews', 'cum-2', 'present: 13', 'present: 15')],
    finds: [{ code: 'present-above-eligible', at: 'present: 15', other: 'eligible: 14' }],
  },
  {
    title: 'one absent too many',
    edits: [editAfter('reviews', 'cum-2', '  absent:\n', '  absent:\n    - Đại diện khác\n')],
    finds: [{ code: 'absent-miscounted', at: 'Đại diện khác', other: 'present: 13' }],
  },
  {
    title: 'a review before the results were in',
    edits: [editAfter('reviews', 'cum-1', 'heldOn: 2024-12-16', 'heldOn: 2024-12-04')],
    finds: [{ code: 'review-before-results', at: 'heldOn: 2024-12-04', other: 'reportedOn: 2024-12-05' }],
  },
  {
    title: 'a head of the minutes who is not that of the cluster',
    edits: [edit('reviews', 'name: Trịnh Kim Phượng', 'name: Trịnh Kim Phụng')],
    finds: [{ code: 'chair-not-head', at: 'name: Trịnh Kim Phụng', other: 'head: dn-04' }],
  },
  {
    title: 'a vote twice, and one missing',
    edits: [edit('reviews', '{ nomination: kt-09, agree: 15 }', '{ nomination: kt-08, agree: 15 }')],
    finds: [
      { code: 'nomination-without-vote', at: 'id: kt-09', other: 'nomination: kt-01' },
      { code: 'vote-twice', at: 'nomination: kt-08', other: 'nomination: kt-08' },
    ],
  },
  {
    title: 'votes that do not add up',
    edits: [edit('reviews', '{ nomination: kt-09, agree: 15 }', '{ nomination: kt-09, agree: 14 }')],
    finds: [{ code: 'vote-inconsistent', at: 'nomination: kt-09', other: 'present: 15' }],
  },
  {
    title: 'a nomination that lost its vote',
    edits: [
      edit('reviews', '{ nomination: kt-01, agree: 15 }', '{ nomination: kt-01, agree: 9, disagree: 6 }'),
    ],
    finds: [{ code: 'vote-not-passed', at: 'nomination: kt-01', other: 'id: kt-01' }],
  },
];
