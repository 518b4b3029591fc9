import type { CellContent } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { textContent } from '../text-content.ts';
import { cellTextOf } from '../package/xml-text.ts';

/** A text that comes in pieces, of which no more is kept than a cell may hold. */
export interface LimitedText {
  add(piece: string): void;
  /** The whole text as the file has it, cut at the limit. */
  raw(): string;
  /** The text as a cell holds it. */
  content(): CellContent;
  clear(): void;
}

export function limitedText(): LimitedText {
  let pieces = '';
  let isTooLong = false;
  return {
    add: (piece) => {
      if (isTooLong) return;
      pieces += piece;
      isTooLong = pieces.length > LIMITS.cellCharacters * LONGEST_ESCAPE;
    },
    raw: () => pieces,
    content: () => escapedContent(pieces),
    clear: () => {
      pieces = '';
      isTooLong = false;
    },
  };
}

/** A character may be written as an escape of seven: "_x000D_". */
const LONGEST_ESCAPE = 7;

/** A text of a workbook as a cell holds it, its escapes decoded. */
export function escapedContent(raw: string): CellContent {
  return textContent(cellTextOf(raw));
}
