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
  const owner = (row: number, column: number) => owners[row]?.[column];
  const half = border / 2;
  const across = tops.flatMap((top, row) =>
    stretches(edges.length - 1, (column) => isBorder(owner(row - 1, column), owner(row, column))).map(
      ([first, end]): PlacedRule => {
        const x = (edges[first] ?? 0) - half;
        const length = pt((edges[end] ?? 0) + half - x);
        return { kind: 'rule', direction: 'across', x: pt(x), y: pt(top + half), length, weight: border };
      },
    ),
  );
  const down = edges.flatMap((edge, column) =>
    stretches(rows.length, (row) => isBorder(owner(row, column - 1), owner(row, column))).map(
      ([first, end]): PlacedRule => {
        const y = tops[first] ?? 0;
        const length = pt((tops[end] ?? 0) + border - y);
        return { kind: 'rule', direction: 'down', x: pt(edge), y: pt(y), length, weight: border };
      },
    ),
  );
  return [...across, ...down];
}

/** The cell at each place of each row. */
function cellOwners(rows: readonly MeasuredTableRow[]): readonly (readonly MeasuredTableCell[])[] {
  const owners: MeasuredTableCell[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) {
      for (const covered of owners.slice(index, index + cell.rows)) {
        for (let column = 0; column < cell.columns; column += 1) covered[cell.column + column] = cell;
      }
    }
  }
  return owners;
}

/** Whether a border runs between two places: there does at every side of a cell. */
function isBorder(before: MeasuredTableCell | undefined, after: MeasuredTableCell | undefined): boolean {
  return before !== after;
}

/** The longest stretches of neighbours that all have a property: first, and the one after the last. */
function stretches(
  count: number,
  hasIt: (index: number) => boolean,
): readonly (readonly [first: number, end: number])[] {
  const found: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const last = found.at(-1);
    if (!hasIt(index)) continue;
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
