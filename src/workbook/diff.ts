import { plainValue, type LocatedValue } from '../sources/located-value.ts';
import { risingRun } from '../sources/rewrite-yaml/match.ts';
import { isSame } from '../sources/rewrite-yaml/values.ts';
import { matchRows, type RowPair } from './match-rows.ts';
import { rowNamer, type RowNamer } from './row-namer.ts';
import type { RowsBySheet, SheetRow } from './sheet-rows.ts';
import type { ColumnSpec, SheetId, SheetSpec } from './sheet-spec.ts';
import { shownText } from './shown-text.ts';

/** A cell that says something else than before; undefined for nothing. */
export interface CellChange {
  readonly heading: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A row that is new, changed or gone, by the name that people know. */
export interface RowChange {
  readonly name: string;
  /** Of a changed row. */
  readonly cells: readonly CellChange[];
}

/** How the rows of a sheet differ. */
export interface SheetDiff {
  readonly id: SheetId;
  readonly name: string;
  readonly added: readonly RowChange[];
  readonly changed: readonly RowChange[];
  readonly removed: readonly RowChange[];
  /** How many rows have another place among the others. */
  readonly moved: number;
}

/** How sheets differ, as people see them. Sheets without a difference are left out. */
export function diffSheets(
  specs: readonly SheetSpec[],
  olds: RowsBySheet,
  news: RowsBySheet,
): readonly SheetDiff[] {
  const namer = rowNamer(specs, [olds, news]);
  return specs
    .map((spec) => diffSheet(spec, olds.get(spec.id) ?? [], news.get(spec.id) ?? [], namer))
    .filter(
      ({ added, changed, removed, moved }) => added.length + changed.length + removed.length + moved > 0,
    );
}

function diffSheet(
  spec: SheetSpec,
  olds: readonly SheetRow[],
  news: readonly SheetRow[],
  namer: RowNamer,
): SheetDiff {
  const pairs = matchRows(spec, olds, news);
  const change = (row: SheetRow, cells: readonly CellChange[] = []) => ({ name: namer(spec, row), cells });
  return {
    id: spec.id,
    name: spec.name,
    added: pairs.flatMap(({ old, now }) => (old === undefined && now !== undefined ? [change(now)] : [])),
    changed: pairs.flatMap(({ old, now }) => {
      if (old === undefined || now === undefined) return [];
      const cells = changedCells(spec.columns, old, now);
      return cells.length === 0 ? [] : [change(now, cells)];
    }),
    removed: pairs.flatMap(({ old, now }) => (now === undefined && old !== undefined ? [change(old)] : [])),
    moved: movedRows(olds, pairs),
  };
}

function changedCells(columns: readonly ColumnSpec[], old: SheetRow, now: SheetRow): readonly CellChange[] {
  return columns.flatMap(({ key, heading, cell }) => {
    const [before, after] = [old.cells.get(key), now.cells.get(key)];
    if (isSame(before && plainValue(before), after && plainValue(after))) return [];
    const shown = (value: LocatedValue | undefined) => value && shownText(value, cell);
    return [{ heading, before: shown(before), after: shown(after) }];
  });
}

/** How many rows cannot stay where they were among those that stay. */
function movedRows(olds: readonly SheetRow[], pairs: readonly RowPair[]): number {
  const places = new Map(olds.map((row, index) => [row, index]));
  const order = pairs.flatMap(({ old, now }) => {
    const place = old && now && places.get(old);
    return place === undefined ? [] : [place];
  });
  return order.length - risingRun(order).size;
}
