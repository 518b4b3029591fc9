import PDFKit from 'pdfkit';
import type { Block, Cell, Content, Paragraph, Table } from '../content.ts';
import { FACES, FONT_PATHS } from '../fonts.ts';
import type { Peer } from './peer.ts';

type Pdf = InstanceType<typeof PDFKit>;

export const pdfkit: Peer = {
  name: 'pdfkit',
  format: 'pdf',
  start: () => (content) => write(content),
};

async function write({ title, sections }: Content): Promise<Uint8Array> {
  const pdf = new PDFKit({ autoFirstPage: false, info: { Title: title } });
  for (const face of FACES) pdf.registerFont(face, FONT_PATHS[face]);
  for (const { width, height, margins, blocks } of sections) {
    pdf.addPage({ size: [width, height], margins });
    for (const block of blocks) writeBlock(pdf, block);
  }
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function writeBlock(pdf: Pdf, block: Block): void {
  if (block.kind === 'table') {
    writeTable(pdf, block);
    return;
  }
  const { runs, size, align, firstLine, left, before, after } = block;
  pdf.y += before;
  pdf.x = pdf.page.margins.left + left;
  runs.forEach(({ text, face }, index) => {
    const continued = index < runs.length - 1;
    pdf
      .font(face)
      .fontSize(size)
      .text(text, { align, indent: index === 0 ? firstLine : 0, continued });
  });
  pdf.x = pdf.page.margins.left;
  pdf.y += after;
}

/**
 * Tables drawn by hand: its own `table` takes many times as long over 300 rows. One face a cell.
 */
function writeTable(pdf: Pdf, { widths, hasBorders, padding, header, rows }: Table): void {
  const { left, bottom } = pdf.page.margins;
  for (const row of [...header, ...rows]) {
    let x = left;
    let column = 0;
    const cells = row.map((cell) => {
      const width = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
      const placed = { cell, x, width, height: cellHeight(pdf, cell, width - 2 * padding) };
      column += cell.columns;
      x += width;
      return placed;
    });
    const height = Math.max(...cells.map((cell) => cell.height));
    if (pdf.y + height > pdf.page.height - bottom) pdf.addPage();
    const top = pdf.y;
    for (const { cell, x: start, width } of cells) {
      if (hasBorders) pdf.rect(start, top, width, height).stroke();
      writeCell(pdf, cell, start + padding, top, width - 2 * padding);
    }
    pdf.x = left;
    pdf.y = top + height;
  }
}

function cellHeight(pdf: Pdf, { paragraphs }: Cell, width: number): number {
  return paragraphs.reduce((sum, paragraph) => {
    pdf.font(paragraph.runs[0]?.face ?? 'regular').fontSize(paragraph.size);
    return sum + paragraph.before + pdf.heightOfString(plain(paragraph), { width }) + paragraph.after;
  }, 0);
}

function writeCell(pdf: Pdf, { paragraphs }: Cell, x: number, top: number, width: number): void {
  let y = top;
  for (const paragraph of paragraphs) {
    pdf.font(paragraph.runs[0]?.face ?? 'regular').fontSize(paragraph.size);
    pdf.text(plain(paragraph), x, y + paragraph.before, { width, align: paragraph.align });
    y = pdf.y + paragraph.after;
  }
}

function plain({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}
