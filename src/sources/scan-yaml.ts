import { excessProblem, LIMITS, nesting, type Nesting } from './nesting.ts';
import type { Scan, TextFault } from './text-fault.ts';
import { lexemes, type Lexeme } from './yaml-lexemes.ts';
import { refusedMark, yamlProblem, type RefusedMark, type YamlProblem } from './yaml-problems.ts';

/** On more lines than these they are no slips of the hand. */
const MAX_REFUSED = 20;
const MAX_MARKS = 1000;

const REFUSED: Readonly<Record<string, RefusedMark>> = {
  anchor: '&',
  alias: '*',
  tag: '!',
  'directive-line': '%',
  'explicit-key-ind': '?',
};

const SCALARS = ['scalar-text', 'single-quoted-scalar', 'double-quoted-scalar'];

/**
 * Look through the marks of a YAML text, without building anything of it: depth, length and number of what stands there, and
 * the marks that data has no use for (anchors and aliases, which can fill the memory; tags, directives, keys that are no texts).
 *
 * @param found What the lexer finds in the text.
 */
export function scanYaml(found: Iterable<string>): Scan {
  const faults: TextFault[] = [];
  const levels = nesting();
  let keyColumn = 0;
  let marks = 0;
  let refusedLine: number | undefined;
  for (const lexeme of lexemes(found)) {
    const { type, start, line } = lexeme;
    const isDivider = type === 'doc-start' || type === 'doc-end';
    const refused = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
    if (refused !== undefined && line !== refusedLine) {
      refusedLine = line;
      faults.push({ ...refusedMark(refused), start, end: start + lexeme.source.length });
    }
    if (SCALARS.includes(type)) keyColumn = start - line;
    const problem = tooMuch(lexeme, keyColumn, levels);
    if (problem !== undefined) faults.push({ ...problem, start, end: start + 1 });
    if (refused !== undefined || isDivider) marks += 1;
    if (problem !== undefined || faults.length >= MAX_REFUSED) return { faults, isTooMuch: true };
    if (marks < MAX_MARKS) continue;
    const dividers: TextFault = { ...yamlProblem('MULTIPLE_DOCS'), start, end: start + 1 };
    return { faults: faults.length > 0 ? faults : [dividers], isTooMuch: true };
  }
  return { faults, isTooMuch: false };
}

/** What there is too much of at a lexeme; undefined when the text goes on. */
function tooMuch(lexeme: Lexeme, keyColumn: number, levels: Nesting): YamlProblem | undefined {
  const { type, source } = lexeme;
  if (SCALARS.includes(type)) {
    if (source.length <= LIMITS.letters) return undefined;
    return isClosed(source) ? excessProblem('letters') : yamlProblem('MISSING_CHAR');
  }
  const excess = excessAt(lexeme, keyColumn, levels);
  return excess && excessProblem(excess);
}

function excessAt({ type, start, line }: Lexeme, keyColumn: number, levels: Nesting) {
  switch (type) {
    case 'flow-map-start':
      return levels.open('flow-map');
    case 'flow-seq-start':
      return levels.open('flow-list');
    case 'flow-map-end':
    case 'flow-seq-end':
      levels.close();
      return undefined;
    case 'comma':
      return levels.next();
    case 'seq-item-ind':
      return levels.entry('list', start - line);
    case 'map-value-ind':
      return levels.entry('map', keyColumn);
    default:
      return undefined;
  }
}

/** A quote without its end takes in all that follows. */
function isClosed(source: string): boolean {
  const [quote = ''] = source;
  return (quote !== '"' && quote !== "'") || source.endsWith(quote);
}
