import { CERTIFICATE_ROOT, CERTIFICATE_TAG } from './certificate-grammar.ts';
import { ROOT_TAG, ruleOf, TEXT_TAGS, type TagRule } from './grammar.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

const EMPHASIS: ReadonlySet<string> = new Set(TEXT_TAGS);

/** Whether a tag is emphasis, a part of a sentence. */
export function isTextTag({ tag }: Pick<MarkupElement, 'tag'>): boolean {
  return EMPHASIS.has(tag);
}

/** The rule that a tag of a document follows: a document that is a certificate has its own. */
export function ruleFor({ tag, children }: MarkupElement): TagRule | undefined {
  const isCertificate =
    tag === ROOT_TAG && children.some((child) => child.kind === 'element' && child.tag === CERTIFICATE_TAG);
  return isCertificate ? CERTIFICATE_ROOT : ruleOf(tag);
}

/** Whether a node belongs to a sentence: text or emphasis. */
function isTextLevel(node: MarkupNode): boolean {
  return node.kind === 'text' || isTextTag(node);
}

/** The tags inside an element that are no part of a sentence. */
export function elements({ children }: Pick<MarkupElement, 'children'>): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const child of children) if (child.kind === 'element' && !isTextTag(child)) found.push(child);
  return found;
}

/** Those of one name, which is none of emphasis. */
export function elementsNamed(
  { children }: Pick<MarkupElement, 'children'>,
  tag: string,
): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const child of children) if (child.kind === 'element' && child.tag === tag) found.push(child);
  return found;
}

/** The text in front of the first tag that is a block of its own. */
export function leadingText(children: readonly MarkupNode[]): readonly MarkupNode[] {
  const end = children.findIndex((child) => !isTextLevel(child));
  return end < 0 ? children : children.slice(0, end);
}
