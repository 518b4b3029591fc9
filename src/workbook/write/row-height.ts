/** The height of a line of the workbook's letters, in points. */
const LINE_HEIGHT = 16;
/** Above and below the lines, in points. */
const PADDING = 2;
/** The highest row that there can be, in points. */
const HIGHEST = 409;
/** A column's width counts figures; so many letters of running text fit into the room of one. */
const LETTERS_A_FIGURE = 1.04;

/** A text in a column, its width in characters. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/**
 * The height that a row needs to show all of its texts, in points. Spreadsheets measure a row only when somebody changes it, so
 * that a new file must say.
 */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = Math.max(1, ...texts.map(linesOf));
  return Math.min(HIGHEST, lines * LINE_HEIGHT + PADDING);
}

function linesOf({ text, width }: WrappedText): number {
  const room = Math.max(1, Math.floor(width * LETTERS_A_FIGURE));
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

/** The lines of a paragraph broken at its spaces; a word too long for a line is cut. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    const start = used === 0 ? 0 : used + 1;
    lines += Math.max(0, Math.ceil((start + length) / room) - 1);
    used = (start + length) % room === 0 && length > 0 ? room : (start + length) % room;
  }
  return lines;
}
