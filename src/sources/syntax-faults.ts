import { visit, type Document, type YAMLError } from 'yaml';
import type { TextFault } from './text-fault.ts';
import { yamlProblem } from './yaml-problems.ts';

/** More than these tell nobody more. */
const MAX_FAULTS = 50;

/**
 * What the parser finds wrong with a text, in our words: one fault a line, since one slip makes it stumble several times.
 *
 * @param known Faults found before, of whose lines nothing more is said.
 */
export function syntaxFaults(
  document: Document,
  text: string,
  known: readonly TextFault[],
): readonly TextFault[] {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1);
  const lines = new Set(known.map(({ start }) => lineOf(start)));
  const faults: TextFault[] = [];
  // Behind a line that is out of its column, the parser takes every line for stray.
  let hasStrayLine = false;
  for (const error of [...document.errors, ...document.warnings].toSorted(tellingFirst)) {
    const line = lineOf(error.pos[0]);
    if (lines.has(line) || faults.length >= MAX_FAULTS) continue;
    lines.add(line);
    const start = openQuote(document, error) ?? error.pos[0];
    const isLineBegin = text.slice(line + 1, start).trim() === '';
    const isStrayLine = error.code === 'UNEXPECTED_TOKEN' && isLineBegin;
    if (isStrayLine && hasStrayLine) continue;
    hasStrayLine ||= isStrayLine;
    const code = isStrayLine ? 'BAD_INDENT' : error.code;
    faults.push({ ...yamlProblem(code), start, end: start + 1 });
  }
  return faults;
}

/** By place; of two at one place, the one that says that a line is not where it should be. */
function tellingFirst(a: YAMLError, b: YAMLError): number {
  const isTelling = ({ code }: YAMLError) => code === 'MULTILINE_IMPLICIT_KEY';
  return a.pos[0] - b.pos[0] || Number(isTelling(b)) - Number(isTelling(a));
}

/** Where the quote stands that a missing end quote belongs to; the parser itself names the end of the file. */
function openQuote(document: Document, { code, pos }: YAMLError): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < pos[0] && pos[0] <= range[2]) [start] = range;
    },
  });
  return start;
}
