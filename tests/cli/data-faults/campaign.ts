import { faultsOf } from './fault.ts';

export const OF_ENTERPRISES = faultsOf('enterprises', [
  ['a tax code without quotes, its zero lost', "taxCode: '0901765766'", 'taxCode: ◆0901765766', 'wrong-type'],
  ['a tax code with a wrong figure', "'0901765766'", "◆'0901765767'", 'invalid-tax-code'],
  ['a tax code of nine figures', "'0901765766'", "◆'090176576'", 'invalid-tax-code'],
  ['an ownership in Vietnamese', 'ownership: private', 'ownership: ◆tư nhân', 'not-listed'],
  ['a small letter in how people are addressed', 'honorific: Ông', 'honorific: ◆ông', 'not-listed'],
  ['a code with diacritics', 'id: dn-01', 'id: ◆doanh-nghiệp-01', 'invalid-code'],
  ['a code that leaves the folder', 'id: dn-01', 'id: ◆../../dn-01', 'invalid-code'],
  ['a code of a device', 'id: dn-01', 'id: ◆CON', 'reserved-code'],
  ['a code that is a number', 'id: dn-01', 'id: ◆1e3', 'number-form'],
  [
    'no name',
    '- id: dn-02\n  name: Công ty Cổ phần Thép tấm Đại Khê Sơn\n',
    '- ◆id: dn-02\n',
    'missing-value',
  ],
  ['a day that is none', 'ownership: private', 'ownership: private\n  joinedOn: ◆2024-13-01', 'invalid-date'],
  ['an alias', '- id: dn-02\n', '- id: dn-02\n  sector2: ◆*nganh\n', 'yaml-syntax'],
]);

export const OF_CLUSTERS = faultsOf('clusters', [
  ['a code of too many letters', 'id: cum-1', `id: ◆${'cum-'.repeat(15)}1`, 'code-too-long'],
  ['an organiser that there is not', 'organiser: board', 'organiser: ◆ban', 'not-listed'],
  ['members as a text', 'deputyHeads: [dn-23]', 'deputyHeads: ◆dn-23', 'wrong-type'],
  ['a member that is a number', 'deputyHeads: [dn-23]', 'deputyHeads: [◆23]', 'wrong-type'],
  [
    'a bracket that is not closed',
    'deputyHeads: [dn-23]\n  members',
    'deputyHeads: [dn-23\n  ◆members',
    'yaml-syntax',
  ],
  ['a name with a tag', 'name: Cụm thi đua số 2', 'name: ◆!Cụm thi đua số 2', 'yaml-syntax'],
  ['a key in capitals', 'head: dn-16', '◆Head: dn-16', 'unknown-key'],
]);

export const OF_CRITERIA = faultsOf('criteria', [
  ['a scale that is none', 'scale: 100', 'scale: ◆một trăm', 'wrong-type'],
  ['points below zero', 'maximum: 15', 'maximum: ◆-15', 'out-of-range'],
  ['points of three decimals', 'maximum: 15', 'maximum: ◆14.9999', 'too-many-decimals'],
  ['points with a comma', 'maximum: 15', 'maximum: ◆14,5', 'wrong-type'],
  ['an indicator that there is not', 'indicator: exports', 'indicator: ◆export', 'not-listed'],
  [
    'a group without criteria',
    'name: An sinh xã hội, đổi mới sáng tạo\n    criteria:',
    'name: Khác\n    criteria: ◆[]\n    ◆criterias:',
    'empty-list',
    'unknown-key',
  ],
  [
    'a rule without points',
    '- { id: P4, name: Chậm đóng bảo hiểm xã hội quá 30 ngày, points: 2 }',
    '- ◆{ id: P4, name: Chậm đóng bảo hiểm xã hội quá 30 ngày }',
    'missing-value',
  ],
]);

export const OF_EVENTS = faultsOf('events', [
  ['an hour without its zero', "startsAt: '08:30'", "startsAt: ◆'8:30'", 'invalid-time'],
  ['an hour in words', "startsAt: '08:30'", 'startsAt: ◆8 giờ 30', 'invalid-time'],
  [
    'a list in a text',
    '  notes:\n    - Đại biểu có mặt',
    '  notes:\n    - ◆ghi chú: Đại biểu có mặt',
    'wrong-type',
  ],
  [
    'no points of a conclusion',
    '    - title: Về kết quả phong trào thi đua năm 2024\n      points:',
    '    - title: Về kết quả phong trào thi đua năm 2024\n      ◆point:',
    'unknown-key',
  ],
  ['an event that there is not', 'conclusionMeeting:', '◆summaryMeeting:', 'unknown-key'],
]);
