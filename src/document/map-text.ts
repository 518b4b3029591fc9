import type { AdministrativeDocument, Block, DocumentPart, Inline, Letterhead, Title } from './nodes.ts';

/** What becomes of a text; `isStart` says that it begins its paragraph or title, and with a capital. */
export type ChangeText = (text: string, isStart: boolean) => string;

/**
 * The document with every text of its subjects and bodies passed through `change`, in reading order; what no change
 * concerns is the same object as before. Names in the letterhead, recipients and signatures keep their official short
 * forms, the texts in charts and tables theirs: they have no room.
 */
export function mapText(document: AdministrativeDocument, change: ChangeText): AdministrativeDocument {
  return withChanges(document, { parts: mapAll(document.parts, (part) => mapPart(part, change)) });
}

function mapPart(part: DocumentPart, change: ChangeText): DocumentPart {
  return mapBody(mapHead(part, change), change);
}

/** The same for the body of one part. */
export function mapBody<Part extends DocumentPart>(part: Part, change: ChangeText): Part {
  const body: DocumentPart['body'] = mapBlocks(part.body, change);
  return body === part.body ? part : { ...part, body };
}

function mapHead(part: DocumentPart, change: ChangeText): DocumentPart {
  if (part.kind === 'annex') return withChanges(part, { title: mapInlines(part.title, change) });
  const letterhead = mapLetterhead(part.letterhead, change);
  if (part.kind === 'attached') return withChanges(part, { letterhead, title: mapTitle(part.title, change) });
  return withChanges(part, { letterhead, title: part.title && mapTitle(part.title, change) });
}

function mapLetterhead(letterhead: Letterhead, change: ChangeText): Letterhead {
  // It goes on after "V/v".
  return withChanges(letterhead, {
    subject: letterhead.subject && mapInlines(letterhead.subject, change, false),
  });
}

function mapTitle(title: Title, change: ChangeText): Title {
  return withChanges(title, { subject: mapInlines(title.subject, change) });
}

function mapInlines(content: readonly Inline[], change: ChangeText, isStart = true): readonly Inline[] {
  return mapAll(content, (inline, index) => {
    const isFirst = isStart && index === 0;
    return inline.kind === 'text'
      ? withChanges(inline, { value: change(inline.value, isFirst) })
      : withChanges(inline, { content: mapInlines(inline.content, change, isFirst) });
  });
}

function mapBlocks(blocks: readonly Block[], change: ChangeText): readonly Block[] {
  return mapAll(blocks, (block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: ChangeText): Block {
  switch (block.kind) {
    case 'legal-bases':
      return withChanges(block, {
        bases: mapAll(block.bases, (basis) =>
          withChanges(basis, { content: mapInlines(basis.content, change) }),
        ),
      });
    case 'division':
    case 'section':
      return withChanges(block, {
        title: mapInlines(block.title, change),
        children: mapBlocks(block.children, change),
      });
    case 'article':
    case 'clause':
      return withChanges(block, {
        title: block.title && mapInlines(block.title, change),
        content: mapInlines(block.content, change),
        children: mapBlocks(block.children, change),
      });
    case 'point':
      return withChanges(block, {
        content: mapInlines(block.content, change),
        children: mapBlocks(block.children, change),
      });
    case 'dash-item':
    case 'paragraph':
    case 'competence':
    case 'enactment':
      return withChanges(block, { content: mapInlines(block.content, change) });
    case 'chart':
      return withChanges(block, { caption: mapInlines(block.caption, change) });
    case 'table':
    case 'signature-matrix':
      return block;
  }
}

/** The results for all items, in the same list where each is the item itself. */
function mapAll<T>(items: readonly T[], map: (item: T, index: number) => T): readonly T[] {
  let changed: T[] | undefined;
  items.forEach((item, index) => {
    const result = map(item, index);
    if (result === item) return;
    changed ??= [...items];
    changed[index] = result;
  });
  return changed ?? items;
}

/** A node with other values in some fields; the node itself where they are the same. */
function withChanges<Node extends object>(node: Node, changes: Partial<Node>): Node {
  for (const field in changes) if (changes[field] !== node[field]) return { ...node, ...changes };
  return node;
}
