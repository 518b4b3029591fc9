import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { parsedFrom, type LocatedGroup } from '../../sources/located-value.ts';
import { headingNames } from '../../workbook/read/match/match-headings.ts';
import { planColumns } from '../../workbook/read/match/plan-columns.ts';
import { headingRow } from '../../workbook/read/match/row-of-headings.ts';
import { noHeadings } from '../../workbook/read/match/sheet-issues.ts';
import type { Grid } from '../../workbook/read/grid.ts';
import { readGrids, type TableFile } from '../../workbook/read/read-grids.ts';
import { readRows } from '../../workbook/read/read-rows.ts';
import { tableRows } from '../../workbook/read/table-rows.ts';
import type { SheetRow } from '../../workbook/sheet-rows.ts';
import type { JobRow } from './job.ts';
import { jobOf } from './job-schema.ts';
import { JOB_SHEET } from './job-sheet.ts';

/** The rows of a list in a workbook, on its first sheet that has the headings, or in a CSV file. */
export function tableJobs(file: TableFile): Outcome<readonly JobRow[]> {
  const grids = readGrids(file);
  if (!grids.ok) return grids;
  const names = headingNames(JOB_SHEET);
  const found = grids.value.flatMap((grid) => {
    const headings = headingRow(grid, names);
    return headings?.found.has('type') === true ? [{ grid, headings }] : [];
  });
  const [sheet] = found;
  const [first] = grids.value;
  if (sheet === undefined || first === undefined) {
    return { ok: false, issues: first === undefined ? grids.issues : [noHeadings(first, JOB_SHEET)] };
  }
  const plan = planColumns(sheet.grid, JOB_SHEET, sheet.headings);
  const table = tableRows(sheet.grid, plan.columns, sheet.headings.lastRow);
  const issues = [...grids.issues, ...plan.issues, ...table.issues];
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, value: rowsOf(sheet.grid, table.rows, plan.columns), issues };
}

function rowsOf(
  grid: Grid,
  rows: Parameters<typeof readRows>[2],
  columns: Parameters<typeof readRows>[3],
): readonly JobRow[] {
  const noTargets = () => ({ name: '', targets: [], known: [] });
  const read = readRows(grid, JOB_SHEET, rows, columns, { is1904: grid.is1904, targetsOf: noTargets });
  const issuesAt = new Map<number, Issue[]>();
  for (const issue of read.issues) {
    const line = issue.place?.line ?? 0;
    issuesAt.set(line, [...(issuesAt.get(line) ?? []), issue]);
  }
  return read.rows.map((row): JobRow => {
    const { place } = row;
    const found = issuesAt.get(place.line) ?? [];
    if (hasErrors(found)) return { job: undefined, place, issues: found };
    return jobOf(parsedFrom(asGroup(row), found), place);
  });
}

/** The cells of a row as the fields of a group; what is missing has the place of its empty cell. */
function asGroup({ cells, place, columnAt = new Map<string, number>() }: SheetRow): LocatedGroup {
  const emptyAt = new Map([...columnAt].map(([key, column]) => [key, { ...place, column }]));
  return { kind: 'group', fields: cells, place, emptyAt };
}
