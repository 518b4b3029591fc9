import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseAnyMarkup,
  type MarkupElement,
  type MarkupNode,
} from '../../../src/templating/markup-parser.ts';
import { readPlainMarkup } from '../../../src/templating/plain-markup.ts';
import { rendered } from '../support/templating.ts';

/** Pieces of which markup is made, well-formed or not. */
const PIECES = [
  ...['<p>', '</p>', '<cell>', '</cell>', '<column width="1" />', '<s title="a &amp; b">', '</s>', '<br/>'],
  ...['<p\n  title="x\n y">', '<p title="a" title="b">', "<p title='a'>", '<p title="a>b">', '<p title="<">'],
  ...[
    'Đoạn ',
    ' \n ',
    '\t',
    '\r\n',
    '&lt;',
    '&#x27;',
    '&#x3D;',
    '&#32;',
    '&nbsp;',
    '&',
    '<',
    '>',
    ']]>',
    '🙂',
  ],
  ...[
    '<!-- a -->',
    '<![CDATA[a]]>',
    '<?a?>',
    '</document>',
    '<P>',
    '</P>',
    '\uFDD20\uFDD3',
    '\u00A0',
    '\u0001',
  ],
];
const markups = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(''));

/** Markup whose tags are closed, so that most of it can be read. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('p', 'cell', 'legal-basis'),
      fc.constantFrom('', ' title="x &quot;y&quot;\n z"'),
      tie('content'),
    )
    .map(([tag, attributes, content]) => `<${tag}${attributes}>${content}</${tag}>`),
  content: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', ' \n', 'Đoạn\n ', 'a &amp; b', '<br/>', '&#x60;'),
    fc.array(tie('element'), { maxLength: 3 }).map((elements) => elements.join('\n  ')),
  ),
}));

function plain(node: MarkupNode): unknown {
  const { kind, place } = node;
  if (kind === 'text') return { kind, text: node.text, place };
  return {
    kind,
    tag: node.tag,
    attributes: { ...node.attributes },
    place,
    children: node.children.map(plain),
  };
}

/** A template of pieces, some of which are written by expressions. */
const templates = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PIECES, '<s title="', ' title="', '">', '"/>', 'a>', ']', '</', '<p', ' />'),
      fc.boolean(),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => ({
    text: pieces.map(([piece, isValue], index) => (isValue ? `{{v${String(index)}}}` : piece)).join(''),
    view: Object.fromEntries(pieces.map(([piece], index) => [`v${String(index)}`, piece])),
  }));

function expectTheSame(text: string): MarkupElement | undefined {
  return expectTheSameOf('{{#if x}}a\n{{/if}}' + text.replaceAll('{', ''), {});
}

function expectTheSameOf(template: string, view: object): MarkupElement | undefined {
  const mapped = rendered(template, view);
  const read = readPlainMarkup(mapped);
  const parsed = parseAnyMarkup(mapped);
  if (read !== undefined) expect('issue' in parsed ? parsed : plain(parsed)).toEqual(plain(read));
  return read;
}

describe('readPlainMarkup', () => {
  it('gives what the XML parser gives, or leaves it to it', () => {
    fc.assert(
      fc.property(markups, (text) => void expectTheSame(text)),
      { numRuns: 2000 },
    );
  });

  it('gives the same of what expressions have written', () => {
    fc.assert(
      fc.property(templates, ({ text, view }) => void expectTheSameOf(text, view)),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['a text', '<p>{{x}}</p>', 'A & B <Việt>\n"`='],
    ['a text between others', '<p>\n a {{x}}\n b {{x}}</p>', 'A & B'],
    ['the value of an attribute', '<s title="{{x}}"><p>a</p></s>', 'A & B\n"C"'],
    ['a value in a tag that is closed at once', '<s title="{{x}}"/>\n <p>a</p>', 'a'],
    ['two values of a tag', '<s title="a {{x}}" width="{{x}}%">{{x}}</s>', 'a'],
    ['a tag', '<{{x}}></p>', 'p'],
  ])('reads an expression as %s', (_what, template, x) => {
    expect(expectTheSameOf(template, { x })).toBeDefined();
    expect(expectTheSameOf(template, { x: `${x}c` })).toEqual(
      template.startsWith('<{') ? undefined : expect.anything(),
    );
  });

  it('leaves to the XML parser a tag of very many pieces', () => {
    const template = '<s title="{{#each xs}}{{this}} {{/each}}"></s>';
    expect(expectTheSameOf(template, { xs: Array.from({ length: 10 }, String) })).toBeDefined();
    expect(expectTheSameOf(template, { xs: Array.from({ length: 200 }, String) })).toBeUndefined();
  });

  it.each([
    ['>', '<p>]]{{x}}></p>', ''],
    ['a reference in two pieces', '<p>&{{x}};</p>', 'lt'],
    ['a control sign', '<p>{{x}}</p>', '\u0001'],
    ['a letter of two code units', '<s title="{{x}}"/>', '🙂'],
    ['a tag that never ends', '<p title="{{x}}', 'a'],
    ['a tag in a tag', '<p title="<p>{{x}}"></p>', 'a'],
    ['a closing tag in two pieces', '<p></{{x}}>', 'p'],
  ])('leaves %s to the XML parser', (_what, template, x) => {
    expect(expectTheSameOf(template, { x })).toBeUndefined();
  });

  it('reads markup whose tags are closed', () => {
    fc.assert(
      fc.property(element, (text) => {
        expect(expectTheSame(text)).toBeDefined();
      }),
    );
  });

  it.each([
    '<p>',
    '</p>',
    '<p></q>',
    '<p title="a" title="b"></p>',
    'a & b',
    '&nbsp;',
    '<!-- a -->',
    ']]>',
    'a\rb',
  ])('leaves %j to the XML parser', (text) => {
    expect(expectTheSame(text)).toBeUndefined();
  });

  it('leaves what is nested too deeply to the parser that says so', () => {
    expect(expectTheSame('<p>'.repeat(64) + '</p>'.repeat(64))).toBeDefined();
    const tooDeep = rendered('<p>'.repeat(65) + '</p>'.repeat(65), {});
    expect(readPlainMarkup(tooDeep)).toBeUndefined();
  });
});
