import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { ROOT_TAG } from './grammar.ts';
import type { MappedText } from './source-map.ts';

/** A tag of the markup with the place in the template that wrote it. */
export interface MarkupElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly place: Place;
}

/** Text of the markup, decoded; its white space is as written. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export type MarkupNode = MarkupElement | MarkupText;

const OPENING = `<${ROOT_TAG}>`;
const CLOSING = `</${ROOT_TAG}>`;

/** Parse what a template rendered; markup that is not well-formed is an issue at its place in the template. */
export function parseMarkup(markup: MappedText): MarkupElement | { readonly issue: Issue } {
  const placeAt = (offset: number) => markup.placeAt(clamp(offset - OPENING.length, markup.text.length));
  try {
    const { root } = parseXml(OPENING + markup.text + CLOSING, { includeOffsets: true });
    if (root === null) throw new Error('markup without a root');
    return elementOf(root, placeAt);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const offset = unclosedTag(error, OPENING + markup.text) ?? error.pos;
    return { issue: { ...markupProblem(error.message), severity: 'error', place: placeAt(offset) } };
  }
}

const MISSING_END = /^Missing end tag for element (\S+)/u;

/** Where the tag stands that is not closed; the parser itself names the place where it would have to be. */
function unclosedTag({ message, pos }: XmlError, text: string): number | undefined {
  const [, name = ROOT_TAG] = MISSING_END.exec(message) ?? [];
  if (name === ROOT_TAG) return undefined;
  const open: number[] = [];
  for (const { 0: tag, index } of text
    .slice(0, pos)
    .matchAll(new RegExp(`</?${name}(?=[\\s/>])[^>]*>`, 'gu'))) {
    if (tag.startsWith('</')) open.pop();
    else if (!tag.endsWith('/>')) open.push(index);
  }
  return open.at(-1);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), Math.max(length - 1, 0));
}

function elementOf(element: XmlElement, placeAt: (offset: number) => Place): MarkupElement {
  return {
    kind: 'element',
    tag: element.name,
    attributes: element.attributes,
    children: element.children.flatMap((child): MarkupNode[] => {
      if (child instanceof XmlElement) return [elementOf(child, placeAt)];
      if (!(child instanceof XmlText)) return [];
      const leading = child.text.length - child.text.trimStart().length;
      return [{ kind: 'text', text: child.text, place: placeAt(child.start + leading) }];
    }),
    place: { ...placeAt(element.start), length: element.name.length + 1 },
  };
}

/** Each kind of malformed markup: what the parser says, what we say, how to mend it. */
const PROBLEMS: readonly (readonly [
  RegExp,
  (name: string) => { message: Bilingual; expected: Bilingual },
])[] = [
  [
    MISSING_END,
    (name) => ({
      message:
        name === ROOT_TAG
          ? {
              vi: 'Có một thẻ đóng thừa, hoặc dấu “<” đứng một mình.',
              en: 'A closing tag too many, or a lone “<”.',
            }
          : {
              vi: `Thẻ <${name}> chưa đóng, hoặc bị thẻ khác đóng chen vào.`,
              en: `The tag <${name}> is not closed here.`,
            },
      expected:
        name === ROOT_TAG
          ? {
              vi: 'Bỏ thẻ đóng thừa; dấu “<” trong văn bản viết là &lt;.',
              en: 'Delete it; write &lt; for the sign “<”.',
            }
          : { vi: `Thêm </${name}> đúng chỗ.`, en: `Add </${name}> where it belongs.` },
    }),
  ],
  [
    /^Extra content at the end/u,
    () => ({
      message: { vi: 'Có một thẻ đóng thừa.', en: 'A closing tag too many.' },
      expected: { vi: 'Bỏ thẻ đóng thừa.', en: 'Delete it.' },
    }),
  ],
  [
    /^(?:Named entity|Unterminated reference|Invalid character reference)/u,
    () => ({
      message: { vi: 'Dấu “&” viết không đúng.', en: 'A malformed “&”.' },
      expected: { vi: 'Trong mẫu, viết &amp; để có dấu “&”.', en: 'Write &amp; for the sign “&”.' },
    }),
  ],
  [
    /^(?:Attribute value expected|Unclosed attribute|Duplicate attribute|Unescaped `<`)/u,
    () => ({
      message: { vi: 'Thuộc tính của thẻ viết không đúng.', en: 'A malformed attribute.' },
      expected: { vi: 'Viết tên="giá trị", mỗi tên một lần.', en: 'Write name="value", each name once.' },
    }),
  ],
];

function markupProblem(message: string): Pick<Issue, 'code' | 'message' | 'expected'> {
  for (const [pattern, problem] of PROBLEMS) {
    const match = pattern.exec(message);
    if (match) return { code: 'malformed-markup', ...problem(match[1] ?? '') };
  }
  return {
    code: 'malformed-markup',
    message: { vi: 'Thẻ viết không đúng ở gần chỗ này.', en: 'The markup cannot be read near this place.' },
    expected: {
      vi: 'Mỗi thẻ <tên> có </tên>; dấu “<” viết là &lt;.',
      en: 'Close every tag; write &lt; for “<”.',
    },
  };
}
