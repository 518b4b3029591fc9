/** What the items of a list are; neighbours of different kinds stand in lists of their own. */
export type ListKind =
  'legal-bases' | 'articles' | 'clauses' | 'points' | 'dashes' | 'addressees' | 'recipients';

/** A heading. */
export interface HeadingTag {
  readonly kind: 'heading';
  /** From 1, the document's title; the structure tree leaves no level out. */
  readonly level: number;
  /** Whether it goes on with the heading of the paragraph before: the subject below the type's name. */
  readonly continues: boolean;
}

/** Running text. */
export interface TextTag {
  readonly kind: 'text';
  /** How many items of lists it stands in. */
  readonly depth: number;
  /** Whether it goes on with the text of the paragraph before: the second line of an agency's name. */
  readonly continues: boolean;
}

/** The first paragraph of an item of a list. */
export interface ItemTag {
  readonly kind: 'item';
  readonly list: ListKind;
  /** How many items of other lists it stands in. */
  readonly depth: number;
  /** How many letters at the beginning of its text are its number or dash, the space after it included. */
  readonly labelLength: number;
}

/** What stands below a drawing and says what it shows. */
export interface CaptionTag {
  readonly kind: 'caption';
  readonly depth: number;
}

/** What a paragraph is in the structure of its document, for those who do not see it. */
export type ParagraphTag = HeadingTag | TextTag | ItemTag | CaptionTag;

/** Text outside of all lists, which most paragraphs are. */
export const PLAIN_TEXT: TextTag = { kind: 'text', depth: 0, continues: false };

/** Text that goes on with the paragraph before. */
export const CONTINUED_TEXT: TextTag = { ...PLAIN_TEXT, continues: true };

/** The title of a document or a part of it; all headings below it have higher levels. */
export const TITLE: HeadingTag = { kind: 'heading', level: 1, continues: false };

/** The second paragraph of a title. */
export const CONTINUED_TITLE: HeadingTag = { ...TITLE, continues: true };

/** An item outside of all other lists. */
export function itemTag(list: ListKind, label: string, depth = 0): ItemTag {
  return { kind: 'item', list, depth, labelLength: label.length };
}
