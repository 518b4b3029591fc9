import { describe, expect, it } from 'vitest';
import { dumpDocument } from '../../../src/document/dump.ts';
import { chart } from '../../helpers/charts.ts';
import {
  annex,
  article,
  attached,
  cell,
  clause,
  closing,
  competence,
  dash,
  division,
  document,
  em,
  enactment,
  legalBases,
  letterhead,
  p,
  point,
  recipients,
  row,
  section,
  signature,
  signatureMatrix,
  strong,
  table,
  text,
  title,
  totalRow,
} from '../../helpers/node-builders.ts';

const EVERYTHING = document(
  [
    legalBases('Luật Thi đua, khen thưởng', [text('Quyết định '), em('số 274/QĐ-UBND')]),
    p([text('Ban hành '), strong('Kế hoạch ', em('này')), text(':')]),
    section(
      'I.',
      'Mục đích',
      p('Đoạn trong mục.'),
      clause(
        '1.',
        { title: 'Tên khoản:', content: 'Câu sau tên.' },
        point('a)', 'Điểm a', dash('Gạch “đầu” dòng')),
      ),
      clause('2.', { content: 'Khoản không tên.' }),
    ),
    article('Điều 1.', { title: 'Tên điều' }, clause('1.', { content: 'Khoản của điều.' })),
    article('Điều 2.', { content: 'Câu của điều.' }),
    table(
      [8, 20, 12.5],
      [row(cell('TT', { rows: 2 }), cell('Kết quả', { columns: 2 })), row('Tên', 'Số')],
      row('1', [strong('Cụm 1')], cell('5', { alignment: 'right' })),
      totalRow(cell('Cộng', { columns: 2 }), ''),
    ),
    chart(['Cụm số 1', 'Cụm số 2'], { 'Kế hoạch': [100, 80.5], 'Thực hiện': [120, 0] }),
  ],
  {
    title: title([text('Thi đua '), strong('năm 2024')]),
    closing: closing(
      recipients('VT, VP', 'Sở Nội vụ', [text('Các '), em('doanh nghiệp')]),
      signature('Vũ Quốc Nghị', 'KT. Trưởng ban', 'Phó Trưởng ban'),
    ),
  },
);

