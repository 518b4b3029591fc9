import { edit, type Contradiction } from './edits.ts';

export const OF_CLUSTERS: readonly Contradiction[] = [
  {
    title: 'a member in two clusters',
    edits: [edit('clusters', 'members: [dn-16,', 'members: [dn-13, dn-16,')],
    finds: [{ code: 'member-in-two-clusters', at: 'members: [dn-13, dn-16', other: '[dn-01, dn-02' }],
  },
  {
    title: 'a member twice in one cluster',
    edits: [edit('clusters', 'members: [dn-30,', 'members: [dn-36, dn-30,')],
    finds: [{ code: 'member-twice', at: 'members: [dn-36', other: 'members: [dn-36' }],
  },
  {
    title: 'a head who is no member',
    edits: [edit('clusters', 'head: dn-35', 'head: dn-16')],
    finds: [
      { code: 'head-not-member', at: 'head: dn-16', other: 'members: [dn-16' },
      { code: 'chair-not-head', at: 'name: Hồ Vĩnh Khang', other: 'head: dn-16' },
    ],
  },
  {
    title: 'a deputy head who is no member',
    edits: [edit('clusters', 'deputyHeads: [dn-30]', 'deputyHeads: [dn-29]')],
    finds: [{ code: 'deputy-not-member', at: 'deputyHeads: [dn-29]', other: 'members: [dn-16' }],
  },
  {
    title: 'a head who is the deputy head too',
    edits: [edit('clusters', 'deputyHeads: [dn-30]', 'deputyHeads: [dn-35]')],
    finds: [{ code: 'head-is-deputy', at: 'deputyHeads: [dn-35]', other: 'head: dn-35' }],
  },
  {
    title: 'a deputy head twice',
    edits: [edit('clusters', 'deputyHeads: [dn-02, dn-08]', 'deputyHeads: [dn-02, dn-02]')],
    finds: [{ code: 'deputy-twice', at: 'deputyHeads: [dn-02', other: 'deputyHeads: [dn-02' }],
  },
  {
    title: 'an enterprise that is not there',
    edits: [edit('clusters', 'deputyHeads: [dn-23]', 'deputyHeads: [dn-233]')],
    finds: [{ code: 'unknown-reference', at: 'deputyHeads: [dn-233]' }],
  },
  {
    title: 'an enterprise in no cluster',
    edits: [edit('clusters', 'dn-25, dn-26, dn-27', 'dn-25, dn-27')],
    finds: [{ code: 'enterprise-without-cluster', at: 'id: dn-26', other: 'id: cum-1' }],
  },
  {
    title: 'a member that left before the year',
    edits: [edit('enterprises', '- id: dn-26\n', '- id: dn-26\n  leftOn: 2023-10-01\n')],
    finds: [{ code: 'member-outside-year', at: 'dn-26', other: 'leftOn: 2023-10-01' }],
  },
  {
    title: 'two clusters of one name',
    edits: [edit('clusters', 'name: Cụm thi đua số 3', 'name: Cụm thi đua số 2')],
    finds: [{ code: 'same-cluster-name', at: 'name: Cụm thi đua số 2', other: 'name: Cụm thi đua số 2' }],
  },
  {
    title: 'an overseer that the agency does not have',
    edits: [edit('clusters', 'overseer: Thanh tra', 'overseer: Phòng Thanh tra')],
    finds: [{ code: 'unknown-reference', at: 'overseer: Phòng Thanh tra' }],
  },
];

export const OF_ENTERPRISES: readonly Contradiction[] = [
  {
    title: 'two enterprises with one code',
    edits: [edit('enterprises', '- id: dn-26\n', '- id: dn-25\n'), edit('clusters', 'dn-26, ', '')],
    finds: [
      { code: 'not-unique', at: 'id: dn-25', other: 'id: dn-25' },
      { code: 'unknown-reference', at: 'enterprise: dn-26' },
    ],
  },
  {
    title: 'two codes that differ in capitals alone',
    edits: [edit('enterprises', '- id: dn-26\n', '- id: DN-25\n'), edit('clusters', 'dn-26, ', '')],
    finds: [
      { code: 'code-in-other-letters', at: 'id: DN-25', other: 'id: dn-25' },
      { code: 'enterprise-without-cluster', at: 'id: DN-25', other: 'id: cum-1' },
      { code: 'unknown-reference', at: 'enterprise: dn-26' },
    ],
  },
  {
    title: 'two enterprises with one tax code',
    edits: [edit('enterprises', "taxCode: '0901821555'", "taxCode: '0901765766'")],
    finds: [{ code: 'same-tax-code', at: '0901765766', other: '0901765766' }],
  },
  {
    title: 'two enterprises of one name',
    edits: [
      edit(
        'enterprises',
        'name: Công ty Cổ phần Thép tấm Đại Khê Sơn',
        'name: Công ty TNHH Cơ Khí Tân Hưng Lộc',
      ),
    ],
    finds: [{ code: 'same-enterprise-name', at: 'Cơ Khí Tân Hưng Lộc', other: 'Cơ khí Tân Hưng Lộc' }],
  },
  {
    title: 'two names that differ in diacritics alone',
    edits: [
      edit(
        'enterprises',
        'name: Công ty Cổ phần Thép tấm Đại Khê Sơn',
        'name: Công ty TNHH Cơ khí Tân Hưng Lốc',
      ),
    ],
    finds: [{ code: 'similar-enterprise-name', at: 'Hưng Lốc', other: 'Hưng Lộc' }],
  },
  {
    title: 'an industrial park that the agency does not have',
    edits: [edit('enterprises', 'industrialPark: Thăng Long II\n', 'industrialPark: Thăng Long 2\n')],
    finds: [{ code: 'unknown-reference', at: 'industrialPark: Thăng Long 2' }],
  },
  {
    title: 'an enterprise that left before it joined',
    edits: [
      edit('enterprises', '- id: dn-26\n', '- id: dn-26\n  joinedOn: 2024-09-01\n  leftOn: 2024-08-01\n'),
    ],
    finds: [{ code: 'left-before-joining', at: 'leftOn: 2024-08-01', other: 'joinedOn: 2024-09-01' }],
  },
];

export const OF_CRITERIA: readonly Contradiction[] = [
  {
    title: 'maxima that do not add up to the scale',
    edits: [
      edit('criteria', 'maximum: 6\n        guidance: Đăng ký', 'maximum: 7\n        guidance: Đăng ký'),
    ],
    finds: [{ code: 'criteria-sum', at: 'scale: 100', other: 'id: A' }],
  },
  {
    title: 'one code for a penalty and a bonus',
    edits: [edit('criteria', '{ id: P5,', '{ id: T1,')],
    finds: [{ code: 'criterion-code-twice', at: 'ngừng việc tập thể', other: 'id: T1' }],
  },
  {
    title: 'a bonus above the greatest total',
    edits: [
      edit(
        'criteria',
        "được cấp tỉnh trở lên công nhận', points: 1",
        "được cấp tỉnh trở lên công nhận', points: 6",
      ),
    ],
    finds: [{ code: 'bonus-rule-above-maximum', at: 'id: T3', other: 'maximum: 5' }],
  },
];
