import type { Scalar } from 'yaml';

/** How a scalar is written on one line. */
export type Quote = "'" | '"';

/** What begins like something else than a text. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~\s.]/u;
/** What the core schema, or YAML 1.1 in other programs, reads as a number, a time, a date, a flag or nothing. */
const OTHER_VALUE =
  /^(?:\+?[\d.][\d_.,:]*|\+?[\d.]+e[-+]?\d+|0[box][\da-f_]+|0\d[\d-]*|\+\.inf|\d{4}-\d\d?-\d\d?.*|y|yes|n|no|on|off|true|false|null)$/iu;
/** What ends a plain text or is no part of one. */
const BREAKS_PLAIN = /: |:$| #|\s$|[\t\n\r]/u;
const BREAKS_FLOW = /[,[\]{}]/u;
/** What only an escape can write: control and format characters, other line breaks. */
const NEEDS_ESCAPE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
const CIVIL_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/** Whether a text can stand without quotes, and every reader of YAML takes it for a text. */
export function isPlainText(text: string, isInFlow: boolean): boolean {
  if (CIVIL_DATE.test(text)) return true;
  return !(
    text === '' ||
    INDICATOR.test(text) ||
    OTHER_VALUE.test(text) ||
    BREAKS_PLAIN.test(text) ||
    NEEDS_ESCAPE.test(text) ||
    (isInFlow && BREAKS_FLOW.test(text))
  );
}

/** A scalar on one line: plain where that is clear and the model is, else in quotes of the model or the file. */
export function inlineScalar(
  value: unknown,
  { isInFlow, model, quote }: { isInFlow: boolean; model?: Scalar.Type | undefined; quote: Quote },
): string {
  if (typeof value !== 'string') return numberText(value);
  if (model === 'QUOTE_DOUBLE') return doubleQuoted(value);
  if (model === 'QUOTE_SINGLE') return quoted(value, "'");
  return isPlainText(value, isInFlow) ? value : quoted(value, quote);
}

function numberText(value: unknown): string {
  if (value === Infinity) return '.inf';
  if (value === -Infinity) return '-.inf';
  if (typeof value === 'number' && Number.isNaN(value)) return '.nan';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}

/** As prettier does: the other quotes where they save escapes. */
function quoted(text: string, quote: Quote): string {
  if (NEEDS_ESCAPE.test(text)) return doubleQuoted(text);
  const count = (letter: string) => text.split(letter).length;
  const other = quote === "'" ? '"' : "'";
  const used = count(quote) > count(other) ? other : quote;
  if (used === "'") return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\p{Cf}\p{Co}\p{Cn}]/gu, (letter) =>
    [...letter]
      .flatMap((whole) => Array.from({ length: whole.length }, (_, index) => whole.charCodeAt(index)))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * A text over several lines.
 *
 * @param style Folded (">"), or literal ("|") as soon as the text has line breaks.
 * @param indent What stands before each line.
 * @param width The longest line, with its indent.
 * @returns The header and the lines, without a line break behind the last; undefined for a text that cannot be written so.
 */
export function blockScalar(
  text: string,
  { style, indent, width, eol }: { style: '>' | '|'; indent: string; width: number; eol: string },
): string | undefined {
  const isWhole = text.endsWith('\n');
  const body = isWhole ? text.slice(0, -1) : text;
  const hasLines = body.includes('\n');
  const lines = hasLines ? body.split('\n') : style === '>' ? folded(body, width - indent.length) : [body];
  if (lines.some((line) => line === '' || /^\s|\s$|^\ufeff/u.test(line) || NEEDS_ESCAPE.test(line)))
    return undefined;
  const header = `${hasLines ? '|' : style}${isWhole ? '' : '-'}`;
  return [header, ...lines.map((line) => `${indent}${line}`)].join(eol);
}

function folded(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<! ) (?! )/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
