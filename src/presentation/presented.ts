import type { Place } from '../document/issue.ts';
import type { DocumentProperties } from '../document/nodes.ts';
import type { TextColor } from '../regulation/palette.ts';
import type { Alignment, StyleKey } from '../regulation/style-rules.ts';
import type { Pt } from '../regulation/units.ts';
import type { Drawing, Stroke } from './drawing.ts';
import type { Face } from './font-metrics.ts';
import type { ParagraphTag } from './tag.ts';

/** A style with the office's choices applied: all that a writer needs to set a paragraph. */
export interface PresentedStyle {
  readonly key: StyleKey;
  /** The Vietnamese name that Word shows. */
  readonly name: string;
  readonly size: Pt;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: TextColor;
  readonly alignment: Alignment;
  readonly firstLineIndent: Pt;
  readonly spaceBefore: Pt;
  readonly spaceAfter: Pt;
  readonly isKeptWithNext: boolean;
  readonly outlineLevel: number | undefined;
}

/** Text in one face; what differs from its paragraph's style is already in the face. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** A piece of a line in one face, measured. */
export interface Fragment extends Run {
  readonly width: Pt;
}

/** A drawn, centred rule under a paragraph. */
export interface Rule {
  readonly length: Pt;
  readonly weight: Pt;
  /** From the top of the paragraph's first line to the rule. */
  readonly offset: Pt;
}

/** One paragraph as both writers set it. No paragraph stands at two places of a document: it is the key to what it is there. */
export interface PresentedParagraph {
  readonly kind: 'paragraph';
  readonly style: PresentedStyle;
  readonly runs: readonly Run[];
  /** Beside the style's own. */
  readonly leftIndent: Pt;
  readonly rightIndent: Pt;
  /** The style's, unless its place asks for another. */
  readonly alignment: Alignment;
  /** The style's distance, unless its place in the document asks for another. */
  readonly spaceBefore: Pt;
  /** A paragraph kept with the next is never split over pages. */
  readonly isKeptWithNext: boolean;
  readonly rule: Rule | undefined;
  /** What it is among headings, texts and lists. */
  readonly tag: ParagraphTag;
}

export interface PresentedRow {
  /** Above the text of every cell. */
  readonly spaceAbove: Pt;
  readonly cells: readonly (readonly PresentedParagraph[])[];
}

/** A grid without borders: the head, or the signature block beside Nơi nhận. Rows are never split, nor the grid. */
export interface PresentedGrid {
  readonly kind: 'grid';
  /** Where the template wrote it; undefined for the head, which comes from data. */
  readonly place: Place | undefined;
  readonly columns: readonly Pt[];
  readonly rows: readonly PresentedRow[];
}

/** A drawing on a line of its own, centred. It is never split, and has no space before it: programs differ where it counts. */
export interface PresentedDrawing extends Drawing {
  readonly kind: 'drawing';
  readonly place: Place | undefined;
  /** Says its distances. */
  readonly style: PresentedStyle;
  /** The style of its texts, each of which has its own size and face. */
  readonly textStyle: PresentedStyle;
  readonly isKeptWithNext: boolean;
  /** How many items of lists it stands in. */
  readonly depth: number;
}

/** A cell of a table, which may cover several columns and rows; its text stands in its middle. */
export interface PresentedCell {
  /** The column at which it begins, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly paragraphs: readonly PresentedParagraph[];
}

/** A row of a table, never split. */
export interface PresentedTableRow {
  readonly place: Place;
  readonly cells: readonly PresentedCell[];
  /** With the border above it; 0 where its texts decide. */
  readonly minHeight: Pt;
  readonly isKeptWithNext: boolean;
}

/** A table with borders. It breaks between rows, and every page of it begins with the header. */
export interface PresentedTable {
  readonly kind: 'table';
  readonly place: Place;
  /** Their widths, from border to border; cells have no other room than the padding inside. */
  readonly columns: readonly Pt[];
  /** From the edge of a cell to its text, left and right. */
  readonly padding: Pt;
  /** The weight of its borders. */
  readonly border: Pt;
  readonly header: readonly PresentedTableRow[];
  readonly rows: readonly PresentedTableRow[];
  /** Whether its last row stays on the page of what follows. */
  readonly isKeptWithNext: boolean;
  /** How many items of lists it stands in. */
  readonly depth: number;
}

export type PresentedBlock = PresentedParagraph | PresentedGrid | PresentedTable | PresentedDrawing;

/** Where something stands on the paper, in points from its top left corner. */
export interface PaperArea {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/**
 * Paragraphs in a box apart from the text, which flows as if it were not there. Their lines fit the box, the first has no
 * space before it, and none has a rule: Word keeps no drawing in a text box.
 */
export interface PresentedFrame extends PaperArea {
  readonly kind: 'frame';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly border: Stroke | undefined;
  readonly paragraphs: readonly PresentedParagraph[];
}

/** A drawing on the paper behind everything else. */
export interface PresentedBackdrop {
  readonly kind: 'backdrop';
  readonly x: Pt;
  readonly y: Pt;
  readonly drawing: Drawing;
  readonly textStyle: PresentedStyle;
}

/** The page, in points; a landscape one is wider than high. */
export interface PageGeometry {
  readonly width: Pt;
  readonly height: Pt;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Pt>>;
  readonly headerDistance: Pt;
  readonly firstNumbered: 1 | 2;
  readonly textWidth: Pt;
}

/** Pages of one geometry. A section begins on a new page, counts its pages from 1 and is never empty: it has blocks or frames. */
export interface PresentedSection {
  readonly page: PageGeometry;
  readonly blocks: readonly PresentedBlock[];
  /** What stands apart from the text on the first page; a section with blocks and frames has a paragraph on its first page. */
  readonly frames: readonly (PresentedFrame | PresentedBackdrop)[];
  /** Ô 13: what stands in the bottom margin of the first page. */
  readonly firstPageFooter: readonly PresentedParagraph[] | undefined;
}

/** A document with every word, number and measure that stands on paper: what layout and the Word writer read. */
export interface PresentedDocument {
  readonly properties: DocumentProperties;
  readonly fontName: string;
  readonly language: string;
  readonly styles: Readonly<Record<StyleKey, PresentedStyle>>;
  readonly minLinesTogether: number;
  /** The height of the paragraph that a Word file must have after a table. */
  readonly endHeight: Pt;
  /** At least one. */
  readonly sections: readonly PresentedSection[];
}
