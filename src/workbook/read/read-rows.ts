import type { Bilingual, Issue, Place } from '../../document/issue.ts';
import type { LocatedValue } from '../../sources/located-value.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { ColumnSpec, SheetSpec } from '../sheet-spec.ts';
import type { CellProblem, Converter, DataValue } from './cell/conversion.ts';
import { converterOf, type ConversionContext } from './cell/converter-of.ts';
import { unusable } from './cell/unusable.ts';
import type { CellContent, Grid, GridRow } from './grid.ts';
import { MERGED_AWAY_CODE, mergedAway } from './merged-away.ts';
import { rowName } from './row-name.ts';

/** A column of a table with the way to read its cells. */
interface ReadColumn {
  readonly at: number;
  readonly spec: ColumnSpec;
  readonly convert: Converter;
}

/** The rows of a table as the data has them, and what is wrong with their cells. */
export function readRows(
  grid: Grid,
  spec: SheetSpec,
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, ColumnSpec>,
  context: ConversionContext,
): { readonly rows: readonly SheetRow[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = [...columns].map(([at, column]) => ({
    at,
    spec: column,
    convert: converterOf(column.cell, context),
  }));
  const columnAt = new Map(read.map((column) => [column.spec.key, column.at]));
  const isMerged = mergedAway(grid);
  return {
    rows: rows.map((row) => ({ ...readRow(grid, spec, row, read, isMerged, issues), columnAt })),
    issues,
  };
}

function readRow(
  grid: Grid,
  spec: SheetSpec,
  { row, cells }: GridRow,
  columns: readonly ReadColumn[],
  isMerged: (row: number, column: number) => boolean,
  issues: Issue[],
): SheetRow {
  const place = (column: number): Place => ({ file: grid.file, sheet: grid.sheet, line: row, column });
  const contentOf = (key: string) => {
    const at = columns.find((column) => column.spec.key === key)?.at;
    return at === undefined ? undefined : cells.get(at);
  };
  const report = (column: ReadColumn, problem: CellProblem, severity: Issue['severity']) => {
    const owner = rowName(spec, row, contentOf);
    issues.push({
      ...problem,
      severity,
      message: named(owner, column.spec, problem.message),
      place: place(column.at),
    });
  };
  const values = new Map<string, LocatedValue>();
  for (const column of columns) {
    const conversion = converted(column, cells.get(column.at));
    if (conversion === undefined) {
      const missing = isMerged(row, column.at) ? MERGED_AWAY : MISSING;
      if (column.spec.isRequired) report(column, missing, 'error');
    } else if ('problem' in conversion) report(column, conversion.problem, 'error');
    else {
      if (conversion.remark) report(column, conversion.remark, 'warning');
      if (conversion.value !== undefined)
        values.set(column.spec.key, locatedAt(conversion.value, place(column.at)));
    }
  }
  return { cells: values, place: place(1) };
}

/** Undefined for a cell that says nothing. */
function converted({ convert }: ReadColumn, content: CellContent | undefined) {
  if (content === undefined) return undefined;
  if (content.kind === 'failed' || content.kind === 'uncomputed' || content.kind === 'too-long') {
    return { problem: unusable(content) };
  }
  const conversion = convert(content);
  const isEmpty = 'value' in conversion && (conversion.value === '' || isEmptyList(conversion.value));
  return isEmpty ? undefined : conversion;
}

function isEmptyList(value: DataValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

const MISSING: CellProblem = {
  code: 'missing-value',
  message: { vi: 'chưa có.', en: 'is missing.' },
  expected: { vi: 'Ghi nội dung vào ô này.', en: 'Fill this cell.' },
};

/** A cell that is empty because it is merged with others; its merging is told already. */
const MERGED_AWAY: CellProblem = { ...MISSING, code: MERGED_AWAY_CODE };

function named(owner: Bilingual, { heading }: ColumnSpec, message: Bilingual): Bilingual {
  return {
    vi: `${owner.vi}, cột “${heading}”: ${message.vi}`,
    en: `${owner.en}, column “${heading}”: ${message.en}`,
  };
}

function locatedAt(value: DataValue, place: Place): LocatedValue {
  if (typeof value !== 'object') return { kind: 'scalar', value, place };
  return { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item, place })), place };
}
