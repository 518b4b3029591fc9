import { isoDate, type CivilDate } from '../language/dates.ts';
import { STYLE_RULES, type StyleKey, type StyleRule } from './style-rules.ts';
import { mm, pt, type Mm, type Pt } from './units.ts';

/** What the law allows, and what we set when the office says nothing. */
interface Allowed<T> {
  readonly min: T;
  readonly max: T;
  readonly use: T;
}

/** The official format of one time: every number that layout, the Word writer and the checks read. */
export interface Regulation {
  readonly id: string;
  readonly validFrom: CivilDate;
  readonly fontName: string;
  /** The language of the text, for hyphenation, spelling and reading aloud. */
  readonly language: string;
  /** Source: Appendix I, Part I, I.1 and I.3. */
  readonly page: {
    readonly width: Mm;
    readonly height: Mm;
    readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Allowed<Mm>>>;
    /** From the top edge to the page number, inside the top margin; measured in the decree's own file. */
    readonly headerDistance: Mm;
    /** The first page that shows its number. Source: Appendix I, Part I, I.7. */
    readonly firstNumbered: 1 | 2;
  };
  /** Source: Appendix I, Part I, II.6.e: 1 cm or 1,27 cm. */
  readonly firstLineIndents: { readonly allowed: readonly Mm[]; readonly use: Mm };
  /** Source: Appendix I, Part I, II.6.e: 13 or 14 pt, and the footnote of the table of type faces for what moves with it. */
  readonly bodySizes: { readonly allowed: readonly Pt[]; readonly use: Pt };
  readonly styles: Readonly<Record<StyleKey, StyleRule>>;
  readonly head: {
    /** The share of the text width that the right column takes where both columns have room: 100 of 165 mm. House value. */
    readonly rightShare: number;
    /** Between the rows of the head, room for the rules. House value. */
    readonly rowGap: Pt;
    /** Free space kept beside the widest line of a measured text, so that a font a hair wider does not wrap. House value. */
    readonly slack: Pt;
    /** Free space between the two columns' texts. House value. */
    readonly gutter: Pt;
  };
  readonly addressees: {
    /** Where "Kính gửi:" of several receivers begins, as a share of the text's width: as in sample form 1.5. */
    readonly indentShare: number;
    /** Above the text that follows. House value. */
    readonly spaceBelow: Pt;
  };
  readonly rule: {
    readonly weight: Pt;
    /** From the bottom of the text's line to the rule. House value, small enough to read as one thing. */
    readonly gap: Pt;
    /** Under the agency's name and the subject: a share of the text's length. Source: II.2.b and II.5.b. */
    readonly share: Allowed<number>;
  };
  readonly signature: {
    /** Room for the signature and the seal between the authority and the name; the decree gives none. House value. */
    readonly space: Pt;
    /** Above Nơi nhận and the authority, beside the paragraph's own distance. House value. */
    readonly spaceAbove: Pt;
    /** The share of the text width that the right column takes, from the decree's own file (5722 of 9322 twips). */
    readonly columnShare: number;
    /** The same where two sign side by side, as in sample form 1.9. */
    readonly pairShare: number;
    /** Under the signatures of minutes, above Nơi nhận, and between those of many parties. House value. */
    readonly rowGap: Pt;
  };
  /** At least so many lines of a paragraph stand together at a page's end and beginning. House rule. */
  readonly minLinesTogether: number;
  /** A Word file must end in a paragraph; after a table it is as low as Word can make it. House value. */
  readonly endHeight: Pt;
}

const ND30_2020: Regulation = {
  id: 'ND30_2020',
  validFrom: { year: 2020, month: 3, day: 5 },
  fontName: 'Times New Roman',
  language: 'vi-VN',
  page: {
    width: mm(210),
    height: mm(297),
    margins: {
      top: { min: mm(20), max: mm(25), use: mm(20) },
      bottom: { min: mm(20), max: mm(25), use: mm(20) },
      left: { min: mm(30), max: mm(35), use: mm(30) },
      right: { min: mm(15), max: mm(20), use: mm(15) },
    },
    headerDistance: mm(10),
    firstNumbered: 2,
  },
  firstLineIndents: { allowed: [mm(10), mm(12.7)], use: mm(12.7) },
  bodySizes: { allowed: [pt(13), pt(14)], use: pt(14) },
  styles: STYLE_RULES,
  head: { rightShare: 0.605, rowGap: pt(13), slack: pt(4), gutter: pt(6) },
  addressees: { indentShare: 0.22, spaceBelow: pt(12) },
  rule: { weight: pt(0.75), gap: pt(4), share: { min: 1 / 3, max: 1 / 2, use: 0.4 } },
  signature: { space: pt(80), spaceAbove: pt(6), columnShare: 5722 / 9322, pairShare: 0.5, rowGap: pt(12) },
  minLinesTogether: 2,
  endHeight: pt(1),
};

const REGULATIONS: readonly Regulation[] = [ND30_2020];

/**
 * The regulation in force on a day; the latest one for a day before all of them, since no older one is kept.
 * Source: Decree 30/2020/NĐ-CP, Article 38 (in force from 05/3/2020).
 */
export function regulationOn(day: CivilDate): Regulation {
  const inForce = REGULATIONS.filter((regulation) => isoDate(regulation.validFrom) <= isoDate(day));
  return inForce.at(-1) ?? ND30_2020;
}
