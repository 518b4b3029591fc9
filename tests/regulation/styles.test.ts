import { describe, expect, it } from 'vitest';
import { HOUSE_STYLE_KEYS } from '../../src/regulation/house-styles.ts';
import { STYLE_KEYS, STYLE_RULES, type Alignment, type StyleKey } from '../../src/regulation/style-rules.ts';

/** One line of the decree's table of type faces. */
interface Row {
  readonly key: StyleKey;
  /** What the decree says, with its article. */
  readonly rule: string;
  readonly sizes: readonly [min: number, max: number];
  readonly isCapitals: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** The source of what the table of type faces does not have. */
  readonly outside?: string;
}

const in13to14 = { sizes: [13, 14], isCapitals: false, isBold: false, isItalic: false } as const;
const in12to13 = { sizes: [12, 13], isCapitals: true, isBold: false, isItalic: false } as const;

const ROWS: readonly Row[] = [
  { key: 'nationalName', rule: 'Quốc hiệu: in hoa, cỡ 12-13, đứng, đậm (II.1.b)', ...in12to13, isBold: true },
  {
    key: 'nationalMotto',
    rule: 'Tiêu ngữ: in thường, cỡ 13-14, đứng, đậm (II.1.b)',
    ...in13to14,
    isBold: true,
  },
  { key: 'superiorAgency', rule: 'Cơ quan chủ quản: in hoa, cỡ 12-13, đứng (II.2.b)', ...in12to13 },
  {
    key: 'issuingAgency',
    rule: 'Cơ quan ban hành: in hoa, cỡ 12-13, đứng, đậm (II.2.b)',
    ...in12to13,
    isBold: true,
  },
  { key: 'reference', rule: 'Số, ký hiệu: cỡ 13, đứng (II.3.c)', ...in13to14, sizes: [13, 13] },
  {
    key: 'placeAndDate',
    rule: 'Địa danh và thời gian: in thường, cỡ 13-14, nghiêng (II.4.c)',
    ...in13to14,
    isItalic: true,
  },
  {
    key: 'dispatchSubject',
    rule: 'Trích yếu công văn: in thường, cỡ 12-13, đứng (II.5.b)',
    ...in12to13,
    isCapitals: false,
  },
  {
    key: 'typeName',
    rule: 'Tên loại: in hoa, cỡ 13-14, đứng, đậm (II.5.b)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  { key: 'subject', rule: 'Trích yếu: in thường, cỡ 13-14, đứng, đậm (II.5.b)', ...in13to14, isBold: true },
  {
    key: 'attachedSubject',
    rule: 'Trích yếu của văn bản kèm theo: in thường, cỡ 13-14, đứng, đậm (Phụ lục III, mẫu 1.3)',
    outside: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3.',
    ...in13to14,
    isBold: true,
  },
  { key: 'addressees', rule: 'Kính gửi: in thường, cỡ 13-14, đứng (II.9.d)', ...in13to14 },
  { key: 'addressee', rule: 'Nơi nhận ở “Kính gửi”: in thường, cỡ 13-14, đứng (II.9.d)', ...in13to14 },
  {
    key: 'competence',
    rule: 'Thẩm quyền ban hành: in hoa, cỡ 13-14, đứng, đậm (Phụ lục III, mẫu 1.2)',
    outside: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2.',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'enactment',
    rule: '“QUYẾT ĐỊNH:”: in hoa, cỡ 13-14, đứng, đậm (Phụ lục III, mẫu 1.2)',
    outside: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2.',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'legalBasis',
    rule: 'Căn cứ: in thường, cỡ 13-14, nghiêng (II.6.a)',
    ...in13to14,
    isItalic: true,
  },
  { key: 'paragraph', rule: 'Nội dung: in thường, cỡ 13-14, đứng (II.6.e)', ...in13to14 },
  {
    key: 'divisionNumber',
    rule: '“Phần”, “Chương”, “Mục” và số thứ tự: in thường, cỡ 13-14, đứng, đậm (II.6.d)',
    ...in13to14,
    isBold: true,
  },
  {
    key: 'divisionTitle',
    rule: 'Tiêu đề của phần, chương, mục: in hoa, cỡ 13-14, đứng, đậm (II.6.d)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'sectionTitle',
    rule: 'Số thứ tự và tiêu đề của mục: in hoa, cỡ 13-14, đứng, đậm (II.6.d)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'articleTitle',
    rule: 'Điều và tiêu đề của điều: in thường, cỡ 13-14, đứng, đậm (II.6.d)',
    ...in13to14,
    isBold: true,
  },
  { key: 'article', rule: 'Câu của điều không có tiêu đề: in thường, đứng (II.6.d)', ...in13to14 },
  {
    key: 'clauseTitle',
    rule: 'Tiêu đề của khoản: in thường, cỡ 13-14, đứng, đậm (II.6.d)',
    ...in13to14,
    isBold: true,
  },
  { key: 'clause', rule: 'Khoản không có tiêu đề: in thường, cỡ 13-14, đứng (II.6.d)', ...in13to14 },
  { key: 'point', rule: 'Điểm: in thường, cỡ 13-14, đứng (II.6.d)', ...in13to14 },
  { key: 'dashItem', rule: 'Gạch đầu dòng: như nội dung, đứng (II.6.e)', ...in13to14 },
  {
    key: 'recipientsLabel',
    rule: 'Từ “Nơi nhận”: in thường, cỡ 12, nghiêng, đậm (II.9.d)',
    sizes: [12, 12],
    isCapitals: false,
    isBold: true,
    isItalic: true,
  },
  {
    key: 'recipient',
    rule: 'Phần liệt kê nơi nhận: in thường, cỡ 11, đứng (II.9.d)',
    sizes: [11, 11],
    isCapitals: false,
    isBold: false,
    isItalic: false,
  },
  {
    key: 'authority',
    rule: 'Quyền hạn, chức vụ của người ký: in hoa, cỡ 13-14, đứng, đậm (II.7.e)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'signatoryName',
    rule: 'Họ và tên của người ký: in thường, cỡ 13-14, đứng, đậm (II.7.e)',
    ...in13to14,
    isBold: true,
  },
  {
    key: 'partyName',
    rule: 'Bên ký giao ước: như quyền hạn, chức vụ của người ký, in thường (Thông tư 35/2011/TT-BLĐTBXH, mẫu 1a)',
    outside: 'Mẫu 1a, Thông tư 35/2011/TT-BLĐTBXH',
    ...in13to14,
    sizes: [12, 13],
    isBold: true,
  },
  {
    key: 'annexLabel',
    rule: 'Từ “Phụ lục” và số thứ tự: in thường, cỡ 14, đứng, đậm (III.1.c)',
    ...in13to14,
    sizes: [14, 14],
    isBold: true,
  },
  {
    key: 'annexTitle',
    rule: 'Tiêu đề của phụ lục: in hoa, cỡ 13-14, đứng, đậm (III.1.c)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'annexReference',
    rule: 'Thông tin chỉ dẫn kèm theo văn bản: in thường, cỡ 13-14, nghiêng (III.1.d)',
    ...in13to14,
    isItalic: true,
  },
  {
    key: 'contact',
    rule: 'Địa chỉ cơ quan: in thường, cỡ 11-12, đứng (III.5)',
    ...in13to14,
    sizes: [11, 12],
  },
  { key: 'pageNumber', rule: 'Số trang: cỡ 13-14, kiểu chữ đứng (I.7)', ...in13to14 },
  {
    key: 'urgencyMark',
    rule: 'Dấu chỉ mức độ khẩn: in hoa, cỡ 13-14, đứng, đậm (III.2.b)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
  {
    key: 'circulationMark',
    rule: 'Chỉ dẫn về phạm vi lưu hành: in hoa, cỡ 13-14, đứng, đậm (III.2.c)',
    ...in13to14,
    isCapitals: true,
    isBold: true,
  },
];

/** Each line behind what the decree says, for the titles of the tests. */
const RULES = ROWS.map((row) => [row.rule, row] as const);

const keysWhere = (alignment: Alignment) =>
  ROWS.map(({ key }) => key)
    .filter((key) => STYLE_RULES[key].alignment === alignment)
    .sort();

/** The styles of running text, which II.6.e rules. */
const RUNNING: readonly StyleKey[] = [
  'legalBasis',
  'paragraph',
  'sectionTitle',
  'articleTitle',
  'article',
  'clauseTitle',
  'clause',
  'point',
  'dashItem',
];

describe('Kiểu chữ từng thành phần (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I)', () => {
  it('has a rule for every style', () => {
    expect([...ROWS.map(({ key }) => key), ...HOUSE_STYLE_KEYS]).toEqual(STYLE_KEYS);
  });

  it.each(RULES)('%s: the size of both sets lies in the range', (_rule, { key, sizes: [min, max] }) => {
    const { small, large } = STYLE_RULES[key].size;
    expect(small).toBeGreaterThanOrEqual(min);
    expect(large).toBeLessThanOrEqual(max);
    expect(small).toBeLessThanOrEqual(large);
  });

  it.each(RULES)('%s: capitals, bold and italic', (_rule, { key, isCapitals, isBold, isItalic }) => {
    expect(STYLE_RULES[key]).toMatchObject({ isCapitals, isBold, isItalic });
  });

  it.each(RULES)('%s: the style names its article', (rule, { key, outside }) => {
    const article = /\(([IV]+\.\d+)/u.exec(rule)?.[1];
    const expected = outside ?? `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, ${String(article)}.`;
    expect(`${STYLE_RULES[key].source}.`).toContain(expected);
  });
});

describe('Tăng, giảm cỡ chữ thống nhất (Phụ lục I, Phần I, chú thích bảng mẫu chữ)', () => {
  const trio = (set: 'small' | 'large') =>
    (['nationalName', 'nationalMotto', 'placeAndDate'] as const).map((key) => STYLE_RULES[key].size[set]);

  it('“Quốc hiệu cỡ chữ 13, thì Tiêu ngữ cỡ chữ 14, địa danh và ngày tháng năm cỡ chữ 14”', () => {
    expect(trio('large')).toEqual([13, 14, 14]);
  });

  it('“Quốc hiệu cỡ chữ 12, thì Tiêu ngữ cỡ chữ 13, địa danh và ngày tháng năm cỡ chữ 13”', () => {
    expect(trio('small')).toEqual([12, 13, 13]);
  });

  it.each(['superiorAgency', 'issuingAgency'] as const)('%s is as large as Quốc hiệu in both sets', (key) => {
    expect(STYLE_RULES[key].size).toEqual(STYLE_RULES.nationalName.size);
  });

  it('the whole body has one size in each set', () => {
    const sizes = RUNNING.map((key) => STYLE_RULES[key].size);
    expect(sizes).toEqual(RUNNING.map(() => ({ small: 13, large: 14 })));
  });
});

describe('Trình bày đoạn văn (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II)', () => {
  it('“canh đều cả hai lề”: the running text alone is justified (II.6.e)', () => {
    expect(keysWhere('justify')).toEqual([...RUNNING].sort());
  });

  it('“chữ đầu dòng lùi vào”: the running text alone has an indented first line (II.6.e)', () => {
    expect(STYLE_KEYS.filter((key) => STYLE_RULES[key].isIndented).sort()).toEqual([...RUNNING].sort());
  });

  it.each(RUNNING)('“khoảng cách giữa các đoạn văn tối thiểu là 6pt”: %s (II.6.e)', (key) => {
    expect(STYLE_RULES[key].spaceAfter).toBeGreaterThanOrEqual(6);
  });

  it('“Nơi nhận … sát lề trái”, “Kính gửi” of several in lines: they alone stand flush left (II.9)', () => {
    expect(keysWhere('left')).toEqual(['addressee', 'recipient', 'recipientsLabel']);
  });

  it('“màu đen”, the mark of urgency in red (I.4, III.2.b)', () => {
    expect(ROWS.map(({ key }) => key).filter((key) => STYLE_RULES[key].color !== 'black')).toEqual([
      'urgencyMark',
    ]);
  });

  it('“canh giữa”: head, title, levels above the Điều, signature, annex and page number (II, III, I.7)', () => {
    expect(keysWhere('center')).toEqual([
      'addressees',
      'annexLabel',
      'annexReference',
      'annexTitle',
      'attachedSubject',
      'authority',
      'circulationMark',
      'competence',
      'contact',
      'dispatchSubject',
      'divisionNumber',
      'divisionTitle',
      'enactment',
      'issuingAgency',
      'nationalMotto',
      'nationalName',
      'pageNumber',
      'partyName',
      'placeAndDate',
      'reference',
      'signatoryName',
      'subject',
      'superiorAgency',
      'typeName',
      'urgencyMark',
    ]);
  });

  it.each(['nationalName', 'nationalMotto', 'superiorAgency', 'issuingAgency'] as const)(
    '“Hai dòng … cách nhau dòng đơn”: %s has no further distance (II.1.b, II.2.b)',
    (key) => {
      expect([STYLE_RULES[key].spaceBefore, STYLE_RULES[key].spaceAfter]).toEqual([0, 0]);
    },
  );

  it('a heading never ends a page (house rule)', () => {
    expect(STYLE_KEYS.filter((key) => STYLE_RULES[key].isKeptWithNext)).toEqual(
      expect.arrayContaining([
        'typeName',
        'divisionNumber',
        'divisionTitle',
        'sectionTitle',
        'articleTitle',
        'clauseTitle',
        'enactment',
        'annexLabel',
        'annexTitle',
      ]),
    );
    expect(STYLE_RULES.paragraph.isKeptWithNext).toBe(false);
  });

  it('headings stand in the list of bookmarks, chapters and sections above articles and clauses (house rule)', () => {
    const levels = STYLE_KEYS.flatMap((key) => {
      const level = STYLE_RULES[key].outlineLevel;
      return level === undefined ? [] : [[key, level]];
    });
    expect(levels).toEqual([
      ['divisionTitle', 1],
      ['sectionTitle', 1],
      ['articleTitle', 2],
      ['clauseTitle', 2],
      ['annexLabel', 1],
    ]);
  });
});
