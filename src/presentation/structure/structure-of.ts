import type {
  PresentedBlock,
  PresentedDocument,
  PresentedGrid,
  PresentedParagraph,
  PresentedSection,
} from '../presented.ts';
import { StructureFlow } from './flow.ts';
import { HeadingRoles } from './heading-roles.ts';
import type { StructureElement } from './structure.ts';
import { tableStructure } from './table.ts';

/**
 * The structure tree of a document: Document, a Sect for each section, and in it what is read, in the order in which it is
 * read. First comes what stands in frames, so that who listens hears first that a document is secret or urgent; then the
 * text, of the head and the signatures cell by cell; last the foot of the first page.
 *
 * Every paragraph with a text and every drawing that says something stands in it once.
 */
export function structureOf({ sections }: Pick<PresentedDocument, 'sections'>): StructureElement {
  const roles = new HeadingRoles();
  return {
    kind: 'element',
    role: 'Document',
    kids: sections.map((section) => sectionStructure(section, roles)),
  };
}

function sectionStructure(
  { frames, blocks, firstPageFooter = [] }: PresentedSection,
  roles: HeadingRoles,
): StructureElement {
  const apart = frames.flatMap((frame) =>
    frame.kind === 'frame' ? stackStructure(frame.paragraphs, roles) : [],
  );
  const text = new StructureFlow(roles);
  for (const block of blocks) addBlock(text, block, roles);
  const foot = stackStructure(firstPageFooter, roles);
  return { kind: 'element', role: 'Sect', kids: [...apart, ...text.kids, ...foot] };
}

function addBlock(flow: StructureFlow, block: PresentedBlock, roles: HeadingRoles): void {
  switch (block.kind) {
    case 'paragraph':
      flow.addParagraph(block);
      break;
    case 'grid':
      for (const element of gridStructure(block, roles)) flow.addBlock(0, element);
      break;
    case 'table':
      flow.addBlock(block.depth, tableStructure(block));
      break;
    case 'drawing':
      flow.addDrawing(block);
      break;
  }
}

function gridStructure({ rows }: PresentedGrid, roles: HeadingRoles): readonly StructureElement[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => stackStructure(cell, roles)));
}

/** Paragraphs that stand apart from all others: no list or name goes on into them. */
function stackStructure(
  paragraphs: readonly PresentedParagraph[],
  roles: HeadingRoles,
): readonly StructureElement[] {
  const flow = new StructureFlow(roles);
  for (const paragraph of paragraphs) flow.addParagraph(paragraph);
  return flow.kids;
}
