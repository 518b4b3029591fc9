import type { AdministrativeDocument, Block, Inline } from './nodes.ts';

/** What becomes of a text; `isStart` says that it begins its paragraph or title. */
type ChangeText = (text: string, isStart: boolean) => string;

/**
 * The document with every text of its subject and body passed through `change`, in reading order.
 * Letterhead, recipients and signature keep their official short forms, the texts in a chart theirs: they have no room.
 */
export function mapText(document: AdministrativeDocument, change: ChangeText): AdministrativeDocument {
  const subject = mapInlines(document.subject, change);
  return { ...document, subject, body: document.body.map((block) => mapBlock(block, change)) };
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
      return { ...block, content: inlines(block.content) };
    case 'chart':
      return { ...block, caption: inlines(block.caption) };
  }
}
