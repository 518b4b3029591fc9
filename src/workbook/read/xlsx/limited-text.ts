import { toNfc } from '../../../language/nfc.ts';
import type { CellContent } from '../grid.ts';
import { LIMITS } from '../limits.ts';
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
    content: () => textContent(pieces),
    clear: () => {
      pieces = '';
      isTooLong = false;
    },
  };
}

/** A character may be written as an escape of seven: "_x000D_". */
const LONGEST_ESCAPE = 7;

/** A text of a file as a cell holds it: composed, lines ending in "\n". */
export function textContent(raw: string): CellContent {
  const text = toNfc(cellTextOf(raw)).replace(/\r\n?/gu, '\n');
  return text.length > LIMITS.cellCharacters ? { kind: 'too-long' } : { kind: 'text', text };
}
