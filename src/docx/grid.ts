import type { PresentedDocument, PresentedGrid, PresentedRow } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { cellText, lengthOf, tableHead } from './table-parts.ts';
import { twips } from './twips.ts';

const NO_BORDER = 'w:val="none" w:color="auto" w:sz="0"';

/**
 * A grid as a borderless table of fixed layout, as XML: grid columns and cell widths are the same numbers, cells have no
 * margins.
 */
export function wordGrid(
  { columns, rows }: PresentedGrid,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): string {
  const widths = columns.map(twips);
  let table = `<w:tbl>${tableHead({ widths, indent: 0, padding: 0, border: NO_BORDER })}`;
  for (const row of rows) {
    table += '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
    for (const [column, text] of gridCells(row, styles, nextId).entries()) {
      table += `<w:tc><w:tcPr>${lengthOf('tcW', widths[column] ?? 0)}</w:tcPr>${text}</w:tc>`;
    }
    table += '</w:tr>';
  }
  return `${table}</w:tbl>`;
}

/** The text of each cell of a row, as XML, the space above the row added to the first paragraphs. */
export function gridCells(
  { cells, spaceAbove: above }: PresentedRow,
  styles: PresentedDocument['styles'],
  nextId: NextId,
  isRowKept = false,
): readonly string[] {
  return cells.map((paragraphs) => {
    const written = paragraphs.map((paragraph, index) => {
      const spaceAbove = index === 0 ? above : pt(0);
      return wordParagraph(paragraph, styles[paragraph.style.key], nextId, { spaceAbove, isRowKept });
    });
    return cellText(written, isRowKept);
  });
}
