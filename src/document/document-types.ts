/** A type of administrative document and its abbreviation in symbols. */
interface DocumentTypeName {
  readonly name: string;
  readonly abbreviation: string;
}

/**
 * The types that follow sample form 1.4: a name, a subject, text, one signature. These can be templates.
 * Source: Decree 30/2020/NĐ-CP, Article 7, and Appendix III, form 1.4 and the table of abbreviations.
 */
const FORM_1_4_TYPES = [
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
] as const satisfies readonly DocumentTypeName[];

/** The names of those types. */
export const TEMPLATE_TYPE_NAMES = FORM_1_4_TYPES.map(({ name }) => name);

export type TemplateTypeName = (typeof FORM_1_4_TYPES)[number]['name'];

/** The types with other components: they can be cited, not yet made. Source: Article 7. */
const OTHER_TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Biên bản',
  'Hợp đồng',
  'Công văn',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Thư công',
] as const;

/** Cited by name alone, without number, symbol and agency. Source: Appendix I, Part I, II.6.b. */
export const LAW_TYPES = ['Hiến pháp', 'Luật', 'Bộ luật', 'Pháp lệnh'] as const;

/** Every type that a document can rest on: laws, decrees, documents of the Party, and the 29 administrative types. */
export const CITED_TYPES = [
  ...LAW_TYPES,
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Kết luận',
  ...TEMPLATE_TYPE_NAMES,
  ...OTHER_TYPES,
] as const;

export type CitedType = (typeof CITED_TYPES)[number];

/** Whether a type is cited by its name alone. */
export function isLawType(type: CitedType): boolean {
  return LAW_TYPES.some((law) => law === type);
}

/** The abbreviation of a type in symbols: "KH" of Kế hoạch. */
export function typeAbbreviation(type: TemplateTypeName): string {
  return FORM_1_4_TYPES.find(({ name }) => name === type)?.abbreviation ?? '';
}
