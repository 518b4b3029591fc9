import { pt, type Pt } from '../regulation/units.ts';
import type { MeasuredTableCell, MeasuredTableRow } from './measured.ts';
import type { PlacedRule } from './placed.ts';

/** Where the lines of a table can run, on the paper. */
export interface TableLines {
  readonly border: Pt;
  /** The upper edge of the border above each row, and of the one below the last. */
  readonly tops: readonly number[];
  /** The middle of the border left of each column, and of the one right of the last. */
  readonly edges: readonly number[];
}

/** The borders between the cells of rows: each as long as no cell lies across it. */
export function tableBorders(
  rows: readonly MeasuredTableRow[],
  { border, tops, edges }: TableLines,
): readonly PlacedRule[] {
  const owners = cellOwners(rows);
  /** Whether a border runs between two places: there does at every side of a cell. */
  const isBorder = (row: number, column: number, otherRow: number, otherColumn: number) =>
    owners[row]?.[column] !== owners[otherRow]?.[otherColumn];
  const half = border / 2;
  const rules: PlacedRule[] = [];
  for (const [row, top] of tops.entries()) {
    for (const { first, end } of stretches(edges.length - 1, (at) => isBorder(row - 1, at, row, at))) {
      const x = (edges[first] ?? 0) - half;
      const length = pt((edges[end] ?? 0) + half - x);
      rules.push({ kind: 'rule', direction: 'across', x: pt(x), y: pt(top + half), length, weight: border });
    }
  }
  for (const [column, edge] of edges.entries()) {
    for (const { first, end } of stretches(rows.length, (at) => isBorder(at, column - 1, at, column))) {
      const y = tops[first] ?? 0;
      const length = pt((tops[end] ?? 0) + border - y);
      rules.push({ kind: 'rule', direction: 'down', x: pt(edge), y: pt(y), length, weight: border });
    }
  }
  return rules;
}

/** The cell at each place of each row. */
function cellOwners(rows: readonly MeasuredTableRow[]): readonly (readonly MeasuredTableCell[])[] {
  const owners: MeasuredTableCell[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) {
      for (let row = index; row < index + cell.rows; row += 1) {
        const covered = owners[row] ?? [];
        for (let column = 0; column < cell.columns; column += 1) covered[cell.column + column] = cell;
      }
    }
  }
  return owners;
}

/** Neighbours that all have a property: the first, and the one after the last. */
interface Stretch {
  readonly first: number;
  end: number;
}

/** The longest stretches of them. */
function stretches(count: number, hasIt: (index: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let last: Stretch | undefined;
  for (let index = 0; index < count; index += 1) {
    if (!hasIt(index)) continue;
    if (last?.end === index) last.end = index + 1;
    else {
      last = { first: index, end: index + 1 };
      found.push(last);
    }
  }
  return found;
}
