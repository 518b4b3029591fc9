import type { SecrecyMark, UrgencyMark } from '../document/marks.ts';
import { mm, pt, type Mm, type Pt } from './units.ts';

/** The boxes of ô 10a, 10b and 11. */
export interface MarkFormat {
  readonly urgencyWidths: Readonly<Record<UrgencyMark, Mm>>;
  readonly secrecyWidths: Readonly<Record<SecrecyMark, Mm>>;
  readonly height: Mm;
  readonly border: Pt;
  /** From the reference line, or the subject below it, to the first box; and from one box to the next. */
  readonly gap: Mm;
  /** Between the words of ô 11 and the sides of its box. */
  readonly padding: Mm;
  /** Where ô 11 begins, as a share of the text's width. */
  readonly circulationStart: number;
}

/**
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.2.b for the boxes of urgency ("Hỏa tốc" 30 mm x 8 mm, "Thượng khẩn"
 * 40 mm x 8 mm, "Khẩn" 20 mm x 8 mm) and Part II, the diagram of the components, for their places. House values: the
 * boxes of secrecy, in the same sizes; borders, gaps and padding.
 */
export const MARK_FORMAT: MarkFormat = {
  urgencyWidths: { 'Hỏa tốc': mm(30), 'Thượng khẩn': mm(40), Khẩn: mm(20) },
  secrecyWidths: { 'Tuyệt mật': mm(40), 'Tối mật': mm(30), Mật: mm(20) },
  height: mm(8),
  border: pt(1),
  gap: mm(2),
  padding: mm(3),
  circulationStart: 0.57,
};
