import { CST, Lexer } from 'yaml';

/** A mark or a value of a YAML text, not yet made anything of. */
export interface Lexeme {
  /** As the lexer calls it; "scalar-text" for a value without quotes. */
  readonly type: string;
  readonly source: string;
  readonly start: number;
  /** Where its line begins. */
  readonly line: number;
}

/**
 * What the lexer finds in a text, its own signs between; it goes no further than is asked of it.
 *
 * @param kept Everything that was found is added here, for the parser.
 */
export function* lex(text: string, kept: string[]): Generator<string, void> {
  for (const found of new Lexer().lex(text)) {
    kept.push(found);
    yield found;
  }
}

/** The lexemes that stand in the text, with their places; the lexer's own signs between them are left out. */
export function* lexemes(found: Iterable<string>): Generator<Lexeme> {
  let start = 0;
  let line = 0;
  let isScalar = false;
  for (const source of found) {
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
