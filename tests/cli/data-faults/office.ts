import { faultsOf, type DataFault } from './fault.ts';

export const OF_AGENCY = faultsOf('agency', [
  ['no name', 'name: Ban Quản lý các khu công nghiệp tỉnh Hưng Yên\nshort', '◆short', 'missing-value'],
  ['a misspelt key', 'headPosition:', '◆headposition:', 'unknown-key'],
  ['a space in a symbol', 'abbreviation: BQL', 'abbreviation: ◆BQL HY', 'invalid-symbol'],
  ['a way of signing that there is not', 'signsAs: deputizing', 'signsAs: ◆deputy', 'not-listed'],
  [
    'a collective of somebody who signs alone',
    '- name: Vũ Quốc Nghị',
    '- ◆collective: Hội đồng\n    name: Vũ Quốc Nghị',
    'collective-mismatch',
  ],
  [
    'a unit without its abbreviation',
    '- name: Văn phòng Ban\n    abbreviation: VP\n',
    '- ◆name: Văn phòng Ban\n',
    'missing-value',
  ],
  [
    'a text where a list must stand',
    'letterhead:\n  - Ban Quản lý\n  - các khu công nghiệp\n',
    'letterhead: ◆Ban Quản lý\n',
    'wrong-type',
  ],
  ['a group where a text must stand', 'place: Hưng Yên', 'place: ◆{ tỉnh: Hưng Yên }', 'wrong-type'],
  ['a number where a text must stand', 'place: Hưng Yên', 'place: ◆033', 'wrong-type'],
  ['nothing behind a key', 'place: Hưng Yên', 'place:◆', 'missing-value'],
  [
    'a size of letters with its unit',
    'place: Hưng Yên',
    'place: Hưng Yên\npresentation: { bodySize: ◆14 pt }',
    'wrong-type',
  ],
  [
    'a line and a half',
    'place: Hưng Yên',
    'place: Hưng Yên\ncertificate: { boxes: { recipient: { maxLines: ◆1.5 } } }',
    'wrong-type',
  ],
  ['an anchor', 'contact: ', 'contact: ◆&dia-chi ', 'yaml-syntax'],
  ['a tab', '  - name: Thanh tra', '◆\t- name: Thanh tra', 'yaml-syntax'],
]);

const THEME = 'theme: Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh';
const BEFORE = 'deadline:\n      before: 2024-03-20';
const FIRST_TASK = 'tasks:\n  - content';
const DEADLINE = '    deadline:\n      before: 2024-03-20\n';

