import { visit, type Document, type YAMLError } from 'yaml';
import type { TextFault } from './text-fault.ts';
import { yamlProblem } from './yaml-problems.ts';

/** More than these tell nobody more. */
const MAX_FAULTS = 50;

/**
 * What the parser finds wrong with a text, in our words.
 *
 * @param known Faults found before: of their lines the parser would say the same once more.
 */
export function syntaxFaults(
  document: Document,
  text: string,
  known: readonly TextFault[],
): readonly TextFault[] {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1);
  const lines = new Set(known.map(({ start }) => lineOf(start)));
  return [...document.errors, ...document.warnings]
    .slice(0, MAX_FAULTS)
    .filter(({ pos }) => !lines.has(lineOf(pos[0])))
    .map((error) => {
      const start = openQuote(document, error) ?? error.pos[0];
      return { ...yamlProblem(error.code), start, end: start + 1 };
    });
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
