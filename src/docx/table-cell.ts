import type { PresentedCell, PresentedDocument, PresentedTableRow } from '../presentation/presented.ts';
import { joined } from './joined.ts';
import { alignmentBeside, KEPT_WITH_NEXT, paragraphOf } from './paragraph-properties.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import type { ColumnPlaces } from './table-columns.ts';
import { cellText } from './table-parts.ts';

/** A cell of a row above that goes on, with the rows that it still covers. */
export interface OpenCell {
  readonly cell: PresentedCell;
  readonly rowsLeft: number;
}

interface RowSetting {
  readonly places: ColumnPlaces;
  readonly styles: PresentedDocument['styles'];
  readonly nextId: NextId;
  /** Whether the row stays with the next. */
  readonly isRowKept: boolean;
}

/** The cells of a row, as XML, in the order of their columns: its own, and those that go on from the rows above. */
export function rowCells(
  { cells }: PresentedTableRow,
  open: readonly OpenCell[],
  setting: RowSetting,
): { readonly text: string; readonly stillOpen: readonly OpenCell[] } {
  const goingOn = open.filter(({ rowsLeft }) => rowsLeft > 0);
  const own = cells.map((cell) => ({ cell, text: wordCell(cell, setting) }));
  const others = goingOn.map(({ cell }) => ({ cell, text: continuedCell(cell, setting) }));
  const all = others.length === 0 ? own : [...own, ...others].sort((a, b) => a.cell.column - b.cell.column);
  return {
    text: joined(all.map(({ text }) => text)),
    stillOpen: [
      ...goingOn.map(({ cell, rowsLeft }) => ({ cell, rowsLeft: rowsLeft - 1 })),
      ...cells.filter(({ rows }) => rows > 1).map((cell) => ({ cell, rowsLeft: cell.rows - 1 })),
    ],
  };
}

function wordCell(cell: PresentedCell, { places, styles, nextId, isRowKept }: RowSetting): string {
  const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const paragraphs = cell.paragraphs.map((paragraph) =>
    wordParagraph(paragraph, styles[paragraph.style.key], nextId, { isRowKept }),
  );
  return cellOf(cell, places, merge, cellText(paragraphs, isRowKept));
}

/** A merged cell in a row below its first: an empty paragraph, aligned as its text is, so that it shows as one. */
function continuedCell(cell: PresentedCell, { places, isRowKept }: RowSetting): string {
  const last = cell.paragraphs.at(-1);
  const alignment = last === undefined ? '' : alignmentBeside(last);
  const empty = paragraphOf((isRowKept ? KEPT_WITH_NEXT : '') + alignment, '');
  return cellOf(cell, places, '<w:vMerge w:val="continue"/>', empty);
}

function cellOf(
  { column, columns }: PresentedCell,
  places: ColumnPlaces,
  merge: string,
  text: string,
): string {
  return `<w:tc><w:tcPr>${places(column, columns)}${merge}<w:vAlign w:val="center"/></w:tcPr>${text}</w:tc>`;
}
