import type { CellContent, Grid } from '../grid.ts';
import { HEADING_ROWS } from '../limits.ts';
import { isHelperHeading } from './helper-headings.ts';
import type { HeadingCell, HeadingMatch, HeadingNames } from './match-headings.ts';

/** The row of a sheet that holds its headings. */
export interface HeadingRow {
  readonly row: number;
  readonly cells: readonly HeadingCell[];
  readonly matches: readonly HeadingMatch[];
  /** The columns that it names, each once. */
  readonly found: ReadonlySet<string>;
  /** The last row that a heading reaches into. */
  readonly lastRow: number;
}

/** The row that names most columns of a sheet, the first of equals; undefined when none names any. */
export function headingRow(grid: Grid, names: HeadingNames): HeadingRow | undefined {
  let best: { row: HeadingRow; score: number } | undefined;
  for (const { row } of grid.rows) {
    if (row > HEADING_ROWS) break;
    const candidate = asHeadings(grid, row, names);
    const score = candidate.matches.reduce((sum, { sureness }) => sum + (sureness === 3 ? 1 : 2), 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { row: candidate, score };
  }
  return best?.row;
}

function asHeadings(grid: Grid, row: number, names: HeadingNames): HeadingRow {
  const cells = headingCells(grid, row);
  const matches = cells.flatMap((cell) => (isHelperHeading(cell.text) ? [] : (names.match(cell) ?? [])));
  const reaching = grid.merged.filter(({ top, bottom }) => top <= row && bottom >= row);
  return {
    row,
    cells,
    matches,
    found: new Set(matches.map(({ spec }) => spec.key)),
    lastRow: Math.max(row, ...reaching.map(({ bottom }) => bottom)),
  };
}

/** The texts of a row; of a cell that is merged with one above, the text from there. */
function headingCells(grid: Grid, row: number): readonly HeadingCell[] {
  const texts = new Map<number, string>();
  for (const { top, left, bottom, right } of grid.merged) {
    const isUpright = top < row && bottom >= row && left === right;
    const content = isUpright ? contentAt(grid, top, left) : undefined;
    if (content?.kind === 'text') texts.set(left, content.text);
  }
  for (const [column, content] of grid.rows.find((other) => other.row === row)?.cells ?? []) {
    texts.set(column, headingText(content));
  }
  return [...texts]
    .map(([column, text]) => ({ column, text }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.column - b.column);
}

function headingText(content: CellContent): string {
  if (content.kind === 'text') return content.text.replace(/\s+/gu, ' ').trim();
  return content.kind === 'number' && content.moment === undefined ? String(content.value) : '';
}

function contentAt(grid: Grid, row: number, column: number): CellContent | undefined {
  return grid.rows.find((other) => other.row === row)?.cells.get(column);
}
