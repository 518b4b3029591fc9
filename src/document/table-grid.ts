/** What a cell covers. */
interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table with the places of its cells. */
export interface GridRow {
  /** The column at which each cell of the row begins, from 0. */
  readonly starts: readonly number[];
  /** How many columns are covered, by cells of this row and of rows above. */
  readonly covered: number;
  /** Whether two cells cover the same place. */
  readonly isOverlapping: boolean;
  /** How many rows below the row cells of it or of rows above still cover. */
  readonly rowsBelow: number;
}

/** Place the cells of rows: each begins at the first column that no cell before or above it covers. */
export function tableGrid(rows: readonly { readonly cells: readonly Span[] }[]): readonly GridRow[] {
  /** For each column, how many rows from the current one on a cell covers. */
  const here: number[] = [];
  return rows.map(({ cells }) => {
    const starts: number[] = [];
    let isOverlapping = false;
    for (const { columns, rows: height } of cells) {
      let start = 0;
      while ((here[start] ?? 0) > 0) start += 1;
      starts.push(start);
      for (let column = start; column < start + columns; column += 1) {
        isOverlapping ||= (here[column] ?? 0) > 0;
        here[column] = height;
      }
    }
    let covered = 0;
    let rowsBelow = 0;
    for (const [column, height] of here.entries()) {
      if (height > 0) covered += 1;
      here[column] = Math.max(0, height - 1);
      rowsBelow = Math.max(rowsBelow, height - 1);
    }
    return { starts, covered, isOverlapping, rowsBelow };
  });
}
