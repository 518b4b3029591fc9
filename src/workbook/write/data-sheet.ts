import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../document/cell-name.ts';
import { quotedName, type Book, type LaidSheet } from './book.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { dataRows } from './data-rows.ts';
import { FILTER_NAME } from './finish-workbook.ts';
import { headingHeight, headings, widthOf } from './headings.ts';
import { tabColor } from './tab-color.ts';
import { validationsOf } from './validations.ts';

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
  const { cells, heights } = dataRows(sheet, book);
  return {
    name: sheet.spec.name,
    columns: sheet.columns.map((column) => ({ width: widthOf(column) })),
    cells: new Map([...headings(sheet), ...cells]),
    rowDefs: new Map([[0, { height: headingHeight(sheet) }], ...heights]),
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
