import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../document/cell-name.ts';
import type { DatasetPart } from '../../domain/dataset.ts';
import { FIRST_DATA_ROW } from '../own-sheets.ts';
import type { SheetRow } from '../sheet-rows.ts';
import { quotedName, type Book, type LaidColumn, type LaidSheet } from './book.ts';
import { dataCell, textCell } from './cell.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { FILTER_NAME } from './finish-workbook.ts';
import { lookupCell } from './lookups.ts';
import { rowHeight } from './row-height.ts';
import { cellStyle, HEADING_STYLES, LOOKUP_STYLE, TEXT_STYLE } from './styles.ts';
import { validationsOf } from './validations.ts';

/** So many empty rows below the last one have the formulas of the lookup columns. */
const READY_FORMULAS = 100;
/** Above and below a heading, in points. */
const HEADING_PADDING = 10;
/** The room that the button of a filter takes, in characters. */
const FILTER_BUTTON = 3;
/** How much wider bold letters are. */
const BOLD = 1.1;

/** The tab of each part of the data, as red, green and blue in hexadecimal. */
const TAB_COLORS: Partial<Readonly<Record<DatasetPart, string>>> = {
  enterprises: '2E75B6',
  clusters: '548235',
  criteria: 'BF8F00',
  results: 'C55A11',
  scores: '7030A0',
  nominations: 'C00000',
  reviews: '008080',
  awards: 'FF9900',
};

/** The colour of the tabs of a part. */
export function tabColor(part: DatasetPart): string | undefined {
  return TAB_COLORS[part];
}

type SheetProtection = NonNullable<WriteSheet['protection']>;
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** What people may do in a protected sheet; the headings alone are locked. There is no password: it guards against slips. */
const PROTECTION: SheetProtection = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** A sheet of data: headings with notes, rows, drop-downs, checks. */
export function dataSheet(sheet: LaidSheet, book: Book, lists: ChoiceLists): WriteSheet {
  const rgb = tabColor(sheet.spec.part);
  return {
    name: sheet.spec.name,
    columns: sheet.columns.map((column) => ({ width: widthOf(column) })),
    cells: new Map([...headings(sheet), ...dataCells(sheet, book), ...samples(sheet)]),
    rowDefs: new Map([[0, { height: headingHeight(sheet) }], ...rowHeights(sheet, book)]),
    freezePane: { rows: 1, columns: frozenColumns(sheet) },
    autoFilter: { range: `A1:${columnName(sheet.columns.length)}${String(sheet.lastRow)}` },
    dataValidations: validationsOf(sheet, book, lists),
    protection: PROTECTION,
    view: { ...(rgb !== undefined && { tabColor: { rgb } }) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      showGridLines: true,
    },
    headerFooter: { oddFooter: '&C&A, trang &P/&N' },
  };
}

/** What tells the rows apart stays in sight: the first column, with what explains it. */
function frozenColumns({ columns: [, second] }: LaidSheet): number {
  return second?.kind === 'lookup' ? 2 : 1;
}

/** Names that a sheet needs: its headings on every printed page, and the range of its filter. */
export function namesOf({ spec: { name }, columns, lastRow }: LaidSheet): readonly NamedRange[] {
  const filter = `$A$1:$${columnName(columns.length)}$${String(lastRow)}`;
  return [
    { name: FILTER_NAME, range: `${quotedName(name)}!${filter}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `${quotedName(name)}!$1:$1`, scope: name },
  ];
}

/**
 * The row, counted from 1, whose cells are empty and have the style of their columns: the package writes no styles of columns,
 * so `finishWorkbook` takes them from here.
 */
export function sampleRow(sheet: LaidSheet): number {
  return FIRST_DATA_ROW + sheet.rows.length + READY_FORMULAS;
}

type PlacedCell = readonly [string, Partial<Cell>];

function at(row: number, column: number): string {
  return `${String(row - 1)},${String(column)}`;
}

/** What the sheet says above a column: the required ones have an asterisk. */
export function shownHeading(column: LaidColumn): string {
  if (column.kind === 'lookup') return column.heading;
  return column.spec.isRequired ? `${column.spec.heading} *` : column.spec.heading;
}

/** What the note at a heading says. */
export function noteOf(column: LaidColumn): string {
  if (column.kind === 'lookup') return 'Công thức tự điền theo mã ở cột bên trái; không cần nhập.';
  return column.spec.isRequired ? `Bắt buộc. ${column.spec.note}` : column.spec.note;
}

function headings({ columns }: LaidSheet): readonly PlacedCell[] {
  return columns.map((column, index) => [
    at(1, index),
    {
      ...textCell(shownHeading(column)),
      style: HEADING_STYLES[headingStyle(column)],
      comment: { author: 'vanthu', text: noteOf(column) },
    },
  ]);
}

function headingStyle(column: LaidColumn): keyof typeof HEADING_STYLES {
  if (column.kind === 'lookup') return 'lookup';
  return column.spec.isRequired ? 'required' : 'optional';
}

export function widthOf(column: LaidColumn): number {
  return column.kind === 'lookup' ? column.width : column.spec.width;
}

/** High enough for the longest heading in its column, and the button of the filter beside it. */
function headingHeight({ columns }: LaidSheet): number {
  const texts = columns.map((column) => ({
    text: shownHeading(column),
    width: (widthOf(column) - FILTER_BUTTON) / BOLD,
  }));
  return rowHeight(texts) + HEADING_PADDING;
}

function rowHeights(
  sheet: LaidSheet,
  book: Book,
): readonly (readonly [number, { readonly height: number }])[] {
  return sheet.rows.map((filled, index) => {
    const row = FIRST_DATA_ROW + index;
    const texts = rowCells(sheet, book, row, filled).map(({ column, cell }) => ({
      text: String(cell.formulaResult ?? cell.value ?? ''),
      width: widthOf(column),
    }));
    return [row - 1, { height: rowHeight(texts) }];
  });
}

function dataCells(sheet: LaidSheet, book: Book): readonly PlacedCell[] {
  const count = sheet.rows.length + READY_FORMULAS;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    rowCells(sheet, book, FIRST_DATA_ROW + index, sheet.rows[index]).map((one): PlacedCell => [
      one.at,
      one.cell,
    ]),
  );
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

/** One for each column, and one for all columns to the right: nobody may delete a row that has a locked cell. */
function samples(sheet: LaidSheet): readonly PlacedCell[] {
  const styles = sheet.columns.map((column) =>
    column.kind === 'lookup' ? LOOKUP_STYLE : cellStyle(column.spec.cell),
  );
  return [...styles, TEXT_STYLE].map((style, index) => [at(sampleRow(sheet), index), { value: null, style }]);
}
