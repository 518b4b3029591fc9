import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Issue, Place } from '../document/issue.ts';
import { splitAtBlocks } from './block-marks.ts';
import { ROOT_TAG } from './grammar.ts';
import {
  MISSING_END,
  forbiddenMarkup,
  isReference,
  markupProblem,
  tooDeepMarkup,
} from './markup-problems.ts';
import { readPlainMarkup } from './plain-markup.ts';
import type { MappedText } from './source-map.ts';
import { tagBeyondDepth } from './tag-depth.ts';

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
const OPTIONS = { includeOffsets: true, preserveCdata: true };

/** Parse what a template rendered; markup that is not well-formed is an issue at its place in the template. */
export function parseMarkup(markup: MappedText): MarkupElement | { readonly issue: Issue } {
  return readPlainMarkup(markup) ?? parseAnyMarkup(markup);
}

/** The same by the XML parser, which knows all that markup can be and what is wrong with it. */
export function parseAnyMarkup(markup: MappedText): MarkupElement | { readonly issue: Issue } {
  const source = OPENING + markup.text + CLOSING;
  const placeAt = (offset: number) => markup.placeAt(clamp(offset - OPENING.length, markup.text.length));
  const issueAt = (problem: ReturnType<typeof markupProblem>, offset: number) => ({
    issue: { ...problem, severity: 'error', place: placeAt(offset) } as const,
  });
  const tooDeep = tagBeyondDepth(markup.text);
  if (tooDeep !== undefined) return issueAt(tooDeepMarkup(), tooDeep + OPENING.length);
  try {
    const { root } = parseXml(source, OPTIONS);
    if (root === null) throw new Error('markup without a root');
    const forbidden = firstForbidden(root);
    if (forbidden !== undefined) return issueAt(forbiddenMarkup(), forbidden.start);
    return elementOf(root, source, placeAt);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return issueAt(markupProblem(error.message), startOfProblem(error, OPENING + markup.text));
  }
}

/** The first instruction or CDATA section: words in them would vanish, or keep signs that nobody decodes. */
function firstForbidden({ children }: XmlElement): XmlNode | undefined {
  for (const child of children) {
    if (child.type !== 'element' && child.type !== 'text') return child;
    const inside = child instanceof XmlElement ? firstForbidden(child) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Where a problem begins: the parser names the place where it noticed. */
function startOfProblem(error: XmlError, text: string): number {
  if (isReference(error.message)) return text.lastIndexOf('&', error.pos);
  return unclosedTag(error, text) ?? error.pos;
}

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

function elementOf(element: XmlElement, source: string, placeAt: (offset: number) => Place): MarkupElement {
  return {
    kind: 'element',
    tag: element.name,
    attributes: element.attributes,
    children: element.children.flatMap((child): MarkupNode[] => {
      if (child instanceof XmlElement) return [elementOf(child, source, placeAt)];
      return child instanceof XmlText ? textsOf(child, source, placeAt) : [];
    }),
    place: { ...placeAt(element.start), length: element.name.length + 1 },
  };
}

/** A text, in several pieces where blocks of the template stand in it. */
function textsOf(node: XmlText, source: string, placeAt: (offset: number) => Place): MarkupText[] {
  const decoded = splitAtBlocks(node.text);
  let start = node.start;
  return splitAtBlocks(source.slice(node.start, node.end)).map((raw, index) => {
    const text = decoded[index] ?? '';
    const place = placeAt(start + text.length - text.trimStart().length);
    start += raw.length;
    return { kind: 'text', text, place };
  });
}
