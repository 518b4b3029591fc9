import type { Block, Cell, Content, Paragraph, Section } from '../content.ts';
import { rawDocx } from '../peers/raw-docx.ts';
import type { Peer } from '../peers/peer.ts';
import { entryOf, unzip, zip } from './zip.ts';

const DOCUMENT = 'word/document.xml';

/**
 * What no maker of Word files can do without: the text of document.xml put together, deflated, and the bytes of the
 * archive. All other files of it are deflated beforehand.
 */
export const docxFloor: Peer = {
  name: 'floor',
  format: 'docx',
  start: async (content) => {
    const make = await rawDocx.start(content);
    const files = unzip(await make(content));
    const xml = files.get(DOCUMENT)?.toString() ?? '';
    const root = /^[^]*?<w:document[^>]*>/u.exec(xml)?.[0] ?? '';
    const others = [...files]
      .filter(([name]) => name !== DOCUMENT)
      .map(([name, bytes]) => entryOf(name, bytes));
    return (document) =>
      zip([...others, entryOf(DOCUMENT, Buffer.from(`${root}${bodyXml(document)}</w:document>`))]);
  },
};

const twips = (points: number) => String(Math.round(points * 20));

function bodyXml({ sections }: Content): string {
  let xml = '<w:body>';
  sections.forEach((section, index) => {
    for (const block of section.blocks) xml += blockXml(block);
    const properties = sectionXml(section);
    xml += index < sections.length - 1 ? `<w:p><w:pPr>${properties}</w:pPr></w:p>` : properties;
  });
  return `${xml}</w:body>`;
}

function sectionXml({ width, height, margins: { top, right, bottom, left } }: Section): string {
  const margins = `w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"`;
  return `<w:sectPr><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar ${margins}/></w:sectPr>`;
}

function blockXml(block: Block): string {
  if (block.kind === 'paragraph') return paragraphXml(block);
  let xml =
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>';
  for (const width of block.widths) xml += `<w:gridCol w:w="${twips(width)}"/>`;
  xml += '</w:tblGrid>';
  for (const row of block.header) xml += rowXml(row, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
  for (const row of block.rows) xml += rowXml(row, '<w:trPr><w:cantSplit/></w:trPr>');
  return `${xml}</w:tbl>`;
}

function rowXml(cells: readonly Cell[], properties: string): string {
  let xml = `<w:tr>${properties}`;
  for (const { columns, paragraphs } of cells) {
    xml += columns > 1 ? `<w:tc><w:tcPr><w:gridSpan w:val="${String(columns)}"/></w:tcPr>` : '<w:tc>';
    for (const paragraph of paragraphs) xml += paragraphXml(paragraph);
    xml += '</w:tc>';
  }
  return `${xml}</w:tr>`;
}

function paragraphXml({ runs, size, align, firstLine, left, before, after }: Paragraph): string {
  const alignment = align === 'justify' ? 'both' : align;
  let xml = `<w:p><w:pPr><w:spacing w:before="${twips(before)}" w:after="${twips(after)}"/><w:ind w:left="${twips(left)}" w:firstLine="${twips(firstLine)}"/><w:jc w:val="${alignment}"/></w:pPr>`;
  for (const { text, face } of runs) {
    const bold = face === 'bold' || face === 'boldItalic' ? '<w:b/>' : '';
    const italic = face === 'italic' || face === 'boldItalic' ? '<w:i/>' : '';
    xml += `<w:r><w:rPr>${bold}${italic}<w:sz w:val="${String(size * 2)}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  }
  return `${xml}</w:p>`;
}

function escaped(text: string): string {
  return /[&<>]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}
