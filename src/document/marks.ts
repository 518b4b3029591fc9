/** Ô 10b. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.2.b. */
export const URGENCY_MARKS = ['Hỏa tốc', 'Thượng khẩn', 'Khẩn'] as const;

/** Ô 10a; the decree leaves it to the law on state secrets. Source: Appendix I, Part I, III.2.a. */
export const SECRECY_MARKS = ['Tuyệt mật', 'Tối mật', 'Mật'] as const;

/** Ô 11: who may read the document, and what becomes of it. Source: Appendix I, Part I, III.2.c. */
export const CIRCULATION_MARKS = ['Xem xong trả lại', 'Lưu hành nội bộ'] as const;

export type UrgencyMark = (typeof URGENCY_MARKS)[number];
export type SecrecyMark = (typeof SECRECY_MARKS)[number];
export type CirculationMark = (typeof CIRCULATION_MARKS)[number];

/** The marks that a document bears, in sentence case. */
export interface DocumentMarks {
  readonly secrecy: SecrecyMark | undefined;
  readonly urgency: UrgencyMark | undefined;
  readonly circulation: CirculationMark | undefined;
}
