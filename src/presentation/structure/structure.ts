import type { PresentedDrawing, PresentedParagraph } from '../presented.ts';

/** What an element is. Source: ISO 32000-1, 14.8.4. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption';

/** How the items of a list are numbered. Source: ISO 32000-1, table 347. */
export type ListNumbering = 'Decimal' | 'LowerAlpha' | 'None';

/** The number or dash of an item, or the rest of a paragraph. */
export interface ParagraphLeaf {
  readonly kind: 'label' | 'text';
  readonly paragraph: PresentedParagraph;
}

/** What stands on paper: text or a drawing. */
export type StructureLeaf = ParagraphLeaf | { readonly kind: 'drawing'; readonly drawing: PresentedDrawing };

/** A node of the structure tree: what programs that read aloud, search or convert go by. */
export interface StructureElement {
  readonly kind: 'element';
  readonly role: StructureRole;
  readonly kids: readonly (StructureElement | StructureLeaf)[];
  /** Of a Figure: what it shows, in words. */
  readonly altText?: string;
  /** Of an L. */
  readonly numbering?: ListNumbering;
  /** Of a TH or TD: how many columns and rows it covers. */
  readonly columns?: number;
  readonly rows?: number;
}
