import type { Issue } from '../../document/issue.ts';
import type { LocatedGroup, LocatedValue } from '../../sources/located-value.ts';
import { EXTRA_KINDS, SCORE_COLUMNS, type ScoreColumn } from '../choices/score-choices.ts';
import { POINTS } from '../columns.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet, SheetRow } from '../sheet-rows.ts';
import type { ColumnSpec } from '../sheet-spec.ts';
import {
  criterionKey,
  criterionOf,
  EXTRA_POINTS_SHEET,
  RANK_COLUMN,
  scoresSheet,
} from '../sheets/score-sheets.ts';
import { ENTERPRISE_COLUMN } from '../sheets/shared-columns.ts';
import { childRows, rowsByCode } from './child-rows.ts';
import { fitting } from './fitting.ts';
import { fieldOf, group, listOf, recordsOf, scalar } from './located.ts';
import { cellsOf, cellText, columnsBut, recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';
import { rowOfAnotherKind } from './row-kinds.ts';
import { missingFinal, rankElsewhere } from './score-issues.ts';

/** The sheet as far as it is the same for all criteria. */
const SCORES_SHEET = scoresSheet({ criteria: [] });
const EXTRAS = { sheet: EXTRA_POINTS_SHEET, key: 'enterprise', parent: SCORES_SHEET };
const EXTRA_COLUMNS = columnsBut(EXTRA_POINTS_SHEET, 'enterprise', 'kind');

/** The score sheets: a row for each time that points were given, and the points beside the criteria in a sheet of their own. */
export const SCORES_PART: PartSheets = {
  part: 'scores',
  sheets: (context) => [scoresSheet(context), EXTRA_POINTS_SHEET],
  rowsOf: (value) =>
    new Map([
      ['scores', recordsOf(value).flatMap(scoreRows)],
      ['extraPoints', recordsOf(value).flatMap(extraRows)],
    ]),
  valueOf,
};

function scoreRows(score: LocatedGroup): readonly SheetRow[] {
  return SCORE_COLUMNS.flatMap((column) => {
    const points = fieldOf(score, column);
    if (points?.kind !== 'group') return [];
    const given = [...points.fields].flatMap(([criterion, value]) => {
      const cell = fitting(value, POINTS);
      return cell === undefined ? [] : [[criterionKey(criterion), cell] as const];
    });
    const shared: readonly ColumnSpec[] =
      column === 'final' ? [ENTERPRISE_COLUMN, RANK_COLUMN] : [ENTERPRISE_COLUMN];
    const cells = new Map([
      ...cellsOf(score, shared),
      ['column', scalar(column, points.place)] as const,
      ...given,
    ]);
    return [{ cells, place: points.place }];
  });
}

function extraRows(score: LocatedGroup): readonly SheetRow[] {
  const enterprise = cellsOf(score, [ENTERPRISE_COLUMN]);
  return EXTRA_KINDS.flatMap((kind) => {
    const extras = fieldOf(score, kind);
    if (extras === undefined) return [];
    const shared = new Map<string, LocatedValue>([...enterprise, ['kind', scalar(kind, extras.place)]]);
    return rowsOfRecords(recordsOf(extras), EXTRA_COLUMNS, shared);
  });
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const scores = bySheet.get('scores') ?? [];
  const extras = bySheet.get('extraPoints') ?? [];
  const { byCode, issues } = rowsByCode(SCORES_SHEET, scores, 'enterprise');
  const children = childRows(EXTRAS, extras, [...byCode.keys()]);
  const made = [...byCode].map(([enterprise, rows]) => scoreOf(rows, children.of(enterprise)));
  return {
    value: listOf(made.map(({ score }) => score)),
    issues: [
      ...issues,
      ...repeatedRows(SCORES_SHEET, scores),
      ...scores.flatMap((row) => rowOfAnotherKind(SCORES_SHEET, row, 'column')),
      ...made.flatMap((score) => score.issues),
      ...children.issues,
      ...extras.flatMap((row) => rowOfAnotherKind(EXTRA_POINTS_SHEET, row, 'kind')),
    ],
  };
}

/** The score sheet of the enterprise that has these rows. */
function scoreOf(
  rows: readonly SheetRow[],
  extras: readonly SheetRow[],
): { readonly score: LocatedGroup; readonly issues: readonly Issue[] } {
  const [first] = rows;
  if (first === undefined) throw new Error('no rows of a score sheet');
  const rowOf = (column: ScoreColumn) => rows.find((row) => cellText(row, 'column') === column);
  const final = rowOf('final');
  const score = group(
    [
      ['enterprise', first.cells.get('enterprise')],
      ...SCORE_COLUMNS.map((column) => [column, pointsOf(rowOf(column))] as const),
      ...EXTRA_KINDS.map((kind) => [kind, extrasOf(extras, kind)] as const),
      ['rank', final?.cells.get('rank')],
    ],
    first.place,
  );
  return {
    score,
    issues: [
      ...(final === undefined ? [missingFinal(SCORES_SHEET, first)] : []),
      ...rows.flatMap((row) => (cellText(row, 'column') === 'final' ? [] : rankElsewhere(SCORES_SHEET, row))),
    ],
  };
}

function pointsOf(row: SheetRow | undefined): LocatedGroup | undefined {
  if (row === undefined) return undefined;
  const points = [...row.cells].flatMap(([key, value]) => {
    const criterion = criterionOf(key);
    return criterion === undefined ? [] : [[criterion, value] as const];
  });
  return group(points, row.place);
}

function extrasOf(rows: readonly SheetRow[], kind: string): LocatedValue | undefined {
  const ofKind = rows.filter((row) => cellText(row, 'kind') === kind);
  return listOf(ofKind.map((row) => recordOf(row, EXTRA_COLUMNS)));
}
