import type { Grid } from './grid.ts';
import { LIMITS } from './limits.ts';

/** The code of the issue that a cell is empty which a merged range covers: it only says in which rows something is wrong. */
export const MERGED_AWAY_CODE = 'merged-away';

/** Whether a merged range covers a cell. Each column is looked through once, however many ranges there are. */
export function mergedAway({ merged }: Grid): (row: number, column: number) => boolean {
  const byTop = [...merged].sort((a, b) => a.top - b.top);
  const covered = new Map<number, ReadonlySet<number>>();
  return (row, column) => {
    const known = covered.get(column);
    if (known !== undefined) return known.has(row);
    const rows = new Set<number>();
    let next = 1;
    for (const { top, left, bottom, right } of byTop) {
      if (column < left || column > right) continue;
      for (next = Math.max(next, top); next <= Math.min(bottom, LIMITS.rows); next += 1) rows.add(next);
    }
    covered.set(column, rows);
    return rows.has(row);
  };
}
