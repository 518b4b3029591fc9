import { mm, pt } from './units.ts';

/** The box of a signer's image, centred between position and name. The decree gives no size; house value. */
export const SIGNATURE_BOX = { width: mm(40), height: mm(20) } as const;

/**
 * How much of the signer's image the seal covers, from its left edge: about a third. The seal is as large as it really is.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.8; Article 33 (paper).
 */
export const SEAL_OVERLAP = 1 / 3;

/** Room that is kept for a seal whose size is not known yet. House value: larger than any seal. */
export const SEAL_ROOM = mm(60);

/**
 * What stands on a copy or an attachment in place of an image: upright, black, in the top right corner of the first page.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.8 (attachments) and Part II (copies): Times New Roman, 10.
 */
export const MARK_LETTERS = pt(10);

/** Where the corner is: from the right and the upper edge of the paper, and the room for the text. House values. */
export const MARK_CORNER = { right: mm(15), top: mm(8), width: mm(175), height: mm(6) } as const;
