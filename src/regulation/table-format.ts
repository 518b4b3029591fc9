import { mm, pt, wordLength } from './units.ts';

/** How tables are set. The decree is silent; house values, as Word's own tables have them. */
export const TABLE_FORMAT = {
  border: pt(0.5),
  /** Between a border and the text beside it. */
  padding: wordLength(mm(1.9)),
  /** Below a table, above the text that follows: as between paragraphs. */
  spaceBelow: pt(6),
} as const;
