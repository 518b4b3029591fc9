import { faultsOf } from './fault.ts';

export const OF_RESULTS = faultsOf('results', [
  ['money with dots', 'revenue: 612300000000', 'revenue: ◆612.300.000.000', 'thousands-dots'],
  ['money with one dot', 'revenue: 612300000000', 'revenue: ◆612.300', 'thousands-dots'],
  ['money with spaces', 'revenue: 612300000000', 'revenue: ◆612 300 000 000', 'wrong-type'],
  ['money in milliards', 'revenue: 612300000000', 'revenue: ◆612,3 tỷ', 'decimal-comma'],
  ['money below zero', 'revenue: 612300000000', 'revenue: ◆-1', 'out-of-range'],
  ['half a worker', 'workers: 420', 'workers: ◆420.5', 'wrong-type'],
  ['money without end', 'revenue: 612300000000', 'revenue: ◆1e400', 'number-too-large'],
  [
    'money that no number holds',
    'revenue: 612300000000',
    'revenue: ◆61230000000000000000',
    'number-too-large',
  ],
  ['no number at all', 'revenue: 612300000000', 'revenue: ◆.nan', 'no-number'],
  ['a dash for nothing', 'exports: 110200000000', "exports: ◆'-'", 'wrong-type'],
  ['a misspelt figure', 'workers: 420,', '◆worker: 420,', 'unknown-key'],
  ['a day of the year before 1945', 'reportedOn: 2024-07-03', 'reportedOn: ◆1024-07-03', 'invalid-date'],
  [
    'a violation without its day',
    '{ rule: P1, on: 2024-07-05, description',
    '◆{ rule: P1, description',
    'missing-value',
  ],
]);

export const OF_REPORTS = faultsOf('reports', [
  [
    'no day',
    '  dueOn: 2024-12-05\n  # Số cả năm là số ước thực hiện.\n  isEstimate',
    '  ◆isEstimate',
    'missing-value',
  ],
  ['yes for true', 'isEstimate: true', 'isEstimate: ◆yes', 'wrong-type'],
  ['a report that there is not', 'final:', '◆finals:', 'unknown-key'],
  [
    'a text where paragraphs must stand',
    '  welfare:\n',
    '  welfare: ◆x\n  ◆welfares:\n',
    'wrong-type',
    'unknown-key',
  ],
  [
    'a sign at the end',
    '- Chuẩn bị nội dung chấm điểm, bình xét, tổng kết phong trào thi đua vào cuối năm\n',
    '- ◆Chuẩn bị nội dung chấm điểm;\n',
    'sign-at-end',
  ],
]);

export const OF_SCORES = faultsOf('scores', [
  ['points with a comma', 'A4: 9.92, B1: 7.25', "A4: ◆'9,92', B1: 7.25", 'wrong-type'],
  ['points with a comma, without quotes', 'A4: 9.92, B1: 7.25', 'A4: ◆9,92, B1: 7.25', 'decimal-comma'],
  ['points below zero', 'B1: 7.25', 'B1: ◆-7.25', 'out-of-range'],
  ['points of three decimals', 'B1: 7.25', 'B1: ◆7.255', 'thousands-dots'],
  ['points in words', 'B1: 7.25', 'B1: ◆bảy', 'wrong-type'],
  ['rank nought', 'rank: 8', 'rank: ◆0', 'out-of-range'],
  ['a rank and a half', 'rank: 8', 'rank: ◆8.5', 'wrong-type'],
  ['a key that reaches the prototype', 'B1: 7.25', '◆__proto__: 7.25', 'forbidden-key'],
  ['such a key in quotes', 'B1: 7.25', '◆"constructor": 7.25', 'forbidden-key'],
  ['a criterion twice', 'B1: 7.25', 'B1: 7.25, ◆B1: 7', 'key-twice'],
  [
    'a bonus that is no list',
    'bonus: [{ rule: T1, points: 2 }',
    'bonus: ◆{ rule: T1, points: 2 }\n  ◆bonuses: [{ rule: T1, points: 2 }',
    'wrong-type',
    'unknown-key',
  ],
  [
    'a misspelt column',
    '  cross: { A1: 15, A2: 10, A3: 15, A4: 9.92',
    '  ◆crossed: { A1: 15, A2: 10, A3: 15, A4: 9.92',
    'unknown-key',
  ],
]);

