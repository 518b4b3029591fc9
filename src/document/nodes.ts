import type { CivilDate } from '../language/dates.ts';
import type { Place } from './issue.ts';
import type { DocumentMarks } from './marks.ts';

/** A run of text inside a paragraph; NFC, white space already folded. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
}

/** Emphasis inside a sentence: bold or italic. */
export interface Emphasis {
  readonly kind: 'strong' | 'emphasis';
  readonly content: readonly Inline[];
}

export type Inline = Text | Emphasis;

interface Located {
  /** Where the template wrote it. */
  readonly place: Place;
}

/** A paragraph of running text. */
export interface Paragraph extends Located {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** One căn cứ, without its final sign. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.6.a. */
export interface LegalBasis extends Located {
  readonly kind: 'legal-basis';
  readonly content: readonly Inline[];
}

/** All căn cứ of a document, in the order of their rank. */
export interface LegalBases extends Located {
  readonly kind: 'legal-bases';
  readonly bases: readonly LegalBasis[];
}

/** A mục with a Roman numeral and a title: "I. MỤC ĐÍCH, YÊU CẦU". */
export interface Section extends Located {
  readonly kind: 'section';
  readonly label: string;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

/** An Điều: "Điều 1. …". With a title, the title is bold; without, only the number is. */
export interface Article extends Located {
  readonly kind: 'article';
  readonly label: string;
  readonly title: readonly Inline[] | undefined;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** A khoản: "1. …", either with a title on its own line or as a sentence. */
export interface Clause extends Located {
  readonly kind: 'clause';
  readonly label: string;
  readonly title: readonly Inline[] | undefined;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** A điểm: "a) …", "đ) …". */
export interface Point extends Located {
  readonly kind: 'point';
  readonly label: string;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** An unnumbered item under a clause or a point: "- …". */
export interface DashItem extends Located {
  readonly kind: 'dash-item';
  readonly content: readonly Inline[];
}

/** What one series of a chart has of every category: the values that bars show, and how they are written. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

/** Bars that compare series over categories. Every series has a value for every category. */
export interface Chart extends Located {
  readonly kind: 'chart';
  readonly chartType: 'bars';
  /** Below the bars: "Biểu đồ 1. …"; may be empty. */
  readonly caption: readonly Inline[];
  /** What the values count: "tỷ đồng". */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the chart shows, in words, for those who do not see it. */
  readonly altText: string;
}

export type Block = LegalBases | Section | Article | Clause | Point | DashItem | Paragraph | Chart;

/** Ô 9b, Nơi nhận: the receivers without dash or final sign, and the archive line's codes ("VT, TTr"). */
export interface Recipients extends Located {
  readonly kind: 'recipients';
  readonly receivers: readonly (readonly Inline[])[];
  readonly archive: string;
}

/** Ô 7: the lines of authority ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN") and the signatory's name. */
export interface SignatureBlock extends Located {
  readonly kind: 'signature';
  readonly authority: readonly string[];
  readonly name: string;
}

/** Ô 3 of a draft or of an issued document: the number is a blank until it is given. */
export interface DocumentReference {
  readonly number: number | undefined;
  readonly symbol: string;
}

/** Ô 4: the day of issue, or the parts of it that a draft knows already. */
export type IssueDate = Pick<CivilDate, 'year'> & Partial<CivilDate>;

/** Ô 1 to 4: what stands above the title. Lines of names are as data breaks them, in sentence case. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly superiorAgency: readonly string[];
  readonly issuingAgency: readonly string[];
  readonly reference: DocumentReference;
  readonly place: string;
  readonly date: IssueDate;
}

/** What the file says of itself: document properties, never printed. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
}

/** A whole administrative document: what it says, not how it looks. */
export interface AdministrativeDocument {
  readonly kind: 'document';
  readonly properties: DocumentProperties;
  readonly letterhead: Letterhead;
  /** Ô 10a, 10b and 11, where the document bears any. */
  readonly marks?: DocumentMarks;
  /** Ô 5a, in sentence case: "Kế hoạch". */
  readonly typeName: string;
  readonly subject: readonly Inline[];
  readonly body: readonly Block[];
  readonly recipients: Recipients;
  readonly signature: SignatureBlock;
}
