import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { PresentedDocument, PresentedGrid, PresentedRow } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { twips } from './twips.ts';

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** A grid as a borderless table of fixed layout: grid columns and cell widths are the same numbers, cells have no margins. */
export function wordGrid(
  { columns, rows }: PresentedGrid,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): Table {
  const widths = columns.map(twips);
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { ...NO_MARGINS, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: gridCells(row, styles, nextId).map(
            (children, column) =>
              new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}

/** The paragraphs of each cell of a row, the space above the row added to the first ones. */
export function gridCells(
  { cells, spaceAbove }: PresentedRow,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): readonly (readonly Paragraph[])[] {
  return cells.map((paragraphs) =>
    paragraphs.map((paragraph, index) => {
      const above = index === 0 ? spaceAbove : pt(0);
      return wordParagraph(paragraph, styles[paragraph.style.key], nextId, above);
    }),
  );
}
