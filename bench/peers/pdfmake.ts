import pdfmakeApi from 'pdfmake';
import type { Block, Cell, Content, Paragraph, Table } from '../content.ts';
import { FONT_PATHS } from '../fonts.ts';
import type { Peer } from './peer.ts';

export const pdfmake: Peer = {
  name: 'pdfmake',
  format: 'pdf',
  start: () => {
    pdfmakeApi.setUrlAccessPolicy(() => false);
    pdfmakeApi.setLocalAccessPolicy(() => true);
    pdfmakeApi.setFonts({
      Tinos: {
        normal: FONT_PATHS.regular,
        bold: FONT_PATHS.bold,
        italics: FONT_PATHS.italic,
        bolditalics: FONT_PATHS.boldItalic,
      },
    });
    return async (content) => new Uint8Array(await pdfmakeApi.createPdf(definitionOf(content)).getBuffer());
  },
};

/** One document, its sections of other orientation begun by a page break, as pdfmake has them. */
function definitionOf({ title, sections }: Content): object {
  const [first] = sections;
  if (first === undefined) throw new Error('content without sections');
  const { left, top, right, bottom } = first.margins;
  return {
    info: { title },
    pageSize: 'A4',
    pageOrientation: orientation(first),
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: 'Tinos' },
    content: sections.flatMap((section, index) =>
      section.blocks.map((block, at) => ({
        ...definition(block),
        ...(index > 0 && at === 0 && { pageBreak: 'before', pageOrientation: orientation(section) }),
      })),
    ),
  };
}

function orientation({ width, height }: { readonly width: number; readonly height: number }): string {
  return width > height ? 'landscape' : 'portrait';
}

function definition(block: Block): object {
  return block.kind === 'paragraph' ? paragraphDefinition(block) : tableDefinition(block);
}

function paragraphDefinition({ runs, size, align, firstLine, left, before, after }: Paragraph): object {
  return {
    text: runs.map(({ text, face }) => ({
      text,
      bold: face === 'bold' || face === 'boldItalic',
      italics: face === 'italic' || face === 'boldItalic',
    })),
    fontSize: size,
    alignment: align,
    leadingIndent: firstLine,
    margin: [left, before, 0, after],
  };
}

function tableDefinition({ widths, hasBorders, padding, header, rows }: Table): object {
  const row = (cells: readonly Cell[]) =>
    cells.flatMap(({ columns, paragraphs }) => [
      { stack: paragraphs.map(paragraphDefinition), colSpan: columns },
      ...Array.from({ length: columns - 1 }, () => ({})),
    ]);
  const body = [...header, ...rows].map(row);
  const sides = { paddingLeft: () => padding, paddingRight: () => padding };
  return {
    table: {
      headerRows: header.length,
      dontBreakRows: true,
      widths: widths.map((w) => w - 2 * padding - 1),
      body,
    },
    layout: hasBorders ? sides : { ...sides, hLineWidth: () => 0, vLineWidth: () => 0 },
  };
}
