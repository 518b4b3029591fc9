import type { PageLetter } from './page-letters.ts';

/** Letters on one baseline, from left to right. */
export interface TextRow {
  /** What they say; wherever there is room between them, a space. */
  readonly text: string;
  /** The letter that each unit of the text is of; undefined for spaces. */
  readonly letters: readonly (PageLetter | undefined)[];
}

/** Letters nearer than this, in their sizes, stand on one baseline. */
const SAME_BASELINE = 0.25;
/** A gap that is as wide, in sizes, is a space. */
const SPACE = 0.12;
/** An accent that a file writes by itself stands over the letter before it. */
const ACCENT = /^\p{M}/u;

/** The rows of a page, from top to bottom. */
export function rowsOf(letters: readonly PageLetter[]): readonly TextRow[] {
  const rows: PageLetter[][] = [];
  for (const letter of letters) {
    const row = rows.find(([first]) => first !== undefined && isLevel(first, letter));
    if (row === undefined) rows.push([letter]);
    else row.push(letter);
  }
  return rows
    .toSorted((a, b) => (b[0]?.baseline ?? 0) - (a[0]?.baseline ?? 0))
    .map((row) => rowOf(withAccents(row.toSorted((a, b) => a.x - b.x))));
}

function isLevel(one: PageLetter, other: PageLetter): boolean {
  return Math.abs(one.baseline - other.baseline) < Math.min(one.size, other.size) * SAME_BASELINE;
}

/** The letters with their accents in them. */
function withAccents(letters: readonly PageLetter[]): readonly PageLetter[] {
  const whole: PageLetter[] = [];
  for (const letter of letters) {
    const before = whole.at(-1);
    if (before !== undefined && ACCENT.test(letter.text)) {
      whole[whole.length - 1] = { ...before, text: `${before.text}${letter.text}`.normalize('NFC') };
    } else whole.push(letter);
  }
  return whole;
}

function rowOf(row: readonly PageLetter[]): TextRow {
  let text = '';
  const letters: (PageLetter | undefined)[] = [];
  for (const [index, letter] of row.entries()) {
    const before = row[index - 1];
    if (before !== undefined && letter.x - before.right > letter.size * SPACE) {
      text += ' ';
      letters.push(undefined);
    }
    text += letter.text;
    letters.push(...Array.from({ length: letter.text.length }, () => letter));
  }
  return { text, letters };
}
