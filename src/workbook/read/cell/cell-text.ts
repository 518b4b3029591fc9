import { clockText } from './clock.ts';
import { shortDate } from '../../../language/dates.ts';
import { foldWhiteSpace } from '../../../language/white-space.ts';
import type { Moment } from '../grid.ts';
import type { Plain } from './conversion.ts';

/** Takes no room and is not seen: left by web pages. */
const ZERO_WIDTH = '\u200B';
const ANY_SPACE = /[\s\u200B\uFEFF]+/gu;
/** Hyphens, dashes and minus signs that programs put in place of "-". */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
/** Excel keeps fifteen figures; what is beyond them comes from binary fractions. */
const FIGURES = 15;
const LONGEST_SHOWN = 60;

/** A text without white space around it, that inside folded as the data's is: no-break spaces inside stay. */
export function foldedText(text: string): string {
  return foldWhiteSpace(text.replaceAll(ZERO_WIDTH, '').trim());
}

/** A text for reading as a number, a date, a choice: every kind of space a plain one, every dash a "-". */
export function plainText(text: string): string {
  return text.replace(ANY_SPACE, ' ').trim().replace(DASHES, '-');
}

/** The number without what binary fractions add to it. */
export function cleanNumber(value: number): number {
  return Number(value.toPrecision(FIGURES));
}

/** What the cell shows, as a text. */
export function shownText(content: Plain): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'flag':
      return content.value ? 'TRUE' : 'FALSE';
    case 'number':
      return content.moment ? momentText(content.moment) : decimalText(content.value);
  }
}

/** What the cell shows for a message: in quotes, cut when it is long. */
export function quoted(content: Plain): string {
  const text = plainText(shownText(content));
  return `“${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}”`;
}

/** "1e21" never: all figures. */
function decimalText(value: number): string {
  const clean = cleanNumber(value);
  return Number.isInteger(clean) && Math.abs(clean) < 1e300
    ? BigInt(clean).toString()
    : String(clean).replace('.', ',');
}

function momentText({ date, seconds }: Moment): string {
  const time = seconds === 0 && date !== undefined ? '' : clockText(seconds);
  return [date === undefined ? '' : shortDate(date), time].filter((part) => part !== '').join(' ');
}
