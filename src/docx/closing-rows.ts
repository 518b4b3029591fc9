import type { PresentedDocument, PresentedGrid } from '../presentation/presented.ts';
import { gridCells } from './grid.ts';
import { joined } from './joined.ts';
import type { NextId } from './paragraph.ts';
import type { ColumnPlaces } from './table-columns.ts';
import { marginsOf } from './table-parts.ts';

const NO_LINE = 'w:val="nil"';
const NO_SIDES = `<w:left ${NO_LINE}/><w:bottom ${NO_LINE}/><w:right ${NO_LINE}/>`;

/** The rows of a grid in a table, as XML: without borders but for the one that ends the table above them. */
export function closingRows(
  { rows }: PresentedGrid,
  places: ColumnPlaces,
  styles: PresentedDocument['styles'],
  nextId: NextId,
): readonly string[] {
  return rows.map((row, index) => {
    const isRowKept = index < rows.length - 1;
    const borders = (index > 0 ? `<w:top ${NO_LINE}/>` : '') + NO_SIDES;
    const beside = `<w:tcBorders>${borders}</w:tcBorders><w:tcMar>${marginsOf(0)}</w:tcMar>`;
    const cells = gridCells(row, styles, nextId, isRowKept).map(
      (text, column) => `<w:tc><w:tcPr>${places(column, 1)}${beside}</w:tcPr>${text}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${joined(cells)}</w:tr>`;
  });
}
