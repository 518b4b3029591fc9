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

/** The levels above the Điều, from the highest down; each has a title. Source: Appendix I, Part I, II.6.c and d. */
export type DivisionLevel = 'part' | 'chapter' | 'division' | 'subdivision';

/** A phần, chương, mục or tiểu mục: "Chương I" on a line, its title on the next. */
export interface Division extends Located {
  readonly kind: 'division';
  readonly level: DivisionLevel;
  readonly label: string;
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

/** Who decides, above the căn cứ of a decision: "TRƯỞNG BAN …". Source: Appendix III, forms 1.2 and 1.3, note 6. */
export interface Competence extends Located {
  readonly kind: 'competence';
  readonly content: readonly Inline[];
}

/** What opens the articles of a decision: "QUYẾT ĐỊNH:". Source: Appendix III, forms 1.2 and 1.3. */
export interface Enactment extends Located {
  readonly kind: 'enactment';
  readonly content: readonly Inline[];
}

/** One of several who sign side by side: for whom, and who. A blank name is written by hand. */
export interface SigningParty extends Located {
  readonly lines: readonly string[];
  readonly name: string;
}

/** The signatures of many parties to one text, two in a row. */
export interface SignatureMatrix extends Located {
  readonly kind: 'signature-matrix';
  readonly parties: readonly SigningParty[];
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

/** How a column is set, and how wide it is beside the others. */
export interface TableColumn {
  /** Its part of the table's width, in any unit that all columns share. */
  readonly share: number;
  readonly alignment: CellAlignment;
}

export type CellAlignment = 'left' | 'center' | 'right';

/** A cell, which may cover several columns and rows. */
export interface TableCell {
  readonly content: readonly Inline[];
  readonly columns: number;
  readonly rows: number;
  /** Where it differs from the column's. */
  readonly alignment: CellAlignment | undefined;
}

/** A row; what cells of rows above cover is left out. */
export interface TableRow extends Located {
  /** Whether it is in bold: the sum of rows above, which begins no page, or the name of those below, which ends none. */
  readonly isTotal: boolean;
  readonly cells: readonly TableCell[];
}

/** A table over the whole width of the text. No cell goes from the header into the rows. */
export interface Table extends Located {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** What every page repeats. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export type Block =
  | LegalBases
  | Division
  | Section
  | Article
  | Clause
  | Point
  | DashItem
  | Paragraph
  | Competence
  | Enactment
  | SignatureMatrix
  | Chart
  | Table;

/** Ô 9a, Kính gửi: whom the document goes to. Source: Appendix I, Part I, II.9.a to c. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly receivers: readonly (readonly Inline[])[];
}

/** Ô 9b, Nơi nhận: the receivers without dash or final sign, and the archive line's codes ("VT, TTr"). */
export interface Recipients {
  readonly kind: 'recipients';
  readonly receivers: readonly (readonly Inline[])[];
  readonly archive: string;
  /** Ô 12: who drafted it and in how many copies, "PL.(300)". Source: Appendix I, Part I, III.4. */
  readonly drafter?: string;
}

/** Ô 7: the lines of authority ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN") and the signatory's name. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly authority: readonly string[];
  /** The position in the agency of who signs for an advisory body, above the name. Source: Appendix I, Part I, II.7.c. */
  readonly agencyPosition?: string | undefined;
  readonly name: string;
}

/** What closes a text: one signature on the right, or two side by side as in minutes, and Nơi nhận on the left. */
export interface Closing {
  readonly kind: 'closing';
  /** Where the template wrote Nơi nhận or the signatures; undefined where both come from data. */
  readonly place: Place | undefined;
  readonly recipients: Recipients | undefined;
  /** From left to right. */
  readonly signatures: readonly SignatureBlock[];
}

/** Ô 3 of a draft or of an issued document: the number is a blank until it is given. */
export interface DocumentReference {
  readonly number: number | undefined;
  readonly symbol: string;
}

/** Ô 4: the day of issue, or the parts of it that a draft knows already. */
export type IssueDate = Pick<CivilDate, 'year'> & Partial<CivilDate>;

/** Ô 1 to 5b: what stands above the title. Lines of names are as data breaks them, in sentence case. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly superiorAgency: readonly string[];
  readonly issuingAgency: readonly string[];
  /** Undefined where a document has none: a pledge, a text that is issued with a decision. */
  readonly reference: DocumentReference | undefined;
  readonly place: string;
  /** Undefined where the head has no place and date: minutes. */
  readonly date: IssueDate | undefined;
  /** Ô 5b, after "V/v": the subject of a công văn, which has no title. */
  readonly subject: readonly Inline[] | undefined;
}

/** Ô 5a: the type's name in sentence case, "Kế hoạch", and the subject. */
export interface Title {
  readonly kind: 'title';
  readonly typeName: string;
  readonly subject: readonly Inline[];
  /** Whether a rule is drawn under the subject; in a text that is issued with a decision it stands one line further down. */
  readonly hasRule: boolean;
}

export type Orientation = 'portrait' | 'landscape';

/** A document that this text belongs to, as its annexes name it. */
export interface ParentDocument {
  readonly typeName: string;
  readonly reference: DocumentReference;
  readonly date: IssueDate;
  readonly agency: string;
}

/** The document itself. */
export interface MainPart {
  readonly kind: 'main';
  readonly orientation: Orientation;
  readonly letterhead: Letterhead;
  /** Ô 10a, 10b and 11. */
  readonly marks: DocumentMarks;
  readonly title: Title | undefined;
  readonly addressees: Addressees | undefined;
  readonly body: readonly Block[];
  readonly closing: Closing | undefined;
  /** Ô 13: address, telephone and e-mail at the foot of the first page. Source: Appendix I, Part I, III.5. */
  readonly contact: string | undefined;
}

/** A text that is issued with a decision, with a head of its own. Source: Appendix III, form 1.3. */
export interface AttachedPart {
  readonly kind: 'attached';
  readonly orientation: Orientation;
  readonly letterhead: Letterhead;
  readonly title: Title;
  readonly parent: ParentDocument;
  readonly body: readonly Block[];
  readonly closing: Closing | undefined;
}

/** A phụ lục: "Phụ lục II", its title, and the document that it belongs to. Source: Appendix I, Part I, III.1. */
export interface AnnexPart {
  readonly kind: 'annex';
  readonly orientation: Orientation;
  readonly label: string;
  readonly title: readonly Inline[];
  readonly parent: ParentDocument;
  readonly body: readonly Block[];
  readonly closing: Closing | undefined;
}

/** A run of pages with one orientation that counts its pages by itself. */
export type DocumentPart = MainPart | AttachedPart | AnnexPart;

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
  /** At least one. */
  readonly parts: readonly DocumentPart[];
}
