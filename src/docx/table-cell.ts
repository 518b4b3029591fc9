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
  return {
    text: goingOn.length === 0 ? ownCells(cells, setting) : allCells(cells, goingOn, setting),
    stillOpen: [
      ...goingOn.map(({ cell, rowsLeft }) => ({ cell, rowsLeft: rowsLeft - 1 })),
      ...cells.filter(({ rows }) => rows > 1).map((cell) => ({ cell, rowsLeft: cell.rows - 1 })),
    ],
  };
}

function ownCells(cells: readonly PresentedCell[], setting: RowSetting): string {
  let text = '';
  for (const cell of cells) text += wordCell(cell, setting);
  return text;
}

function allCells(
  cells: readonly PresentedCell[],
  goingOn: readonly OpenCell[],
  setting: RowSetting,
): string {
  const own = cells.map((cell) => ({ cell, text: wordCell(cell, setting) }));
  const others = goingOn.map(({ cell }) => ({ cell, text: continuedCell(cell, setting) }));
  const all = [...own, ...others].sort((a, b) => a.cell.column - b.cell.column);
  return joined(all.map(({ text }) => text));
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
