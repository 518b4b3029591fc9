import type { Issue } from '../../document/issue.ts';
import type { ReadSheet } from '../sheet-rows.ts';
import type { SheetId, SheetSpec } from '../sheet-spec.ts';
import type { ReferenceTarget } from './cell/convert-reference.ts';
import type { ConversionContext } from './cell/converter-of.ts';
import type { Grid } from './grid.ts';
import { findSheets, type SheetMatch } from './match/find-sheets.ts';
import { headingNames } from './match/match-headings.ts';
import { planColumns, type ColumnPlan } from './match/plan-columns.ts';
import { headingRow, type HeadingRow } from './match/row-of-headings.ts';
import {
  doubleSheet,
  noHeadings,
  noSheets,
  otherYear,
  unclearSheet,
  unknownSheet,
} from './match/sheet-issues.ts';
import { readRows } from './read-rows.ts';
import { targetsIn } from './reference-targets.ts';
import { tableRows } from './table-rows.ts';

/** The rows that references may lead to, of sheets that are not among those read: what the data has already. */
export type KnownTargets = ReadonlyMap<SheetId, readonly ReferenceTarget[]>;

/** A table that is one of the workbook's sheets, with its columns found. */
export interface PlannedSheet {
  readonly grid: Grid;
  readonly spec: SheetSpec;
  readonly headings: HeadingRow;
  readonly plan: ColumnPlan;
}

/**
 * The sheets of data among tables, their cells in the form that the data has, each with its place.
 *
 * @param known What references may lead to beside the rows of these tables.
 * @param year Of the data, as far as it is known: a sheet whose name says another is refused.
 * @returns The sheets that are there, in the order of the specs; a cell that cannot be read is left out, and an issue says
 *   why. What a value must be beyond its form is for the schemas to say.
 */
export function readSheets(
  grids: readonly Grid[],
  specs: readonly SheetSpec[],
  known: KnownTargets = new Map(),
  year?: number,
): { readonly sheets: readonly ReadSheet[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const planned = plannedSheets(findSheets(grids, specs, year), grids[0]?.file, specs, issues);
  const own = new Map(
    // A sheet without rows takes nothing away from what the data has.
    planned.map((sheet) => [sheet.spec.id, targetsIn(sheet)] as const).filter(([, rows]) => rows.length > 0),
  );
  const targetsOf: ConversionContext['targetsOf'] = (id) => ({
    name: specs.find((spec) => spec.id === id)?.name ?? '',
    targets: own.get(id) ?? known.get(id) ?? [],
    known: known.get(id) ?? [],
  });
  const sheets = planned.map((sheet) => readSheet(sheet, targetsOf, issues));
  const order = new Map(specs.map(({ id }, index) => [id, index]));
  return {
    sheets: sheets.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    issues,
  };
}

function plannedSheets(
  matches: readonly SheetMatch[],
  file: string | undefined,
  specs: readonly SheetSpec[],
  issues: Issue[],
): readonly PlannedSheet[] {
  const planned = new Map<SheetId, PlannedSheet>();
  const seen = new Map<SheetId, Grid>();
  for (const match of matches) {
    if (match.kind === 'unknown') issues.push(unknownSheet(match.grid, specs));
    if (match.kind === 'unclear') issues.push(unclearSheet(match.grid, match.specs));
    if (match.kind === 'other-year') issues.push(otherYear(match.grid, match.found, match.year));
    if (match.kind !== 'known') continue;
    const { grid, spec } = match;
    const other = seen.get(spec.id);
    if (other !== undefined) {
      issues.push(doubleSheet(grid, spec, other));
      continue;
    }
    seen.set(spec.id, grid);
    const headings = headingRow(grid, headingNames(spec));
    if (headings !== undefined) {
      planned.set(spec.id, { grid, spec, headings, plan: planColumns(grid, spec, headings) });
    } else if (grid.rows.length > 0) issues.push(noHeadings(grid, spec));
  }
  if (seen.size === 0 && file !== undefined && !issues.some(({ severity }) => severity === 'error')) {
    issues.push(noSheets(file, specs));
  }
  return [...planned.values()];
}

function readSheet(
  { grid, spec, headings, plan }: PlannedSheet,
  targetsOf: ConversionContext['targetsOf'],
  issues: Issue[],
): ReadSheet {
  const table = tableRows(grid, plan.columns, headings.lastRow);
  const read = readRows(grid, spec, table.rows, plan.columns, { is1904: grid.is1904, targetsOf });
  issues.push(...plan.issues, ...table.issues);
  // One by one: ten thousand rows may have more issues than a call takes arguments.
  for (const issue of read.issues) issues.push(issue);
  return {
    id: spec.id,
    rows: read.rows,
    columns: new Set([...plan.columns.values()].map(({ key }) => key)),
    place: { file: grid.file, sheet: grid.sheet, line: headings.row, column: 1 },
  };
}
