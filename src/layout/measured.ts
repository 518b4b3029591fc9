import type { Place } from '../document/issue.ts';
import type { BrokenLine } from '../presentation/break-lines.ts';
import type { PresentedCell, PresentedDrawing, PresentedParagraph } from '../presentation/presented.ts';
import type { Pt } from '../regulation/units.ts';

/** A paragraph broken into lines, not yet on a page. Lengths in points. */
export interface MeasuredParagraph {
  readonly kind: 'paragraph';
  readonly source: PresentedParagraph;
  readonly lines: readonly BrokenLine[];
  readonly lineHeight: Pt;
  /** The width that the first line and the others have. */
  readonly width: Pt;
  readonly spaceBefore: Pt;
  readonly spaceAfter: Pt;
  readonly isKeptWithNext: boolean;
}

export interface MeasuredCell {
  readonly paragraphs: readonly MeasuredParagraph[];
  /** From the left edge of the text area. */
  readonly x: Pt;
}

export interface MeasuredRow {
  readonly cells: readonly MeasuredCell[];
  readonly spaceAbove: Pt;
  readonly height: Pt;
}

/** A grid whose rows have their heights; it is placed whole. */
export interface MeasuredGrid {
  readonly kind: 'grid';
  readonly place: Place | undefined;
  readonly rows: readonly MeasuredRow[];
  readonly height: Pt;
}

/** A drawing as a line of its own height; it is placed whole. */
export interface MeasuredDrawing {
  readonly kind: 'drawing';
  readonly source: PresentedDrawing;
  readonly place: Place | undefined;
  /** From the left edge of the text area. */
  readonly x: Pt;
  readonly height: Pt;
  readonly spaceBefore: Pt;
  readonly spaceAfter: Pt;
  readonly isKeptWithNext: boolean;
}

/** A cell of a table with its text broken into lines. */
export interface MeasuredTableCell extends Pick<PresentedCell, 'column' | 'columns' | 'rows'> {
  readonly paragraphs: readonly MeasuredParagraph[];
  /** From the left edge of the text area to its text. */
  readonly x: Pt;
  /** The width that its text has. */
  readonly room: Pt;
  /** The height of its text with the distances above and below. */
  readonly height: Pt;
}

export interface MeasuredTableRow {
  readonly place: Place;
  readonly cells: readonly MeasuredTableCell[];
  /** With the border above it. */
  readonly height: Pt;
  readonly isKeptWithNext: boolean;
}

/** A table whose rows have their heights; it breaks between rows. */
export interface MeasuredTable {
  readonly kind: 'table';
  readonly place: Place;
  readonly border: Pt;
  /** Where columns begin and the last one ends: the middle of their borders, from the left edge of the text area. */
  readonly edges: readonly Pt[];
  readonly header: readonly MeasuredTableRow[];
  readonly rows: readonly MeasuredTableRow[];
  readonly isKeptWithNext: boolean;
}

export type MeasuredBlock = MeasuredParagraph | MeasuredGrid | MeasuredTable | MeasuredDrawing;
