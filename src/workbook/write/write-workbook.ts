import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { layBook, type FilledSheet, type LaidSheet } from './book.ts';
import { choiceLists } from './choice-lists.ts';
import { sampleRow } from './data-rows.ts';
import { dataSheet, namesOf } from './data-sheet.ts';
import { finishWorkbook, type SheetFinish } from './finish-workbook.ts';
import { noteOf, widthOf } from './headings.ts';
import { instructionSheet, type WorkbookInfo } from './instruction-sheet.ts';
import { FONT } from './styles.ts';

/** Stands for a time that nobody sees: `finishWorkbook` takes it out. */
const NO_TIME = new Date(0);
/** The sheet of instructions comes first. */
const SHEETS_BEFORE = 1;

/**
 * Write a workbook: a sheet of instructions, a sheet for each list of the data, and what drop-downs need.
 *
 * @param sheets In the order in which people fill them in; at least one.
 * @returns An .xlsx file; the same for the same input.
 */
export async function writeWorkbook(sheets: readonly FilledSheet[], info: WorkbookInfo): Promise<Uint8Array> {
  const book = layBook(sheets);
  const laid = [...book.values()];
  const specs = sheets.map(({ spec }) => spec);
  const lists = choiceLists(specs);
  const written: WriteSheet[] = [
    instructionSheet(specs, info),
    ...laid.map((sheet) => dataSheet(sheet, book, lists)),
    ...(lists.sheet === undefined ? [] : [lists.sheet]),
  ];
  const xlsx = await writeXlsx({
    sheets: written,
    namedRanges: laid.flatMap(namesOf),
    defaultFont: FONT,
    dateSystem: '1900',
    properties: { title: info.title, creator: 'vanthu', modified: NO_TIME },
  });
  return finishWorkbook(xlsx, laid.map(finishOf));
}

function finishOf(sheet: LaidSheet, index: number): SheetFinish {
  return {
    number: index + 1 + SHEETS_BEFORE,
    sampleRow: sampleRow(sheet),
    widths: sheet.columns.map(widthOf),
    notes: sheet.columns.map(noteOf),
  };
}
