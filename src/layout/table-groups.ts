import type { MeasuredTable } from './measured.ts';

/** Rows that stand on one page. */
export interface RowGroup {
  readonly firstRow: number;
  readonly endRow: number;
  readonly height: number;
}

/** The rows of a table, those that are kept together in one group. */
export function rowGroups({ rows }: MeasuredTable): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let isOpen = false;
  for (const [index, { height, isKeptWithNext }] of rows.entries()) {
    const last = isOpen ? groups.pop() : undefined;
    groups.push({
      firstRow: last?.firstRow ?? index,
      endRow: index + 1,
      height: (last?.height ?? 0) + height,
    });
    isOpen = isKeptWithNext;
  }
  return groups;
}

/** The height of the rows that every page of a table repeats. */
export function headerHeight({ header }: MeasuredTable): number {
  return header.reduce((sum, { height }) => sum + height, 0);
}
