import type { LocatedGroup } from '../../sources/located-value.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet, SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import {
  FIRST_HALF_SHEET,
  PLANNED_FIGURES_SHEET,
  VIOLATIONS_SHEET,
  YEAR_SHEET,
} from '../sheets/result-sheets.ts';
import { ENTERPRISE_COLUMN } from '../sheets/shared-columns.ts';
import { childRows } from './child-rows.ts';
import { fieldOf, group, listOf, recordsOf } from './located.ts';
import { cellsOf, cellText, columnsBut, recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';

/** The periods whose figures have a sheet of their own, by the field of the result that they fill. */
const PERIODS = [
  { field: 'firstHalf', sheet: FIRST_HALF_SHEET },
  { field: 'year', sheet: YEAR_SHEET },
] as const;

const SHEETS = [PLANNED_FIGURES_SHEET, FIRST_HALF_SHEET, YEAR_SHEET, VIOLATIONS_SHEET];

/** The results: the plan leads, since every enterprise has one; what was reported and violated belongs to it. */
export const RESULTS_PART: PartSheets = {
  part: 'results',
  sheets: () => SHEETS,
  rowsOf: (value) => {
    const results = recordsOf(value);
    return new Map([
      [PLANNED_FIGURES_SHEET.id, rowsOfRecords(results, PLANNED_FIGURES_SHEET.columns)],
      ...PERIODS.map(
        ({ field, sheet }) =>
          [sheet.id, results.flatMap((result) => periodRows(result, field, sheet))] as const,
      ),
      [VIOLATIONS_SHEET.id, results.flatMap(violationRows)],
    ]);
  },
  valueOf,
};

function periodRows(result: LocatedGroup, field: string, sheet: SheetSpec): readonly SheetRow[] {
  const period = fieldOf(result, field);
  return period?.kind === 'group' ? [{ cells: cellsOf(result, sheet.columns), place: period.place }] : [];
}

function violationRows(result: LocatedGroup): readonly SheetRow[] {
  const enterprise = cellsOf(result, [ENTERPRISE_COLUMN]);
  return rowsOfRecords(
    recordsOf(fieldOf(result, 'violations')),
    columnsBut(VIOLATIONS_SHEET, 'enterprise'),
    enterprise,
  );
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const rowsIn = (sheet: SheetSpec) => bySheet.get(sheet.id) ?? [];
  const plans = rowsIn(PLANNED_FIGURES_SHEET);
  const enterprises = plans.flatMap((row) => cellText(row, 'enterprise') ?? []);
  const children = (sheet: SheetSpec) =>
    childRows({ sheet, key: 'enterprise', parent: PLANNED_FIGURES_SHEET }, rowsIn(sheet), enterprises);
  const periods = PERIODS.map(({ field, sheet }) => ({ field, sheet, rows: children(sheet) }));
  const violations = children(VIOLATIONS_SHEET);
  const results = plans.map((row) => {
    const enterprise = cellText(row, 'enterprise');
    const own = recordOf(row, PLANNED_FIGURES_SHEET.columns);
    const reported = periods.map(
      ({ field, sheet, rows }) => [field, periodOf(rows.of(enterprise), field, sheet)] as const,
    );
    return group(
      [...own.fields, ...reported, ['violations', violationsOf(violations.of(enterprise))]],
      row.place,
    );
  });
  return {
    value: listOf(results),
    issues: [
      ...SHEETS.flatMap((sheet) => repeatedRows(sheet, rowsIn(sheet))),
      ...periods.flatMap(({ rows }) => rows.issues),
      ...violations.issues,
    ],
  };
}

/** What the first row says of the period; a row with nothing in it is a period without figures, for the schema to find. */
function periodOf([row]: readonly SheetRow[], field: string, sheet: SheetSpec) {
  if (row === undefined) return undefined;
  return recordOf(row, sheet.columns).fields.get(field) ?? group([], row.place);
}

function violationsOf(rows: readonly SheetRow[]) {
  return listOf(rows.map((row) => recordOf(row, columnsBut(VIOLATIONS_SHEET, 'enterprise'))));
}
