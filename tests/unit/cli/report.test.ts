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

describe('many issues of a kind', () => {
  const issue = (line: number, place: Partial<Issue['place']> = {}, more: Partial<Issue> = {}): Issue => ({
    code: 'missing-value',
    severity: 'error',
    message: { vi: `dòng ${String(line)}`, en: `row ${String(line)}` },
    place: { file: 'so-lieu.xlsx', sheet: 'Doanh nghiệp', line, column: 1, ...place },
    ...more,
  });
  const options = { hasColor: false, textOf: () => undefined, lang: 'vi' as const };
  const many = (count: number, ...more: Parameters<typeof issue> extends [number, ...infer R] ? R : never) =>
    Array.from({ length: count }, (_, index) => issue(index + 1, ...more));

  it('are shown up to twenty', () => {
    const text = reportIssues(many(20), options);
    expect(text.match(/LỖI/gu)).toHaveLength(20);
    expect(text).not.toContain('…');
  });

  it('are counted from then on', () => {
    const text = reportIssues(many(1392), options);
    expect(text.match(/LỖI/gu)).toHaveLength(20);
    expect(text).toMatch(
      /A20: LỖI: dòng 20\n {2}… và 1\.372 lỗi khác cùng loại trong trang này \(dùng --json để xem hết\)\n$/u,
    );
  });

  it('are counted for each sheet, each code and each severity', () => {
    const text = reportIssues(
      [
        ...many(15),
        ...many(15, { sheet: 'Cụm thi đua' }),
        ...many(15, {}, { code: 'other' }),
        ...many(15, {}, { severity: 'warning' }),
      ],
      options,
    );
    expect(text.match(/LỖI|CẢNH BÁO/gu)).toHaveLength(60);
  });

  it('are all shown when they have no place', () => {
    const unplaced = Array.from(
      { length: 30 },
      () => ({ code: 'file', severity: 'error', message: { vi: 'x', en: 'x' } }) as const,
    );
    expect(reportIssues(unplaced, options).match(/LỖI/gu)).toHaveLength(30);
  });

  it('are reported in a moment, even a million', () => {
    const before = process.cpuUsage();
    expect(reportIssues(many(1_000_000).toReversed(), options)).toContain('và 999.980 lỗi khác');
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  }, 60_000);
});