export const OF_REVIEWS = faultsOf('reviews', [
  ['a method in Vietnamese', 'method: secretBallot', 'method: ◆bỏ phiếu kín', 'not-listed'],
  ['an hour that there is not', "endsAt: '11:20'", "endsAt: ◆'25:20'", 'invalid-time'],
  ['an hour with a letter', "endsAt: '11:20'", "endsAt: ◆'11h20'", 'invalid-time'],
  ['votes in words', 'agree: 14', 'agree: ◆mười bốn', 'wrong-type'],
  ['votes below zero', 'agree: 14', 'agree: ◆-14', 'out-of-range'],
  [
    'votes of nobody',
    '- { nomination: kt-10, agree: 14, blank: 1 }',
    '- ◆{ nomination: kt-10, blank: 1 }',
    'missing-value',
  ],
  [
    'a secretary without a name',
    'secretary: { name: Nguyễn Thu Hà, position',
    'secretary: ◆{ position',
    'missing-value',
  ],
  [
    'a guest with a sign',
    '- Ông Vũ Quốc Nghị, Phó Trưởng ban',
    '- ◆Ông Vũ Quốc Nghị, Phó Trưởng ban;',
    'sign-at-end',
  ],
]);

export const OF_NOMINATIONS = faultsOf('nominations', [
  ['an award that there is not', 'award: provincialEmulationFlag', 'award: ◆provincialFlag', 'not-listed'],
  [
    'a kind of subject that there is not',
    '{ kind: enterprise, enterprise: dn-02 }',
    '{ kind: ◆doanh nghiệp, enterprise: dn-02 }',
    'not-listed',
  ],
  ['a code of nobody', '{ kind: enterprise, enterprise: dn-02 }', '◆{ kind: enterprise }', 'missing-value'],
  [
    'an item of the dossier that there is not',
    '[submission, achievementReport, minutes]',
    '[submission, ◆report, minutes]',
    'not-listed',
  ],
  ['no dossier', 'dossier: [submission, achievementReport, minutes]', 'dossier: ◆[]', 'empty-list'],
  ['a fact that is neither true nor false', 'leadsCluster: true', 'leadsCluster: ◆x', 'wrong-type'],
  ['a misspelt fact', 'leadsCluster: true', '◆leadCluster: true', 'unknown-key'],
  ['years in words', 'consecutiveExcellentYears: 2', 'consecutiveExcellentYears: ◆hai', 'wrong-type'],
  [
    'a period without its end',
    '{ from: 2024-01-01, to: 2024-12-31 }',
    '◆{ from: 2024-01-01 }',
    'missing-value',
  ],
  ['a code that leaves the folder', 'id: kt-01', 'id: ◆kt/01', 'invalid-code'],
]);

export const OF_AWARDS = faultsOf('awards', [
  ['money with dots', 'bonus: 702000', 'bonus: ◆702.000', 'thousands-dots'],
  ['money with its unit', 'bonus: 702000', 'bonus: ◆702000đ', 'wrong-type'],
  [
    'number nought',
    '{ nomination: kt-08, registerNumber: 1 }',
    '{ nomination: kt-08, registerNumber: ◆0 }',
    'out-of-range',
  ],
  ['no nomination', '{ nomination: kt-08, registerNumber: 1 }', '◆{ registerNumber: 1 }', 'missing-value'],
  ['an item without its dash', '- { nomination: kt-09', '◆{ nomination: kt-09', 'yaml-syntax'],
]);

