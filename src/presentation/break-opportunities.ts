/*
 * Where a line may end, as LibreOffice Writer and Word end it: measured on 25 600 lines without a difference
 * (docs/adr/0007). Unicode's rules (UAX 14) differ at "/", at digits and at "%", so no library fits.
 */

const SPACE = ' ';
const CLOSING = '.,;:!?)]}/\\';
const QUOTES = '“”‘’"\'«»';
const NO_BREAK_SPACE = '\u00A0';

/** Signs after which a line may end inside a word, and what must not begin the next line then. */
const DASHES = new Set('-–!?|');
const NEVER_AFTER_DASH = new Set([...CLOSING, ...QUOTES, '-', '–', NO_BREAK_SPACE]);
const ELLIPSIS = '…';
const NEVER_AFTER_ELLIPSIS = new Set([...CLOSING, ...QUOTES, '-', '–', ELLIPSIS, NO_BREAK_SPACE]);

const LONG_DASH = '—';
const OPENING = '([{';
const SIGNS_OF_NUMBERS = '%+$';
/** Signs after which a line may end only before some others. */
const AFTER_CLOSING = new Set([LONG_DASH, ELLIPSIS, ...OPENING]);
const AFTER_NUMBER_SIGN = new Set([...AFTER_CLOSING, ...SIGNS_OF_NUMBERS]);
const AFTER_LETTER = new Set([LONG_DASH, '%']);
const NEVER_BREAKS_AFTER = new Set([...OPENING, ...QUOTES, '/', '\\', NO_BREAK_SPACE, '\u2011']);

/** Whether a new line may begin at an index of a text, 0 < index < length. */
export function canBreakAt(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index);
  if (after === SPACE) return false;
  if (before === SPACE) return !CLOSING.includes(after);
  if (before === '\u200B') return true;
  if (DASHES.has(before)) return !NEVER_AFTER_DASH.has(after);
  if (before === LONG_DASH) return after !== LONG_DASH && !NEVER_AFTER_DASH.has(after);
  if (before === ELLIPSIS) return !NEVER_AFTER_ELLIPSIS.has(after);
  if (NEVER_BREAKS_AFTER.has(before)) return false;
  if (SIGNS_OF_NUMBERS.includes(before)) return AFTER_NUMBER_SIGN.has(after);
  if (CLOSING.includes(before)) return AFTER_CLOSING.has(after);
  if (/\d/u.test(before)) return after === LONG_DASH;
  return AFTER_LETTER.has(after);
}

/** LibreOffice looks no further back from a "/" for the beginning of its word. */
const LONG_WORD = 66;

/**
 * The index at which the next line begins when the letter at `cut` no longer fits on the line that begins at `start`:
 * the last opportunity up to there; without one, the word is cut at `cut`. A word may be broken after a "/" in it only at
 * the beginning of its paragraph; elsewhere it goes to the next line whole, even past a hyphen in it, and is cut at `cut`
 * where the line begins with it.
 */
export function breakBefore(text: string, start: number, cut: number): number {
  let at = cut;
  while (at > start && !canBreakAt(text, at) && !(at < cut && isAfterSlash(text, at))) at -= 1;
  if (isAfterSlash(text, at)) at = wordStart(text, at) ?? at;
  return at > start ? at : Math.max(cut, start + 1);
}

/** Whether a "/" stands in front of a letter, or between a letter and a figure. */
function isAfterSlash(text: string, index: number): boolean {
  if (text.charAt(index - 1) !== '/') return false;
  const after = text.charAt(index);
  return /\p{L}/u.test(after) || (/\d/u.test(after) && /\p{L}/u.test(text.charAt(index - 2)));
}

/** Where the word begins that is written up to an index; undefined for the first one of a text, and for a very long one. */
function wordStart(text: string, end: number): number | undefined {
  const space = text.lastIndexOf(SPACE, end - 2);
  return space >= 0 && end - space <= LONG_WORD ? space + 1 : undefined;
}
