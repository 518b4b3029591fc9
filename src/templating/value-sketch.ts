import type { Bilingual, Issue } from '../document/issue.ts';
import { blockNumber, splitAtBlocks } from './block-marks.ts';
import { branchesOf, partialNameOf } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { mappedText, originOf } from './source-map.ts';

type MarkedStatement = hbs.AST.BlockStatement | hbs.AST.PartialStatement;

/** What an attribute's value is before the template is filled. */
interface SketchedValue {
  /** The value with “{{…}}” for blocks and expressions. */
  readonly text: string;
  /** All that it can be, as far as the template itself says it; none where the data says it. */
  readonly ways: readonly string[];
}

const DYNAMIC = '{{';

/** Reads the values of attributes in which blocks may stand, and checks what these write. */
export class ValueSketch {
  readonly issues: Issue[] = [];
  readonly #source: string;
  readonly #statementOf: (number: number) => MarkedStatement | undefined;
  readonly #partials: Partials;

  /** @param source The text that the value stands in, with its marks. */
  constructor(
    source: string,
    statementOf: (number: number) => MarkedStatement | undefined,
    partials: Partials,
  ) {
    this.#source = source;
    this.#statementOf = statementOf;
    this.#partials = partials;
  }

  read(value: string): SketchedValue {
    const pieces = splitAtBlocks(value);
    const blocks = pieces.flatMap((piece) => {
      const number = blockNumber(piece);
      const statement = number === undefined ? undefined : this.#statementOf(number);
      return statement === undefined ? [] : [{ piece, statement }];
    });
    for (const { piece, statement } of blocks) this.#check(statement, quoteAround(this.#source, piece), []);
    const text = pieces.map((piece) => (blockNumber(piece) === undefined ? piece : '{{…}}')).join('');
    const [first] = blocks;
    if (first !== undefined && pieces.length === 1) return { text, ways: waysOf(first.statement) };
    return { text, ways: text.includes(DYNAMIC) ? [] : [text] };
  }

  #check(statement: MarkedStatement, quote: string, calls: readonly string[]): void {
    if (statement.type === 'BlockStatement') {
      for (const branch of branchesOf(statement)) this.#checkProgram(branch, quote, calls);
      return;
    }
    const name = partialNameOf(statement) ?? '';
    const called = calls.includes(name) ? undefined : this.#partials.templates.get(name);
    if (called !== undefined) this.#checkProgram(called.ast, quote, [...calls, name]);
  }

  #checkProgram({ body }: hbs.AST.Program, quote: string, calls: readonly string[]): void {
    for (const statement of body) {
      if (statement.type === 'ContentStatement') {
        this.#checkContent(statement as hbs.AST.ContentStatement, quote);
      } else if (statement.type === 'BlockStatement' || statement.type === 'PartialStatement') {
        this.#check(statement as MarkedStatement, quote, calls);
      }
    }
  }

  #checkContent(content: hbs.AST.ContentStatement, quote: string): void {
    const offset = content.value.search(FORBIDDEN[quote] ?? /</u);
    if (offset < 0) return;
    const text = mappedText([{ text: content.value, origin: originOf(content) }], '');
    this.issues.push({
      code: 'malformed-markup',
      severity: 'error',
      message: inAttribute(content.value[offset] ?? ''),
      expected: {
        vi: 'Trong thuộc tính chỉ có chữ; viết &lt; cho dấu “<”, &quot; cho dấu nháy, &amp; cho dấu “&”.',
        en: 'Attributes hold text; write &lt;, &quot; and &amp; for these signs.',
      },
      place: text.placeAt(offset),
    });
  }
}

/** What may not stand in the value of an attribute, by the quotes that it stands in. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  '"': /[<"]|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/iu,
  "'": /[<']|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/iu,
};

function inAttribute(letter: string): Bilingual {
  return {
    vi: `Trong thuộc tính không được có dấu “${letter}”.`,
    en: `An attribute cannot hold the sign “${letter}”.`,
  };
}

/** The quotes that a mark stands in. */
function quoteAround(source: string, mark: string): string {
  const before = source.slice(0, source.indexOf(mark));
  const tag = before.slice(before.lastIndexOf('<'));
  return /=\s*(?<quote>["'])[^"']*$/u.exec(tag)?.groups?.['quote'] ?? '"';
}

/** The values that a block writes when it is the whole value; none when there is more than words in it. */
function waysOf(statement: MarkedStatement): readonly string[] {
  if (statement.type !== 'BlockStatement') return [];
  const ways = branchesOf(statement).map(({ body }) =>
    body.every(({ type }) => type === 'ContentStatement')
      ? body.map((content) => (content as hbs.AST.ContentStatement).value).join('')
      : undefined,
  );
  return ways.filter((way) => way !== undefined);
}