export const OF_PLAN: readonly DataFault[] = [
  ...faultsOf('plan', [
    ['a year in quotes', 'year: 2024', 'year: ◆"2024"', 'wrong-type'],
    ['a year before all campaigns', 'year: 2024', 'year: ◆1924', 'out-of-range'],
    ['a year behind all campaigns', 'year: 2024', 'year: ◆2204', 'out-of-range'],
    ['a year with a word', 'year: 2024', 'year: ◆năm 2024', 'wrong-type'],
    ['no theme', `year: 2024\n${THEME}\n`, '◆year: 2024\n', 'missing-value'],
    ['a blank theme', THEME, 'theme: ◆"  "', 'empty-text'],
    ['a sign behind the theme', THEME, 'theme: ◆Hoàn thành xuất sắc nhiệm vụ.', 'sign-at-end'],
    ['two colons on a line', THEME, 'theme: ◆Năm 2024: Hoàn thành', 'yaml-syntax'],
    ['a quote that is not closed', THEME, 'theme: ◆"Hoàn thành', 'yaml-syntax'],
    ['31 February', BEFORE, 'deadline:\n      before: ◆2024-02-31', 'invalid-date'],
    ['a day as in letters', BEFORE, 'deadline:\n      by: ◆20-3-2024', 'invalid-date'],
    ['a day in words', BEFORE, 'deadline:\n      by: ◆cuối tháng ba', 'invalid-date'],
    ['a day where a month must stand', BEFORE, 'deadline:\n      month: ◆2024-03-20', 'invalid-month'],
    ['a month as in letters', BEFORE, 'deadline:\n      month: ◆3/2024', 'invalid-month'],
    ['an empty deadline', DEADLINE, '    deadline: ◆{}\n', 'deadline-not-one'],
    ['guidance of somebody else', BEFORE, 'deadline:\n      guidance: ◆cấp trên', 'not-listed'],
    [
      'a list that names nobody',
      '    coordinatingUnits:\n      - Văn phòng Ban\n',
      '    coordinatingUnits: ◆[]\n',
      'empty-list',
    ],
    ['yes for true', '  - assignee:', '  - isEntrusted: ◆có\n    assignee:', 'wrong-type'],
    ['a number in quotes', 'number: 274', 'number: ◆"274"', 'wrong-type'],
    ['a number below zero', 'number: 274', 'number: ◆-274', 'out-of-range'],
    ['a type of basis that there is not', 'type: Quyết định', 'type: ◆Quyết nghị', 'not-listed'],
    [
      'a basis without its number',
      '- type: Quyết định\n    number: 274\n',
      '- ◆type: Quyết định\n',
      'citation-incomplete',
    ],
    ['an item too far left', '  - Sở Nội vụ', '◆- Sở Nội vụ', 'yaml-syntax'],
    ['an item that is nothing', '  - Sở Nội vụ', '  -◆', 'missing-value'],
    ['the same key twice', 'draftingUnit: TTr', 'draftingUnit: TTr\n◆draftingUnit: VP', 'key-twice'],
  ]),
  {
    title: 'plan.yaml: a task without its deadline',
    part: 'plan',
    form: 'yaml',
    edits: [
      [FIRST_TASK, 'tasks:\n  - ◆content'],
      [DEADLINE, ''],
    ],
    codes: ['missing-value'],
  },
  {
    title: 'plan.yaml: several faults at once',
    part: 'plan',
    form: 'yaml',
    edits: [
      ['year: 2024', 'year: ◆2.024'],
      ['number: 274', 'number: ◆0'],
      ['2024-01-29', '◆29/1/2024'],
      [BEFORE, 'deadline:\n      before: ◆2024-3-20'],
      ['draftingUnit:', '◆draftingunit:'],
    ],
    codes: ['thousands-dots', 'out-of-range', 'invalid-date', 'invalid-date', 'unknown-key'],
  },
];

export const OF_DOCUMENTS = faultsOf('documents', [
  ['a way out of the folder', 'interim-report:', '◆../../interim-report:', 'invalid-key'],
  ['a key that reaches the prototype', 'interim-report:', '◆__proto__:', 'forbidden-key'],
  ['a misspelt key', 'copies: 50', '◆copys: 50', 'unknown-key'],
  ['copies in words', 'copies: 50', 'copies: ◆năm mươi', 'wrong-type'],
  ['no copy', 'copies: 50', 'copies: ◆0', 'out-of-range'],
  ['a secrecy that there is not', 'copies: 50', 'secrecy: ◆Bí mật', 'not-listed'],
  ['a number with zeros', 'number: 118', 'number: ◆"0118"', 'wrong-type'],
  ['a symbol with spaces', 'symbol: 2022/NĐ-CP', 'symbol: ◆2022 / NĐ - CP', 'invalid-symbol'],
  ['a law with an agency', '      date: 2022-06-15\n', '      agency: ◆Quốc hội\n', 'law-with-number'],
  ['a day that is a number', 'issuedOn: 2024-03-18', 'issuedOn: ◆45369', 'wrong-type'],
  [
    'receivers as a text',
    'cluster-decision:\n',
    'cluster-decision:\n  addressees: ◆Sở Nội vụ\n',
    'wrong-type',
  ],
]);
