import type { Cell } from 'hucre/xlsx';
import { FIRST_DATA_ROW } from '../own-sheets.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { Book, LaidColumn, LaidSheet } from './book.ts';
import { dataCell } from './cell.ts';
import { widthOf } from './headings.ts';
import { lookupCell } from './lookups.ts';
import { at, type PlacedCell } from './placed-cell.ts';
import { rowHeight } from './row-height.ts';
import { cellStyle, LOOKUP_STYLE, TEXT_STYLE } from './styles.ts';

/** So many empty rows below the last one have the formulas of the lookup columns. */
const READY_FORMULAS = 100;

/** What stands below the headings. */
export interface DataRows {
  readonly cells: readonly PlacedCell[];
  /** Of the rows that are filled in, in points; rows count from 0. */
  readonly heights: readonly (readonly [number, { readonly height: number }])[];
}

/** The rows that are filled in, empty ones with formulas below them, and the sample of empty cells. */
export function dataRows(sheet: LaidSheet, book: Book): DataRows {
  const rows = Array.from({ length: sheet.rows.length + READY_FORMULAS }, (_, index) =>
    rowCells(sheet, book, FIRST_DATA_ROW + index, sheet.rows[index]),
  );
  return {
    cells: [...rows.flat().map((one): PlacedCell => [one.at, one.cell]), ...samples(sheet)],
    heights: rows
      .slice(0, sheet.rows.length)
      .map((cells, index) => [FIRST_DATA_ROW + index - 1, { height: heightOf(cells) }]),
  };
}

/**
 * The row, counted from 1, whose cells are empty and have the style of their columns: the package writes no styles of columns,
 * so `finishWorkbook` takes them from here.
 */
export function sampleRow(sheet: LaidSheet): number {
  return FIRST_DATA_ROW + sheet.rows.length + READY_FORMULAS;
}

interface RowCell {
  readonly at: string;
  readonly column: LaidColumn;
  readonly cell: Partial<Cell>;
}

function rowCells(
  sheet: LaidSheet,
  book: Book,
  row: number,
  filled: SheetRow | undefined,
): readonly RowCell[] {
  return sheet.columns.flatMap((column, index): readonly RowCell[] => {
    if (column.kind === 'lookup') {
      return [{ at: at(row, index), column, cell: lookupCell(book, sheet, column, row, filled) }];
    }
    const value = filled?.cells.get(column.spec.key);
    return value === undefined
      ? []
      : [{ at: at(row, index), column, cell: dataCell(value, column.spec.cell) }];
  });
}

function heightOf(cells: readonly RowCell[]): number {
  const texts = cells.map(({ column, cell }) => ({
    text: String(cell.formulaResult ?? cell.value ?? ''),
    width: widthOf(column),
  }));
  return rowHeight(texts);
}

/** One for each column, and one for all columns to the right: nobody may delete a row that has a locked cell. */
function samples(sheet: LaidSheet): readonly PlacedCell[] {
  const styles = sheet.columns.map((column) =>
    column.kind === 'lookup' ? LOOKUP_STYLE : cellStyle(column.spec.cell),
  );
  return [...styles, TEXT_STYLE].map((style, index) => [at(sampleRow(sheet), index), { value: null, style }]);
}
