import { CST, Lexer } from 'yaml';
import type { Scan, TextFault } from './text-fault.ts';
import { excessProblem, LIMITS, nesting, type Excess } from './nesting.ts';
import { refusedMark, type RefusedMark } from './yaml-problems.ts';

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
 */
export function scanYaml(text: string): Scan {
  const faults: TextFault[] = [];
  const levels = nesting();
  let keyColumn = 0;
  let marks = 0;
  let refusedLine: number | undefined;
  for (const { type, start, line, source } of lexemes(text)) {
    const column = start - line;
    const end = start + source.length;
    const refused = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
    if (refused !== undefined) {
      marks += 1;
      if (line !== refusedLine) faults.push({ ...refusedMark(refused), start, end });
      refusedLine = line;
      if (faults.length >= MAX_REFUSED || marks >= MAX_MARKS) return { faults, isTooMuch: true };
    }
    if (SCALARS.includes(type)) keyColumn = column;
    const excess = excessAt(type, source, type === 'map-value-ind' ? keyColumn : column, levels);
    if (excess !== undefined)
      return { faults: [...faults, { ...excessProblem(excess), start, end: start + 1 }], isTooMuch: true };
  }
  return { faults, isTooMuch: false };
}

function excessAt(
  type: string,
  source: string,
  column: number,
  levels: ReturnType<typeof nesting>,
): Excess | undefined {
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
      return levels.entry('list', column);
    case 'map-value-ind':
      return levels.entry('map', column);
    default:
      return SCALARS.includes(type) && source.length > LIMITS.letters && isClosed(source)
        ? 'letters'
        : undefined;
  }
}

/** A quote without its end takes in all that follows: the parser says where the quote stands. */
function isClosed(source: string): boolean {
  const [quote = ''] = source;
  return (quote !== '"' && quote !== "'") || source.endsWith(quote);
}

interface Lexeme {
  readonly type: string;
  readonly source: string;
  readonly start: number;
  /** Where its line begins. */
  readonly line: number;
}

/** The lexemes that stand in the text, with their places; the lexer's own signs between them are left out. */
function* lexemes(text: string): Generator<Lexeme> {
  let start = 0;
  let line = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (!isScalar && SIGNS.includes(source)) {
      isScalar = source === CST.SCALAR;
      continue;
    }
    const type = isScalar ? 'scalar-text' : (CST.tokenType(source) ?? 'unknown');
    isScalar = false;
    yield { type, source, start, line };
    start += source.length;
    const lineEnd = source.lastIndexOf('\n');
    if (lineEnd >= 0) line = start - source.length + lineEnd + 1;
  }
}

const SIGNS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
