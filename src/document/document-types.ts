import { FORMS, type Form, type FormName } from './forms.ts';

/** A type of document: its name, its abbreviation in symbols, and what it consists of. */
interface DocumentTypeName {
  readonly name: string;
  readonly abbreviation: string;
  readonly form: FormName;
}

/**
 * The administrative types that can be templates.
 * Source: Decree 30/2020/NĐ-CP, Article 7, and Appendix III, the sample forms and the table of abbreviations.
 */
const ADMINISTRATIVE_TYPES = [
  { name: 'Quyết định', abbreviation: 'QĐ', form: 'decision' },
  { name: 'Chỉ thị', abbreviation: 'CT', form: 'titled' },
  { name: 'Quy chế', abbreviation: 'QC', form: 'titled' },
  { name: 'Quy định', abbreviation: 'QyĐ', form: 'titled' },
  { name: 'Thông cáo', abbreviation: 'TC', form: 'titled' },
  { name: 'Thông báo', abbreviation: 'TB', form: 'titled' },
  { name: 'Hướng dẫn', abbreviation: 'HD', form: 'titled' },
  { name: 'Chương trình', abbreviation: 'CTr', form: 'titled' },
  { name: 'Kế hoạch', abbreviation: 'KH', form: 'titled' },
  { name: 'Phương án', abbreviation: 'PA', form: 'titled' },
  { name: 'Đề án', abbreviation: 'ĐA', form: 'titled' },
  { name: 'Dự án', abbreviation: 'DA', form: 'titled' },
  { name: 'Báo cáo', abbreviation: 'BC', form: 'titled' },
  { name: 'Tờ trình', abbreviation: 'TTr', form: 'titled' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ', form: 'titled' },
  { name: 'Phiếu gửi', abbreviation: 'PG', form: 'titled' },
  { name: 'Phiếu chuyển', abbreviation: 'PC', form: 'titled' },
  { name: 'Phiếu báo', abbreviation: 'PB', form: 'titled' },
  { name: 'Công văn', abbreviation: '', form: 'dispatch' },
  { name: 'Giấy mời', abbreviation: 'GM', form: 'invitation' },
  { name: 'Biên bản', abbreviation: 'BB', form: 'minutes' },
] as const satisfies readonly DocumentTypeName[];

/** What an emulation campaign needs beside them; the decree does not know these types, so they have no symbol. */
const CAMPAIGN_TYPES = [
  { name: 'Giao ước thi đua', abbreviation: '', form: 'pledge' },
  { name: 'Bảng chấm điểm', abbreviation: '', form: 'annex' },
  { name: 'Giấy khen', abbreviation: '', form: 'certificate' },
] as const satisfies readonly DocumentTypeName[];

const TEMPLATE_TYPES = [...ADMINISTRATIVE_TYPES, ...CAMPAIGN_TYPES];

/** The names of the types that can be templates. */
export const TEMPLATE_TYPE_NAMES = TEMPLATE_TYPES.map(({ name }) => name);

export type TemplateTypeName = (typeof TEMPLATE_TYPES)[number]['name'];

/** The types with other components: they can be cited, not yet made. Source: Article 7. */
const OTHER_TYPES = [
  'Nghị quyết',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
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
  ...ADMINISTRATIVE_TYPES.map(({ name }) => name),
  ...OTHER_TYPES,
] as const;

export type CitedType = (typeof CITED_TYPES)[number];

/** Whether a type is cited by its name alone. */
export function isLawType(type: CitedType): boolean {
  return LAW_TYPES.some((law) => law === type);
}

/** What documents of a type consist of. */
export function formOf(type: TemplateTypeName): Form {
  return FORMS[typeNamed(type).form];
}

/** The symbol of a document: "KH-BQL" by its type, "BQL-VP" by its unit; undefined where its form has none. */
export function symbolOf(type: TemplateTypeName, agency: string, unit: string): string | undefined {
  const { abbreviation } = typeNamed(type);
  const parts = { type: [abbreviation, agency], unit: [agency, unit], none: undefined } as const;
  return parts[formOf(type).symbol]?.join('-');
}

/** The type that a symbol tells of: "KH-BQL" is a Kế hoạch; a Công văn begins with the agency itself: "BQL-VP". */
export function typeOfSymbol(symbol: string, agency: string): TemplateTypeName | undefined {
  const [first] = symbol.split('-');
  if (first === agency) return 'Công văn';
  return ADMINISTRATIVE_TYPES.find(({ abbreviation }) => abbreviation !== '' && abbreviation === first)?.name;
}

function typeNamed(type: TemplateTypeName): DocumentTypeName {
  const found = TEMPLATE_TYPES.find(({ name }) => name === type);
  if (found === undefined) throw new Error(`no document type ${type}`);
  return found;
}
