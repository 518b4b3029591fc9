import type { UrgencyMark } from '../document/marks.ts';

/** A field of what agencies exchange about an outgoing electronic document. */
interface MetadataField {
  readonly label: string;
  /** The name that systems know it by. */
  readonly name: string;
  readonly type: 'text' | 'number' | 'date';
  /** The most characters of a text, or figures of a number. */
  readonly length: number;
}

/** All fields, in their order. Source: Decree 30/2020/NĐ-CP, Appendix VI, Part II, I. */
export const METADATA_FIELDS = {
  fileCode: { label: 'Mã hồ sơ', name: 'FileCode', type: 'text', length: 37 },
  ordinal: { label: 'Số thứ tự văn bản trong hồ sơ', name: 'DocOrdinal', type: 'number', length: 3 },
  typeName: { label: 'Tên loại văn bản', name: 'TypeName', type: 'text', length: 100 },
  number: { label: 'Số của văn bản', name: 'CodeNumber', type: 'text', length: 11 },
  symbol: { label: 'Ký hiệu của văn bản', name: 'CodeNotation', type: 'text', length: 30 },
  issuedOn: { label: 'Ngày, tháng, năm văn bản', name: 'IssuedDate', type: 'date', length: 10 },
  agency: { label: 'Tên cơ quan ban hành', name: 'OrganName', type: 'text', length: 200 },
  subject: { label: 'Trích yếu nội dung', name: 'Subject', type: 'text', length: 500 },
  language: { label: 'Ngôn ngữ', name: 'Language', type: 'text', length: 30 },
  pages: { label: 'Số trang của văn bản', name: 'PageAmount', type: 'number', length: 3 },
  description: { label: 'Ghi chú', name: 'Description', type: 'text', length: 500 },
  position: { label: 'Chức vụ của người ký', name: 'SignerInfo.Position', type: 'text', length: 100 },
  signatory: { label: 'Họ và tên người ký', name: 'SignerInfo.FullName', type: 'text', length: 50 },
  receiverId: { label: 'Mã định danh nơi nhận', name: 'To.OrganId', type: 'text', length: 13 },
  receiver: { label: 'Tên nơi nhận', name: 'To.OrganName', type: 'text', length: 200 },
  priority: { label: 'Mức độ khẩn, độ mật', name: 'Priority', type: 'number', length: 1 },
  copies: { label: 'Số lượng bản phát hành', name: 'IssuedAmount', type: 'number', length: 3 },
  dueOn: { label: 'Hạn trả lời văn bản', name: 'DueDate', type: 'date', length: 10 },
} as const satisfies Readonly<Record<string, MetadataField>>;

export type MetadataKey = keyof typeof METADATA_FIELDS;

/** What documents of the toolkit are written in. */
export const DOCUMENT_LANGUAGE = 'Tiếng Việt';

/** The figure for a mark of urgency; 0 for none. The decree gives the field one figure and no meaning: house values. */
export const PRIORITY: Readonly<Record<UrgencyMark | 'none', number>> = {
  none: 0,
  Khẩn: 1,
  'Thượng khẩn': 2,
  'Hỏa tốc': 3,
};
