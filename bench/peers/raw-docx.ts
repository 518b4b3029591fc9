import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Content, Paragraph, Table } from '../content.ts';
import type { Peer } from './peer.ts';

/** The package docx, its document built anew for every file. */
export const rawDocx: Peer = {
  name: 'docx',
  format: 'docx',
  start: () => async (content) => new Uint8Array(await Packer.toBuffer(documentOf(content))),
};

const twips = (points: number) => Math.round(points * 20);

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A Word document of the content. */
export function documentOf({ title, sections }: Content): Document {
  return new Document({
    title,
    styles: { default: { document: { run: { font: 'Times New Roman' } } } },
    sections: sections.map(({ width, height, margins, blocks }) => ({
      properties: {
        page: {
          size: { width: twips(width), height: twips(height) },
          margin: {
            top: twips(margins.top),
            bottom: twips(margins.bottom),
            left: twips(margins.left),
            right: twips(margins.right),
          },
        },
      },
      children: blocks.map(wordBlock),
    })),
  });
}

function wordBlock(block: Block): WordParagraph | WordTable {
  return block.kind === 'paragraph' ? wordParagraph(block) : wordTable(block);
}

function wordParagraph({ runs, size, align, firstLine, left, before, after }: Paragraph): WordParagraph {
  return new WordParagraph({
    alignment: ALIGNMENTS[align],
    indent: { firstLine: twips(firstLine), left: twips(left) },
    spacing: { before: twips(before), after: twips(after) },
    children: runs.map(
      ({ text, face }) =>
        new TextRun({
          text,
          size: Math.round(size * 2),
          bold: face === 'bold' || face === 'boldItalic',
          italics: face === 'italic' || face === 'boldItalic',
        }),
    ),
  });
}

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function wordTable({ widths, hasBorders, padding, header, rows }: Table): WordTable {
  const border = hasBorders ? BORDER : NO_BORDER;
  const row = (cells: readonly Cell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        ({ columns, paragraphs }) =>
          new TableCell({ columnSpan: columns, children: paragraphs.map(wordParagraph) }),
      ),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: twips(padding), right: twips(padding) },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [...header.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}
