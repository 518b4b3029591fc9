/*
 * Where a line may end, as LibreOffice Writer ends it: the rules of UAX 14 in an older edition and with changes of its own
 * (docs/adr/0007). Every sign of the font between letters, digits and other signs was measured.
 */
import { lineClass, type LineClass } from './line-classes.ts';

const SPACE = ' ';

type Classes = readonly LineClass[];

/** What begins no line, not even after a space. */
const NEVER_AFTER_SPACE: Classes = ['space', 'closing', 'stop', 'exclamation', 'slash'];
/** What begins no line unless a space stands before it. */
const NEVER_FIRST: Classes = [...NEVER_AFTER_SPACE, 'quote', 'glue', 'dash'];
/** What ends no line. */
const NEVER_LAST: Classes = ['opening', 'quote', 'glue', 'accent'];

/** Whether a new line may begin at an index of a text, 0 < index < length. */
export function canBreakAt(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const after = lineClass(text.charAt(index));
  if (before === SPACE) return canBreakAfterSpace(text, index, after);
  const last = lineClass(before);
  if (NEVER_FIRST.includes(after) || NEVER_LAST.includes(last)) return false;
  switch (last) {
    case 'dash':
    case 'exclamation':
      return true;
    case 'ellipsis':
    case 'longDash':
      return after !== last;
    case 'slash':
      return !(isNumberSign(after) && isNumberBefore(text, index));
    case 'prefix':
    case 'postfix':
      return after === 'opening' ? !isDigit(text, index + 1) : !isWordSign(after);
    case 'closing':
    case 'stop':
      return !isWordSign(after) && !(isNumberSign(after) && isNumberBefore(text, index));
    case 'digit':
      return after === 'longDash' || after === 'accent';
    default:
      return after === 'longDash' || after === 'accent' || after === 'postfix';
  }
}

/** An opening sign keeps what it opens even past spaces; a quotation mark keeps an opening sign, a long dash another one. */
function canBreakAfterSpace(text: string, index: number, after: LineClass): boolean {
  if (NEVER_AFTER_SPACE.includes(after)) return false;
  let end = index;
  while (text.charAt(end - 1) === SPACE) end -= 1;
  if (end === 0) return true;
  const last = lineClass(text.charAt(end - 1));
  if (last === 'opening') return false;
  return !(last === 'longDash' && after === 'longDash');
}

function isWordSign(sign: LineClass): boolean {
  return sign === 'letter' || sign === 'digit';
}

function isNumberSign(sign: LineClass): boolean {
  return sign === 'digit' || sign === 'prefix' || sign === 'postfix';
}

function isDigit(text: string, index: number): boolean {
  return lineClass(text.charAt(index)) === 'digit';
}

/** Whether a number is written up to an index: a digit, stops and slashes after it, and a closing sign. */
function isNumberBefore(text: string, index: number): boolean {
  let end = index;
  if (lineClass(text.charAt(end - 1)) === 'closing') end -= 1;
  while (['stop', 'slash'].includes(lineClass(text.charAt(end - 1)))) end -= 1;
  return isDigit(text, end - 1);
}

/** LibreOffice looks no further back from a "/" for the beginning of its word. */
const LONG_WORD = 66;

/**
 * The index at which the next line begins when the letter at `cut` no longer fits on the line that begins at `start`:
 * the last opportunity up to there; undefined where the line has none. A word may be broken after a "/" in it only at the
 * beginning of its paragraph; elsewhere it goes to the next line whole, even past a hyphen in it.
 */
export function breakBefore(text: string, start: number, cut: number): number | undefined {
  let at = cut;
  while (at > start && !(canBreakAt(text, at) && !(at === cut && isAfterSlash(text, at)))) at -= 1;
  if (isAfterSlash(text, at)) at = wordStart(text, at) ?? at;
  return at > start ? at : undefined;
}

function isAfterSlash(text: string, index: number): boolean {
  return text.charAt(index - 1) === '/';
}

/** Where the word begins that is written up to an index; undefined for the first one of a text, and for a very long one. */
function wordStart(text: string, end: number): number | undefined {
  const space = text.lastIndexOf(SPACE, end - 2);
  return space >= 0 && end - space <= LONG_WORD ? space + 1 : undefined;
}
