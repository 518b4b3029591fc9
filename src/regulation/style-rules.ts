import { HOUSE_STYLE_KEYS, HOUSE_STYLE_RULES } from './house-styles.ts';
import type { TextColor } from './palette.ts';
import { pt, type Pt } from './units.ts';

/** Every run style of an administrative document; the names are those of the components. */
export const STYLE_KEYS = [
  'nationalName',
  'nationalMotto',
  'superiorAgency',
  'issuingAgency',
  'reference',
  'placeAndDate',
  'dispatchSubject',
  'typeName',
  'subject',
  'attachedSubject',
  'addressees',
  'addressee',
  'competence',
  'enactment',
  'legalBasis',
  'paragraph',
  'divisionNumber',
  'divisionTitle',
  'sectionTitle',
  'articleTitle',
  'article',
  'clauseTitle',
  'clause',
  'point',
  'dashItem',
  'recipientsLabel',
  'recipient',
  'authority',
  'signatoryName',
  'partyName',
  'annexLabel',
  'annexTitle',
  'annexReference',
  'contact',
  'pageNumber',
  'urgencyMark',
  'circulationMark',
  ...HOUSE_STYLE_KEYS,
] as const;

export type StyleKey = (typeof STYLE_KEYS)[number];

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** The two sets of sizes that rise and fall together. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, footnote of the table of type faces. */
export type SizeSet = 'small' | 'large';

/** How one component is written, and the article that says so. */
export interface StyleRule {
  /** The component's name, which Word shows in its list of styles. */
  readonly name: string;
  /** The size in each set, in points. */
  readonly size: Readonly<Record<SizeSet, Pt>>;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCapitals: boolean;
  /** Source: Appendix I, Part I, I.4: black; the mark of urgency is red (III.2.b). */
  readonly color: TextColor;
  readonly alignment: Alignment;
  /** Whether the first line is indented as the body is. */
  readonly isIndented: boolean;
  /** Distance to what stands above and below. House values, except `after` of the body: at least 6 pt (II.6.e). */
  readonly spaceBefore: Pt;
  readonly spaceAfter: Pt;
  /** Whether it stays on the page of what follows. House rule: a heading never ends a page. */
  readonly isKeptWithNext: boolean;
  /** Its depth in Word's navigation pane and the PDF's bookmarks, from 1. */
  readonly outlineLevel?: number;
  readonly source: string;
}

const APPENDIX = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I';
const SAMPLES = 'Nghị định 30/2020/NĐ-CP, Phụ lục III';

const at14 = { small: pt(13), large: pt(14) };
const at13 = { small: pt(12), large: pt(13) };
const fixed = (size: number) => ({ small: pt(size), large: pt(size) });

const plain = {
  color: 'black',
  isBold: false,
  isItalic: false,
  isCapitals: false,
  isIndented: false,
  spaceBefore: pt(0),
  spaceAfter: pt(0),
  isKeptWithNext: false,
} as const;

const centered = { ...plain, alignment: 'center' } as const;
/** The text's own paragraphs: justified, first line indented, at least 6 pt apart. Source: II.6.e. */
const running = { ...plain, alignment: 'justify', isIndented: true, size: at14, spaceAfter: pt(6) } as const;
const heading = { ...running, isBold: true, isKeptWithNext: true } as const;

