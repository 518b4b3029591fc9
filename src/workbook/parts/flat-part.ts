import type { PartSheets } from '../part-sheets.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { listOf, recordsOf } from './located.ts';
import { recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';

/** A part that is a list of records in one sheet, a row a record. */
export function flatPart(sheet: SheetSpec): PartSheets {
  return {
    part: sheet.part,
    sheets: () => [sheet],
    rowsOf: (value) => new Map([[sheet.id, rowsOfRecords(recordsOf(value), sheet.columns)]]),
    valueOf: (bySheet) => {
      const rows = bySheet.get(sheet.id) ?? [];
      return {
        value: listOf(rows.map((row) => recordOf(row, sheet.columns))),
        issues: repeatedRows(sheet, rows),
      };
    },
  };
}
