import { describe, expect, it } from 'vitest';
import { cellsIn, made, partSheets, rowsIn, yaml, type CellOfTest } from '../../support/workbook-rows.ts';

/** What the only fact of a nomination comes to, or the issues with its cell. */
function fact(name: string, value: CellOfTest): unknown {
  const { value: nominations, issues } = made('nominations', {
    nominations: [{ id: 'kt-1' }],
    evidence: [{ nomination: 'kt-1', fact: name, value }],
  });
  if (issues.length > 0) return issues;
  const [nomination] = nominations as readonly { readonly evidence: Readonly<Record<string, unknown>> }[];
  return nomination?.evidence[name];
}

function messages(name: string, value: CellOfTest) {
  const { issues } = partSheets('nominations').valueOf(
    rowsIn({ nominations: [{ id: 'kt-1' }], evidence: [{ nomination: 'kt-1', fact: name, value }] }),
  );
  return issues.map(({ message, expected, suggestion }) => [message.vi, expected?.vi, suggestion]);
}

describe('the rows of nominations', () => {
  it('show each fact in words', () => {
    const rows = partSheets('nominations').rowsOf(
      yaml(
        [
          '- id: kt-1',
          '  evidence:',
          '    leadsCluster: true',
          '    members: 12',
          '    movementLaunchedBy: province',
          '    openViolations: [tax, land]',
          '    countedYears: [2023, 2024]',
        ].join('\n'),
      ),
    );
    expect(cellsIn(rows, 'evidence')).toEqual([
      { nomination: 'kt-1', fact: 'leadsCluster', value: true },
      { nomination: 'kt-1', fact: 'members', value: 12 },
      { nomination: 'kt-1', fact: 'movementLaunchedBy', value: 'Tỉnh phát động' },
      { nomination: 'kt-1', fact: 'openViolations', value: ['Thuế', 'Đất đai'] },
      { nomination: 'kt-1', fact: 'countedYears', value: [2023, 2024] },
    ]);
  });

  it('leave out a fact of another form', () => {
    const rows = partSheets('nominations').rowsOf(
      yaml(
        '- { id: kt-1, evidence: { members: many, leadsCluster: [true], other: 1, movementLaunchedBy: me } }',
      ),
    );
    expect(cellsIn(rows, 'evidence')).toEqual([]);
  });
});

describe('a fact of a row', () => {
  it.each<[string, CellOfTest, unknown]>([
    ['leadsCluster', 'Có', true],
    ['leadsCluster', ' khong ', false],
    ['leadsCluster', 'ĐÚNG', true],
    ['leadsCluster', 'x', true],
    ['leadsCluster', false, false],
    ['members', 12, 12],
    ['members', '12', 12],
    ['members', 1.5, 1.5],
    ['completion', 'hoàn thành tốt nhiệm vụ', 'good'],
    ['completion', 'good', 'good'],
    ['achievementInfluence', 'trong xa phuong', 'commune'],
    ['otherGround', ' điểm a  khoản 2 ', 'điểm a khoản 2'],
    ['countedYears', 2024, [2024]],
    ['countedYears', '2023\n2024', [2023, 2024]],
    ['countedYears', '2023, 2024; 2025', [2023, 2024, 2025]],
    ['countedYears', ['2023', 2024], [2023, 2024]],
    ['openViolations', 'An toàn, vệ sinh lao động; thuế', ['occupationalSafety', 'tax']],
    ['knockouts', 'Nợ thuế; chậm nộp\nKhác', ['Nợ thuế; chậm nộp', 'Khác']],
  ])('%s written %j is %j', (name, cell, value) => {
    expect(fact(name, cell)).toEqual(value);
  });

  it.each<[string, CellOfTest, string]>([
    ['leadsCluster', 'có lẽ', 'fact-of-another-form'],
    ['leadsCluster', 2, 'fact-of-another-form'],
    ['leadsCluster', 'constructor', 'fact-of-another-form'],
    ['members', 'mười', 'fact-of-another-form'],
    ['members', true, 'fact-of-another-form'],
    ['members', ['1', '2'], 'fact-of-another-form'],
    ['members', null, 'fact-without-value'],
    ['completion', 'Tạm được', 'fact-of-another-form'],
    ['countedYears', '2023\nnăm sau', 'fact-of-another-form'],
    ['countedYears', ' ;\n', 'fact-without-value'],
  ])('%s written %j is an issue at its cell', (name, cell, code) => {
    expect(fact(name, cell)).toEqual([`${code} evidence!2,3`]);
  });

  it('that cannot be used is told with what can', () => {
    expect(messages('members', 'mười')).toEqual([
      ['“Số cá nhân trong tập thể”: “mười” không dùng được.', 'Ghi một số nguyên, ví dụ 2.', undefined],
    ]);
    expect(messages('movementLaunchedBy', 'tỉnh phát độn')).toEqual([
      [
        '“Cấp phát động phong trào thi đua”: “tỉnh phát độn” không dùng được.',
        'Chọn: Ban phát động; Tỉnh phát động; Thủ tướng Chính phủ phát động.',
        'Tỉnh phát động',
      ],
    ]);
  });

  it('must be one that the catalogue reads', () => {
    expect(fact('Số người', 3)).toEqual(['row-of-no-kind evidence!2,2']);
  });

  it('without a value is an issue at its row', () => {
    const { issues } = made('nominations', {
      nominations: [{ id: 'kt-1' }],
      evidence: [{ nomination: 'kt-1', fact: 'members' }],
    });
    expect(issues).toEqual(['fact-without-value evidence!2,1']);
  });
});

describe('nominations of rows', () => {
  it('have evidence where there are rows of it', () => {
    const { value, issues } = made('nominations', {
      nominations: [
        { id: 'kt-1', 'subject.kind': 'individual', 'period.from': '2024-01-01', dossier: ['minutes'] },
        { id: 'kt-2' },
      ],
      evidence: [{ nomination: 'kt-2', fact: 'members', value: 3 }],
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      { id: 'kt-1', subject: { kind: 'individual' }, period: { from: '2024-01-01' }, dossier: ['minutes'] },
      { id: 'kt-2', evidence: { members: 3 } },
    ]);
  });
});
