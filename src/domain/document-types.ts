/** Documents of the National Assembly and its Standing Committee: cited by name alone. Source: Appendix I, Part I, II.6.b. */
export const LAW_TYPES = ['Luật', 'Bộ luật', 'Pháp lệnh'] as const;

/** The 29 types of administrative document. Source: Decree 30/2020/NĐ-CP, Article 7. */
export const ADMINISTRATIVE_TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công văn',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Thư công',
] as const;

/** Every type that a legal basis can name. */
export const CITED_TYPES = [
  ...LAW_TYPES,
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  ...ADMINISTRATIVE_TYPES,
] as const;

export type CitedType = (typeof CITED_TYPES)[number];

/** Whether a type is cited by its name alone, without number, symbol and agency. */
export function isLawType(type: CitedType): boolean {
  return LAW_TYPES.some((law) => law === type);
}