export const OF_RULES = faultsOf('rules', [
  ['a share as a number', 'voteThreshold: 2/3', 'voteThreshold: ◆0.67', 'wrong-type'],
  ['a share above the whole', 'voteThreshold: 2/3', 'voteThreshold: ◆120%', 'invalid-share'],
  [
    'a way of counting that there is not',
    'voteDenominator: members',
    'voteDenominator: ◆thành viên',
    'not-listed',
  ],
  ['months of a year and a half', 'minimumMonths: 10', 'minimumMonths: ◆18', 'out-of-range'],
  ['yes for true', 'requiresSelfScore: true', 'requiresSelfScore: ◆không', 'wrong-type'],
]);

export const IN_JSON = [
  ...faultsOf(
    'enterprises',
    [
      ['a comma too much', '"position": "Giám đốc"\n', '"position": "Giám đốc"◆,\n', 'json-syntax'],
      ['a comma that is missing', '"id": "dn-01",', '"id": "dn-01◆"', 'json-syntax'],
      ['a comment', '"id": "dn-01",', '"id": "dn-01", ◆// doanh nghiệp đầu tiên', 'json-syntax'],
      ['single quotes', '"dn-01"', "◆'dn-01'", 'json-syntax'],
      ['curly quotes', '"dn-01"', '◆“dn-01”', 'json-syntax'],
      ['a key without quotes', '"id": "dn-01"', '◆id: "dn-01"', 'json-syntax'],
      ['a text without quotes', '"dn-01"', '◆dn-01', 'json-syntax'],
      ['a tax code without quotes', '"0901765766"', '◆0901765766', 'json-syntax'],
      ['a tax code as a number', '"0901765766"', '◆901765766', 'wrong-type'],
      [
        'a text where a group must stand',
        '"representative": {\n      "honorific": "Ông",\n      "name": "Đặng Hữu Tân",\n      "position": "Giám đốc"\n    }',
        '"representative": ◆"Đặng Hữu Tân"',
        'wrong-type',
      ],
      [
        'no name',
        '{\n    "id": "dn-02",\n    "name": "Công ty Cổ phần Thép tấm Đại Khê Sơn",',
        '◆{\n    "id": "dn-02",',
        'missing-value',
      ],
      ['a key twice', '"id": "dn-01",', '"id": "dn-01",\n    ◆"id": "dn-01",', 'key-twice'],
      ['the prototype', '"id": "dn-01",', '"id": "dn-01", ◆"__proto__": { "name": "x" },', 'forbidden-key'],
      ['a brace too much', '[\n  {\n    "id": "dn-01"', '[\n  {\n    ◆{ "id": "dn-01"', 'json-syntax'],
    ],
    'json',
  ),
  ...faultsOf(
    'scores',
    [
      ['points without end', '"B1": 7.25', '"B1": ◆1e400', 'number-too-large'],
      ['points with a zero before', '"B1": 7.25', '"B1": ◆07.25', 'json-syntax'],
      ['points in quotes', '"B1": 7.25', '"B1": ◆"7.25"', 'wrong-type'],
      ['None for nothing', '"B1": 7.25', '"B1": ◆None', 'json-syntax'],
    ],
    'json',
  ),
  ...faultsOf(
    'plan',
    [
      [
        'a text where a list must stand',
        '"recipients": [',
        '"recipients": ◆"Sở Nội vụ",\n  ◆"receivers": [',
        'wrong-type',
        'unknown-key',
      ],
      ['a day without quotes', '"2024-03-20"', '◆2024-03-20', 'json-syntax'],
      ['a backslash', '"draftingUnit": "TTr"', '"draftingUnit": "TTr◆\\K"', 'json-syntax'],
      ['a quote that is not closed', '"draftingUnit": "TTr",', '"draftingUnit": ◆"TTr,', 'json-syntax'],
    ],
    'json',
  ),
];
