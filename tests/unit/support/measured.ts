import type {
  MeasuredBlock,
  MeasuredDrawing,
  MeasuredGrid,
  MeasuredParagraph,
  MeasuredTable,
  MeasuredTableRow,
} from '../../../src/layout/measured.ts';
import type { PageHeights, PagePart } from '../../../src/layout/paginate.ts';
import { presentParagraph } from '../../../src/presentation/paragraph.ts';
import { pt } from '../../../src/regulation/units.ts';
import { SOMEWHERE } from '../../helpers/node-builders.ts';
import { STYLES } from './regulation.ts';

/** Every line of these paragraphs is so high. */
export const LINE = 10;

/** A paragraph of some lines, without texts. */
export function measured(
  lines: number,
  changes: Partial<Pick<MeasuredParagraph, 'isKeptWithNext'>> & {
    readonly spaceBefore?: number;
    readonly spaceAfter?: number;
  } = {},
): MeasuredParagraph {
  const { isKeptWithNext = false, spaceBefore = 0, spaceAfter = 0 } = changes;
  return {
    kind: 'paragraph',
    source: presentParagraph(STYLES.paragraph, []),
    lines: Array.from({ length: lines }, () => ({ fragments: [], width: pt(0), isSpaceNext: false })),
    lineHeight: pt(LINE),
    width: pt(400),
    spaceBefore: pt(spaceBefore),
    spaceAfter: pt(spaceAfter),
    isKeptWithNext,
  };
}

/** A paragraph that stays with the next. */
export function kept(lines: number): MeasuredParagraph {
  return measured(lines, { isKeptWithNext: true });
}

/** Pages that all have the same room. */
export function heights(height: number): PageHeights {
  return { first: pt(height), later: pt(height) };
}

export function measuredGrid(height: number): MeasuredGrid {
  return { kind: 'grid', place: undefined, rows: [], height: pt(height) };
}

/** A drawing without shapes. */
export function measuredDrawing(
  height: number,
  {
    isKeptWithNext = false,
    spaceBefore = 0,
    spaceAfter = 0,
  }: {
    readonly isKeptWithNext?: boolean;
    readonly spaceBefore?: number;
    readonly spaceAfter?: number;
  } = {},
): MeasuredDrawing {
  return {
    kind: 'drawing',
    source: {
      kind: 'drawing',
      place: undefined,
      style: STYLES.drawing,
      textStyle: STYLES.drawingText,
      isKeptWithNext,
      depth: 0,
      width: pt(400),
      height: pt(height),
      altText: '',
      shapes: [],
    },
    place: undefined,
    x: pt(0),
    height: pt(height),
    spaceBefore: pt(spaceBefore),
    spaceAfter: pt(spaceAfter),
    isKeptWithNext,
  };
}

/** The border of these tables. */
export const BORDER = 1;

/** A row of a height, without texts. */
export function measuredRow(height: number, isKeptWithNext = false): MeasuredTableRow {
  return { place: SOMEWHERE, cells: [], height: pt(height), isKeptWithNext };
}

/** A table of rows of these heights. */
export function measuredTable(
  rows: readonly (number | MeasuredTableRow)[],
  changes: { readonly header?: readonly number[]; readonly isKeptWithNext?: boolean } = {},
): MeasuredTable {
  const { header = [], isKeptWithNext = false } = changes;
  return {
    kind: 'table',
    place: SOMEWHERE,
    border: pt(BORDER),
    edges: [pt(0), pt(400)],
    header: header.map((height) => measuredRow(height)),
    rows: rows.map((one) => (typeof one === 'number' ? measuredRow(one) : one)),
    isKeptWithNext,
  };
}

/**
 * Each page as what it has of each block: "0:1-3" for the first to third line of block 0, "1:rows 1-3" of a table,
 * "2:grid", "3:drawing".
 */
export function summary(
  pages: readonly (readonly PagePart[])[],
  blocks: readonly MeasuredBlock[],
): readonly (readonly string[])[] {
  return pages.map((parts) =>
    parts.map((part) => {
      if (part.kind === 'grid') return `${String(blocks.indexOf(part.grid))}:grid`;
      if (part.kind === 'drawing') return `${String(blocks.indexOf(part.drawing))}:drawing`;
      if (part.kind === 'table') {
        return `${String(blocks.indexOf(part.table))}:rows ${String(part.firstRow + 1)}-${String(part.endRow)}`;
      }
      const index = String(blocks.indexOf(part.paragraph));
      return `${index}:${String(part.firstLine + 1)}-${String(part.endLine)}`;
    }),
  );
}
