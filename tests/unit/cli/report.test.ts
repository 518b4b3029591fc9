import { describe, expect, it } from 'vitest';
import { issueAsJson, reportIssues } from '../../../src/cli/report.ts';
import type { Issue } from '../../../src/document/issue.ts';

const CONTRADICTION: Issue = {
  code: 'head-not-member',
  severity: 'error',
  message: { vi: 'Cụm trưởng không phải thành viên.', en: 'The head is no member.' },
  expected: { vi: 'Chọn một thành viên.', en: 'Name a member.' },
  place: { file: 'clusters.yaml', line: 2, column: 7, length: 5 },
  related: [
    {
      place: { file: 'clusters.yaml', line: 3, column: 10, length: 6 },
      message: { vi: 'các thành viên', en: 'the members' },
    },
  ],
};

const CLUSTERS = 'id: cum-1\nhead: dn-09\nmembers: [dn-1]\n';

describe('an issue with another place', () => {
  const options = { hasColor: false, textOf: () => CLUSTERS };

  it('shows the line of both', () => {
    expect(reportIssues([CONTRADICTION], { ...options, lang: 'vi' })).toBe(
      [
        'clusters.yaml:2:7: LỖI: Cụm trưởng không phải thành viên.',
        '  2 | head: dn-09',
        '    |       ^^^^^',
        '  Chọn một thành viên.',
        '  Xem thêm: clusters.yaml:3:10: các thành viên',
        '  3 | members: [dn-1]',
        '    |          ^^^^^^',
        '',
      ].join('\n'),
    );
  });

  it('gives both as data', () => {
    expect(issueAsJson(CONTRADICTION, 'en')).toEqual({
      code: 'head-not-member',
      severity: 'error',
      file: 'clusters.yaml',
      line: 2,
      column: 7,
      message: 'The head is no member.',
      expected: 'Name a member.',
      related: [{ file: 'clusters.yaml', line: 3, column: 10, message: 'the members' }],
    });
  });
});

describe('an issue of a cell', () => {
  const issue: Issue = {
    code: 'invalid-date',
    severity: 'error',
    message: { vi: '“31/02/2024” không phải là một ngày có thật.', en: '“31/02/2024” is no day.' },
    place: { file: 'so-lieu.xlsx', sheet: 'Doanh nghiệp', line: 7, column: 4 },
  };

  it('is placed by its sheet and cell', () => {
    expect(reportIssues([issue], { hasColor: false, lang: 'vi', textOf: () => 'no text' })).toBe(
      'so-lieu.xlsx, Doanh nghiệp!D7: LỖI: “31/02/2024” không phải là một ngày có thật.\n',
    );
  });

  it('gives its sheet and cell as data', () => {
    expect(issueAsJson(issue, 'vi')).toMatchObject({
      file: 'so-lieu.xlsx',
      sheet: 'Doanh nghiệp',
      cell: 'D7',
    });
  });
});
