import type { AdministrativeDocument, Block, DocumentPart, Inline } from './nodes.ts';

/** What becomes of a text; `isStart` says that it begins its paragraph or title, and with a capital. */
export type ChangeText = (text: string, isStart: boolean) => string;

/**
 * The document with every text of its subjects and bodies passed through `change`, in reading order.
 * Names in the letterhead, recipients and signatures keep their official short forms, the texts in
 * charts and tables theirs: they have no room.
 */
export function mapText(document: AdministrativeDocument, change: ChangeText): AdministrativeDocument {
  return { ...document, parts: document.parts.map((part) => mapPart(part, change)) };
}

/** The same for one part. */
export function mapPart<Part extends DocumentPart>(part: Part, change: ChangeText): Part {
  const head = mapHead(part, change);
  return { ...head, body: head.body.map((block) => mapBlock(block, change)) };
}

function mapHead<Part extends DocumentPart>(part: Part, change: ChangeText): Part {
  if (part.kind === 'annex') return { ...part, title: mapInlines(part.title, change) };
  const { letterhead, title } = part;
  // It goes on after "V/v".
  const subject = letterhead.subject && mapInlines(letterhead.subject, change, false);
  return {
    ...part,
    letterhead: { ...letterhead, subject },
    title: title && { ...title, subject: mapInlines(title.subject, change) },
  };
}

function mapInlines(content: readonly Inline[], change: ChangeText, isStart = true): readonly Inline[] {
  return content.map((inline, index) => {
    const isFirst = isStart && index === 0;
    return inline.kind === 'text'
      ? { ...inline, value: change(inline.value, isFirst) }
      : { ...inline, content: mapInlines(inline.content, change, isFirst) };
  });
}

function mapBlock(block: Block, change: ChangeText): Block {
  const inlines = (content: readonly Inline[]) => mapInlines(content, change);
  const blocks = (children: readonly Block[]) => children.map((child) => mapBlock(child, change));
  switch (block.kind) {
    case 'legal-bases':
      return { ...block, bases: block.bases.map((basis) => ({ ...basis, content: inlines(basis.content) })) };
    case 'division':
    case 'section':
      return { ...block, title: inlines(block.title), children: blocks(block.children) };
    case 'article':
    case 'clause':
      return {
        ...block,
        title: block.title && inlines(block.title),
        content: inlines(block.content),
        children: blocks(block.children),
      };
    case 'point':
      return { ...block, content: inlines(block.content), children: blocks(block.children) };
    case 'dash-item':
    case 'paragraph':
    case 'competence':
    case 'enactment':
      return { ...block, content: inlines(block.content) };
    case 'chart':
      return { ...block, caption: inlines(block.caption) };
    case 'table':
    case 'signature-matrix':
      return block;
  }
}
