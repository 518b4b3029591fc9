import type {
  PresentedBlock,
  PresentedDocument,
  PresentedFrame,
  PresentedParagraph,
  PresentedSection,
  PresentedTableRow,
} from '../../src/presentation/presented.ts';
import type { Block, Cell, Content, Paragraph, Section } from '../content.ts';

/** A document of ours as content for the peers. Rules and drawings are left out: only we draw them. */
export function contentOf({ properties, sections }: PresentedDocument): Content {
  return { title: properties.title, sections: sections.map(section) };
}

function section({ page, blocks, frames }: PresentedSection): Section {
  const { width, height, margins } = page;
  const framed = frames
    .filter((frame): frame is PresentedFrame => frame.kind === 'frame')
    .flatMap(({ paragraphs }) => paragraphs.map(paragraph));
  return { width, height, margins, blocks: [...blocks.flatMap(block), ...framed] };
}

function block(one: PresentedBlock): readonly Block[] {
  switch (one.kind) {
    case 'paragraph':
      return [paragraph(one)];
    case 'drawing':
      return [];
    case 'grid': {
      const rows = one.rows.map(({ cells }) =>
        cells.map((paragraphs): Cell => ({ columns: 1, paragraphs: paragraphs.map(paragraph) })),
      );
      return [{ kind: 'table', widths: one.columns, hasBorders: false, padding: 0, header: [], rows }];
    }
    case 'table':
      return [
        {
          kind: 'table',
          widths: one.columns,
          hasBorders: true,
          padding: one.padding,
          header: one.header.map(row),
          rows: one.rows.map(row),
        },
      ];
  }
}

function row({ cells }: PresentedTableRow): readonly Cell[] {
  return cells.map(({ columns, paragraphs }) => ({ columns, paragraphs: paragraphs.map(paragraph) }));
}

function paragraph({ style, runs, alignment, leftIndent, spaceBefore }: PresentedParagraph): Paragraph {
  return {
    kind: 'paragraph',
    runs: runs.map(({ text, face }) => ({ text, face })),
    size: style.size,
    align: alignment,
    firstLine: style.firstLineIndent,
    left: leftIndent,
    before: spaceBefore,
    after: style.spaceAfter,
  };
}
