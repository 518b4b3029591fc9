import { outcome, type Outcome } from '../document/issue.ts';
import type { Block, Inline, LegalBasis, Recipients, SignatureBlock } from '../document/nodes.ts';
import type { DocumentMarks } from '../document/marks.ts';
import { numberLabel, type NumberedKind } from '../document/numbering.ts';
import { collapseWhiteSpace, foldWhiteSpace } from '../language/white-space.ts';
import { chartOf } from './chart-of.ts';
import { checkGrammar } from './check-grammar.ts';
import { TEXT_TAGS } from './grammar.ts';
import { marksOf } from './marks-of.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

/** What a template says of a document: everything but its head, which is the agency's. */
export interface DocumentParts {
  readonly marks: DocumentMarks;
  readonly subject: readonly Inline[];
  readonly body: readonly Block[];
  readonly recipients: Recipients;
  readonly signature: SignatureBlock;
}

/** Turn the markup of a whole document into nodes, numbers computed from the nesting. */
export function markupToTree(root: MarkupElement): Outcome<DocumentParts> {
  const issues = checkGrammar(root);
  const parts = new Map(elements(root).map((child) => [child.tag, child]));
  return outcome(issues, () => ({
    marks: marksOf(parts.get('marks') ?? { attributes: {} }),
    subject: inlines(required(parts, 'subject').children),
    body: new TreeBuilder().blocks(root),
    recipients: recipientsOf(required(parts, 'recipients')),
    signature: signatureOf(required(parts, 'signature')),
  }));
}

function required(parts: ReadonlyMap<string, MarkupElement>, tag: string): MarkupElement {
  const part = parts.get(tag);
  if (part === undefined) throw new Error(`the grammar let a document without <${tag}> pass`);
  return part;
}

function recipientsOf({ attributes, place, ...element }: MarkupElement): Recipients {
  return {
    kind: 'recipients',
    receivers: elements(element).map(({ children }) => inlines(children)),
    archive: foldWhiteSpace(attributes['archive'] ?? ''),
    place,
  };
}

function signatureOf({ place, ...element }: MarkupElement): SignatureBlock {
  const texts = (tag: string) =>
    elements(element)
      .filter((child) => child.tag === tag)
      .map(({ children }) => textOf(inlines(children)));
  return { kind: 'signature', authority: texts('authority'), name: texts('name')[0] ?? '', place };
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'text' ? inline.value : textOf(inline.content))).join('');
}

/** Builds the blocks; articles are counted through the whole document, everything else where it stands. */
class TreeBuilder {
  #articles = 0;

  blocks(parent: Pick<MarkupElement, 'children'>): readonly Block[] {
    const counts = new Map<NumberedKind, number>();
    const label = (kind: NumberedKind) => {
      const count = kind === 'article' ? (this.#articles += 1) : (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return numberLabel(kind, count);
    };
    return elements(parent).flatMap((element) => this.#block(element, label));
  }

  #block(element: MarkupElement, label: (kind: NumberedKind) => string): readonly Block[] {
    const { place, attributes, children } = element;
    const title = attributes['title'] === undefined ? undefined : plain(attributes['title']);
    const content = inlines(leadingText(children));
    switch (element.tag) {
      case 'legal-bases':
        return [{ kind: 'legal-bases', bases: elements(element).map(legalBasis), place }];
      case 'section':
        return [
          {
            kind: 'section',
            label: label('section'),
            title: title ?? [],
            children: this.blocks(element),
            place,
          },
        ];
      case 'article':
      case 'clause':
        return [
          {
            kind: element.tag,
            label: label(element.tag),
            title,
            content,
            children: this.blocks(element),
            place,
          },
        ];
      case 'point':
        return [{ kind: 'point', label: label('point'), content, children: this.blocks(element), place }];
      case 'dash':
        return [{ kind: 'dash-item', content, place }];
      case 'paragraph':
        return [{ kind: 'paragraph', content, place }];
      case 'chart':
        return [chartOf(element)];
      default:
        return [];
    }
  }
}

function legalBasis({ children, place }: MarkupElement): LegalBasis {
  return { kind: 'legal-basis', content: inlines(children), place };
}

function plain(text: string): readonly Inline[] {
  return [{ kind: 'text', value: foldWhiteSpace(text) }];
}

function isTextLevel(node: MarkupNode): boolean {
  return node.kind === 'text' || TEXT_TAGS.some((tag) => tag === node.tag);
}

function elements({ children }: Pick<MarkupElement, 'children'>): readonly MarkupElement[] {
  return children.filter((child) => child.kind === 'element').filter((child) => !isTextLevel(child));
}

/** The text in front of the first tag that is a block of its own. */
function leadingText(children: readonly MarkupNode[]): readonly MarkupNode[] {
  const end = children.findIndex((child) => !isTextLevel(child));
  return end < 0 ? children : children.slice(0, end);
}

/** Text and emphasis, white space folded as in a sentence: single spaces inside, none at either end. */
function inlines(nodes: readonly MarkupNode[]): readonly Inline[] {
  let isAfterSpace = true;
  const fold = (text: string): string => {
    const collapsed = collapseWhiteSpace(text);
    const value = isAfterSpace ? collapsed.replace(/^ /u, '') : collapsed;
    if (value !== '') isAfterSpace = value.endsWith(' ');
    return value;
  };
  const walk = (children: readonly MarkupNode[]): readonly Inline[] =>
    children.flatMap((node): Inline[] => {
      if (node.kind === 'text') return [{ kind: 'text', value: fold(node.text) }];
      return [{ kind: node.tag === 'strong' ? 'strong' : 'emphasis', content: walk(node.children) }];
    });
  return dropEmpty(trimEnd(walk(nodes)));
}

function trimEnd(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  if (last === undefined) return [];
  const rest = content.slice(0, -1);
  if (last.kind !== 'text') return [...rest, { ...last, content: trimEnd(last.content) }];
  const value = last.value.replace(/ $/u, '');
  return value === '' ? trimEnd(rest) : [...rest, { ...last, value }];
}

function dropEmpty(content: readonly Inline[]): readonly Inline[] {
  return content.filter((inline) =>
    inline.kind === 'text' ? inline.value !== '' : inline.content.length > 0,
  );
}