describe('dumpDocument', () => {
  it('writes a tree with every kind of node, one line a node', () => {
    expect(dumpDocument(EVERYTHING)).toBe(`document
  properties title="Kế hoạch: Trích yếu" subject="Trích yếu" author="Ban Quản lý"
  main portrait
    letterhead superior=["UBND tỉnh Hưng Yên"] agency=["Ban Quản lý","các khu công nghiệp"]
      reference (blank)/KH-BQL
      place-and-date "Hưng Yên" 2024-3-(blank)
    title "Kế hoạch" "Thi đua *năm 2024*"
    legal-bases
      legal-basis "Luật Thi đua, khen thưởng"
      legal-basis "Quyết định _số 274/QĐ-UBND_"
    paragraph "Ban hành *Kế hoạch _này_*:"
    section I. title="Mục đích"
      paragraph "Đoạn trong mục."
      clause 1. title="Tên khoản:" "Câu sau tên."
        point a) "Điểm a"
          dash-item "Gạch “đầu” dòng"
      clause 2. "Khoản không tên."
    article Điều 1. title="Tên điều"
      clause 1. "Khoản của điều."
    article Điều 2. "Câu của điều."
    table 8:left 20:left 12.5:left
      header "TT" rows=2 | "Kết quả" columns=2
      header "Tên" | "Số"
      row "1" | "*Cụm 1*" | "5" right
      total "Cộng" columns=2 | ""
    chart bars unit="tỷ đồng" caption="Biểu đồ 1. Doanh thu các Cụm thi đua" alt="Doanh thu của các Cụm thi đua so với kế hoạch"
      series "Kế hoạch" Cụm số 1: 100 "100", Cụm số 2: 80.5 "80,5"
      series "Thực hiện" Cụm số 1: 120 "120", Cụm số 2: 0 "0"
    recipients archive="VT, VP"
      receiver "Sở Nội vụ"
      receiver "Các _doanh nghiệp_"
    signature authority=["KT. Trưởng ban","Phó Trưởng ban"] name="Vũ Quốc Nghị"
`);
  });

  it('shows the number and the day of an issued document', () => {
    const issued = letterhead({
      reference: { number: 5, symbol: 'KH-BQL' },
      date: { year: 2024, month: 3, day: 20 },
    });
    const dump = dumpDocument(document([], { letterhead: issued }));
    expect(dump).toContain('      reference 5/KH-BQL\n      place-and-date "Hưng Yên" 2024-3-20\n');
  });

  it('shows quotation marks and no-break spaces so that they can be told apart', () => {
    expect(dumpDocument(document([p('nói "được"')]))).toContain('  paragraph "nói \\"được\\""\n');
  });

  it('shows what only some documents have', () => {
    const tree = document([p('một')], {
      letterhead: letterhead({ reference: undefined, date: undefined, subject: [text('đăng ký')] }),
      marks: { secrecy: 'Mật', urgency: 'Hỏa tốc', circulation: 'Lưu hành nội bộ' },
      title: undefined,
      addressees: { kind: 'addressees', receivers: [[text('Sở Nội vụ')]] },
      closing: closing(
        { ...recipients('VT', 'Lãnh đạo Ban'), drafter: 'PL.(300)' },
        { ...signature('Vũ Quốc Nghị', 'TM. Hội đồng'), agencyPosition: 'Trưởng ban' },
      ),
      contact: 'Số 12',
    });
    expect(dumpDocument(tree).split('\n').slice(2)).toEqual([
      '  main portrait',
      '    letterhead superior=["UBND tỉnh Hưng Yên"] agency=["Ban Quản lý","các khu công nghiệp"]',
      '      subject "đăng ký"',
      '    marks ["Mật","Hỏa tốc","Lưu hành nội bộ"]',
      '    addressee "Sở Nội vụ"',
      '    contact "Số 12"',
      '    paragraph "một"',
      '    recipients archive="VT" drafter="PL.(300)"',
      '      receiver "Lãnh đạo Ban"',
      '    signature authority=["TM. Hội đồng"] position="Trưởng ban" name="Vũ Quốc Nghị"',
      '',
    ]);
  });

  it('shows the parts that follow', () => {
    const tree = document(
      [p('một')],
      { title: undefined, closing: undefined },
      attached('Quy chế', 'Hoạt động', [division('chapter', 'Chương I', 'Tên', p('hai'))]),
      annex('Phụ lục', 'Danh sách', [p('ba')], { orientation: 'landscape' }),
    );
    const parent =
      'attached-to "Quyết định" 12/QĐ-BQL 2024-3-25 "Ban Quản lý các khu công nghiệp tỉnh Hưng Yên"';
    expect(dumpDocument(tree).split('\n').slice(-12)).toEqual([
      '  attached portrait',
      '    letterhead superior=["UBND tỉnh Hưng Yên"] agency=["Ban Quản lý","các khu công nghiệp"]',
      '    title "Quy chế" "Hoạt động" without rule',
      `    ${parent}`,
      '    chapter "Chương I" title="Tên"',
      '      paragraph "hai"',
      '  annex landscape',
      '    label "Phụ lục"',
      '    title "Danh sách"',
      `    ${parent}`,
      '    paragraph "ba"',
      '',
    ]);
  });

  it('shows who decides, “QUYẾT ĐỊNH:” and who signs side by side', () => {
    const body = [
      competence('Trưởng ban'),
      enactment('Quyết định:'),
      signatureMatrix(['Công ty A', 'Lê Văn B']),
    ];
    expect(
      dumpDocument(document(body, { closing: undefined }))
        .split('\n')
        .slice(-5),
    ).toEqual([
      '    competence "Trưởng ban"',
      '    enactment "Quyết định:"',
      '    signature-matrix',
      '      party ["Công ty A"] name="Lê Văn B"',
      '',
    ]);
  });
});
