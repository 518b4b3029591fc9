import type { Stroke } from '../presentation/drawing.ts';
import type { Fragment, PaperArea, PresentedDrawing, PresentedParagraph } from '../presentation/presented.ts';
import type { Color, TextColor } from '../regulation/palette.ts';
import type { StyleKey } from '../regulation/style-rules.ts';
import type { Pt } from '../regulation/units.ts';

/** A fragment with its place on the line. */
export interface PlacedFragment extends Fragment {
  readonly x: Pt;
}

/** A line of text. x from the left edge of the paper, baseline from its top, all in points. */
export interface PlacedLine {
  readonly kind: 'line';
  readonly style: StyleKey;
  readonly color: TextColor;
  readonly size: Pt;
  readonly baseline: Pt;
  /** What justification adds to every space. */
  readonly wordSpacing: Pt;
  readonly fragments: readonly PlacedFragment[];
  readonly x: Pt;
  readonly width: Pt;
  /** Whether the same paragraph goes on in the next line. */
  readonly isContinued: boolean;
  /** Whether the paragraph has spaces after it, which are left out. */
  readonly isSpaceNext: boolean;
  /** How many letters at its beginning are the number or dash of an item. */
  readonly labelLength: number;
  /** Undefined for what is no part of the text: page numbers, rows that every page repeats, texts of drawings. */
  readonly paragraph: PresentedParagraph | undefined;
}

/** A drawn rule from its left or upper end; the middle of it is meant. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly direction: 'across' | 'down';
  readonly x: Pt;
  readonly y: Pt;
  readonly length: Pt;
  readonly weight: Pt;
}

/** A rectangle, from its top left corner; the middle of its outline is there. */
export interface PlacedRectangle {
  readonly kind: 'rectangle';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly fill: Color | undefined;
  readonly stroke: Stroke | undefined;
}

/** A straight line between any two points. */
export interface PlacedSegment {
  readonly kind: 'segment';
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly stroke: Stroke;
}

/** The shapes and texts of a drawing, in the order in which they are drawn, and what they say in words. */
export interface PlacedDrawing extends PaperArea {
  readonly kind: 'drawing';
  readonly altText: string;
  /** Undefined for what is drawn behind the text and says nothing. */
  readonly source: PresentedDrawing | undefined;
  readonly boxes: readonly (PlacedRectangle | PlacedSegment | PlacedLine)[];
}

export type PlacedBox = PlacedLine | PlacedRule | PlacedRectangle | PlacedDrawing;

/** A heading for the reader's list of bookmarks; y is the top of its line. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly y: Pt;
}

/** A page, in points; pages of a landscape section are wider than high. */
export interface Page {
  readonly width: Pt;
  readonly height: Pt;
  readonly boxes: readonly PlacedBox[];
  readonly bookmarks: readonly Bookmark[];
}
