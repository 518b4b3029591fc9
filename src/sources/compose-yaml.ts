import { Composer, Parser, YAMLParseError, type CST, type Document } from 'yaml';

/** Keys are texts, and those that stand twice are told in our words; places are made of offsets when they are asked for. */
const OPTIONS = { prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

/**
 * The document of a text, as `parseDocument` of the package makes it.
 *
 * @param found What the lexer finds in the text.
 * @param length The length of the text.
 */
export function composeYaml(found: Iterable<string>, length: number): Document {
  const [document, second] = new Composer(OPTIONS).compose(tokens(found), true, length);
  // The composer makes one of anything, be it empty.
  if (document === undefined) throw new Error('a text without a document');
  if (second !== undefined) {
    const [start, end] = second.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'a second document'));
  }
  return document;
}

function* tokens(found: Iterable<string>): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of found) yield* parser.next(lexeme);
  yield* parser.end();
}