/** The styles of Decree 30/2020/NĐ-CP, Appendix I, Part I, II and the table of type faces, and below them our own. */
export const STYLE_RULES: Readonly<Record<StyleKey, StyleRule>> = {
  nationalName: {
    ...centered,
    name: 'Quốc hiệu',
    size: at13,
    isBold: true,
    isCapitals: true,
    source: `${APPENDIX}, II.1`,
  },
  nationalMotto: { ...centered, name: 'Tiêu ngữ', size: at14, isBold: true, source: `${APPENDIX}, II.1` },
  superiorAgency: {
    ...centered,
    name: 'Cơ quan chủ quản',
    size: at13,
    isCapitals: true,
    source: `${APPENDIX}, II.2`,
  },
  issuingAgency: {
    ...centered,
    name: 'Cơ quan ban hành',
    size: at13,
    isBold: true,
    isCapitals: true,
    source: `${APPENDIX}, II.2`,
  },
  reference: {
    ...centered,
    name: 'Số, ký hiệu',
    size: fixed(13),
    source: `${APPENDIX}, II.3`,
  },
  placeAndDate: {
    ...centered,
    name: 'Địa danh, thời gian',
    size: at14,
    isItalic: true,
    source: `${APPENDIX}, II.4`,
  },
  dispatchSubject: {
    ...centered,
    name: 'Trích yếu công văn',
    size: { small: pt(12), large: pt(13) },
    spaceBefore: pt(6),
    source: `${APPENDIX}, II.5`,
  },
  typeName: {
    ...centered,
    name: 'Tên loại',
    size: at14,
    isBold: true,
    isCapitals: true,
    spaceBefore: pt(18),
    isKeptWithNext: true,
    source: `${APPENDIX}, II.5`,
  },
  subject: {
    ...centered,
    name: 'Trích yếu',
    size: at14,
    isBold: true,
    spaceAfter: pt(18),
    source: `${APPENDIX}, II.5`,
  },
  attachedSubject: {
    ...centered,
    name: 'Trích yếu, văn bản kèm theo',
    size: at14,
    isBold: true,
    isKeptWithNext: true,
    source: `${SAMPLES}, mẫu 1.3`,
  },
  addressees: {
    ...centered,
    name: 'Kính gửi',
    size: at14,
    spaceBefore: pt(18),
    spaceAfter: pt(6),
    isKeptWithNext: true,
    source: `${APPENDIX}, II.9`,
  },
  addressee: {
    ...plain,
    alignment: 'left',
    name: 'Kính gửi, từng dòng',
    size: at14,
    spaceAfter: pt(6),
    source: `${APPENDIX}, II.9`,
  },
  competence: {
    ...centered,
    name: 'Thẩm quyền ban hành',
    size: at14,
    isBold: true,
    isCapitals: true,
    spaceAfter: pt(6),
    isKeptWithNext: true,
    source: `${SAMPLES}, mẫu 1.2`,
  },
  enactment: {
    ...centered,
    name: 'Quyết định',
    size: at14,
    isBold: true,
    isCapitals: true,
    spaceBefore: pt(6),
    spaceAfter: pt(6),
    isKeptWithNext: true,
    source: `${SAMPLES}, mẫu 1.2`,
  },
  legalBasis: { ...running, name: 'Căn cứ', isItalic: true, source: `${APPENDIX}, II.6.a` },
  paragraph: { ...running, name: 'Nội dung', source: `${APPENDIX}, II.6.e` },
  divisionNumber: {
    ...centered,
    name: 'Phần, chương, mục: số',
    size: at14,
    isBold: true,
    spaceBefore: pt(6),
    isKeptWithNext: true,
    source: `${APPENDIX}, II.6.d`,
  },
  divisionTitle: {
    ...centered,
    name: 'Phần, chương, mục: tên',
    size: at14,
    isBold: true,
    isCapitals: true,
    spaceAfter: pt(6),
    isKeptWithNext: true,
    outlineLevel: 1,
    source: `${APPENDIX}, II.6.d`,
  },
  sectionTitle: {
    ...heading,
    name: 'Mục',
    isCapitals: true,
    outlineLevel: 1,
    source: `${APPENDIX}, II.6.d`,
  },
  articleTitle: { ...heading, name: 'Tên điều', outlineLevel: 2, source: `${APPENDIX}, II.6.d` },
  article: { ...running, name: 'Điều', source: `${APPENDIX}, II.6.d` },
  clauseTitle: { ...heading, name: 'Tên khoản', outlineLevel: 2, source: `${APPENDIX}, II.6.d` },
  clause: { ...running, name: 'Khoản', source: `${APPENDIX}, II.6.d` },
  point: { ...running, name: 'Điểm', source: `${APPENDIX}, II.6.d` },
  dashItem: { ...running, name: 'Gạch đầu dòng', source: `${APPENDIX}, II.6.e` },
  recipientsLabel: {
    ...plain,
    alignment: 'left',
    name: 'Nơi nhận',
    size: fixed(12),
    isBold: true,
    isItalic: true,
    isKeptWithNext: true,
    source: `${APPENDIX}, II.9`,
  },
  recipient: {
    ...plain,
    alignment: 'left',
    name: 'Nơi nhận, từng dòng',
    size: fixed(11),
    source: `${APPENDIX}, II.9`,
  },
  authority: {
    ...centered,
    name: 'Quyền hạn, chức vụ',
    size: at14,
    isBold: true,
    isCapitals: true,
    isKeptWithNext: true,
    source: `${APPENDIX}, II.7`,
  },
  signatoryName: {
    ...centered,
    name: 'Họ tên người ký',
    size: at14,
    isBold: true,
    source: `${APPENDIX}, II.7`,
  },
  partyName: {
    ...centered,
    name: 'Bên ký',
    size: at13,
    isBold: true,
    isKeptWithNext: true,
    source: 'Mẫu 1a, Thông tư 35/2011/TT-BLĐTBXH; cỡ chữ như trong bảng',
  },
  annexLabel: {
    ...centered,
    name: 'Phụ lục',
    size: fixed(14),
    isBold: true,
    isKeptWithNext: true,
    outlineLevel: 1,
    source: `${APPENDIX}, III.1`,
  },
  annexTitle: {
    ...centered,
    name: 'Tiêu đề phụ lục',
    size: at14,
    isBold: true,
    isCapitals: true,
    isKeptWithNext: true,
    source: `${APPENDIX}, III.1`,
  },
  annexReference: {
    ...centered,
    name: 'Thông tin chỉ dẫn kèm theo',
    size: at14,
    isItalic: true,
    spaceAfter: pt(18),
    isKeptWithNext: true,
    source: `${APPENDIX}, III.1`,
  },
  contact: { ...centered, name: 'Địa chỉ cơ quan', size: fixed(11), source: `${APPENDIX}, III.5` },
  pageNumber: { ...centered, name: 'Số trang', size: at14, source: `${APPENDIX}, I.7` },
  urgencyMark: {
    ...centered,
    name: 'Dấu chỉ mức độ khẩn',
    size: fixed(13),
    isBold: true,
    isCapitals: true,
    color: 'red',
    source: `${APPENDIX}, III.2.b`,
  },
  circulationMark: {
    ...centered,
    name: 'Phạm vi lưu hành',
    size: fixed(13),
    isBold: true,
    isCapitals: true,
    source: `${APPENDIX}, III.2.c`,
  },
  ...HOUSE_STYLE_RULES,
};
