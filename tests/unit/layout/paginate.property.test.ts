import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  MeasuredBlock,
  MeasuredGrid,
  MeasuredParagraph,
  MeasuredTable,
} from '../../../src/layout/measured.ts';
import { paginate, type PagePart } from '../../../src/layout/paginate.ts';
import { rowGroups } from '../../../src/layout/table-groups.ts';
import { SEED } from '../support/arbitraries.ts';
import {
  heights,
  LINE,
  measured,
  measuredDrawing,
  measuredGrid,
  measuredRow,
  measuredTable,
} from '../support/measured.ts';

/** Room for forty lines and a half, about as a page of 14 pt has. */
const HEIGHT = 405;
const MIN_LINES = 2;
const EPSILON = 1e-6;

interface Flow {
  readonly blocks: readonly MeasuredBlock[];
  readonly closing: MeasuredGrid;
  /** The kept paragraph before the closing. */
  readonly last: MeasuredParagraph;
}

const space = fc.constantFrom(0, 6, 18);

/** One row in five stays with the next one. */
const keptRow = fc.constantFrom(true, false, false, false, false);

/** A paragraph of 1 to 12 lines, one in six kept; a heading; a drawing, kept with its caption or not; or a table. */
const block = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(true, false, false, false, false, false), space)
      .map(([lines, isKeptWithNext, spaceAfter]) => measured(lines, { isKeptWithNext, spaceAfter })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 2 }), space)
      .map(([lines, spaceBefore]) => measured(lines, { isKeptWithNext: true, spaceBefore, spaceAfter: 6 })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 30, max: 300 }), fc.boolean(), space)
      .map(([height, isKeptWithNext, spaceBefore]) =>
        measuredDrawing(height, { isKeptWithNext, spaceBefore, spaceAfter: 6 }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.array(fc.integer({ min: 5, max: 25 }), { maxLength: 2 }),
        fc.array(fc.tuple(fc.integer({ min: 8, max: 60 }), keptRow), { minLength: 1, maxLength: 30 }),
      )
      .map(([header, rows]) =>
        measuredTable(
          rows.map(([height, isKept], index) =>
            measuredRow(height, isKept && index % 4 !== 0 && index < rows.length - 1),
          ),
          { header },
        ),
      ),
  },
);

/** Bodies of 1 to about 200 lines, a kept last paragraph and a closing grid. */
const flows: fc.Arbitrary<Flow> = fc
  .record({
    body: fc.array(block, { maxLength: 45, size: 'max' }),
    lines: fc.integer({ min: 1, max: 12 }),
    closingHeight: fc.integer({ min: 40, max: 250 }),
  })
  .map(({ body, lines, closingHeight }) => {
    const last = measured(lines, { isKeptWithNext: true, spaceAfter: 6 });
    const closing = measuredGrid(closingHeight);
    return { blocks: [...withinLines(body, 200), last, closing], closing, last };
  });

/** The first blocks that have no more lines than this together. */
function withinLines(
  blocks: readonly Exclude<MeasuredBlock, MeasuredGrid>[],
  most: number,
): readonly Exclude<MeasuredBlock, MeasuredGrid>[] {
  let sum = 0;
  return blocks.filter((each) => {
    sum += linesOf(each);
    return sum <= most;
  });
}

function linesOf(block: Exclude<MeasuredBlock, MeasuredGrid>): number {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.length;
    case 'drawing':
      return block.height / LINE;
    case 'table':
      return heightOfRows(block, 0, block.rows.length) / LINE;
  }
}

/** The height of some rows with the header and the last border. */
function heightOfRows(table: MeasuredTable, firstRow: number, endRow: number): number {
  const rows = [...table.header, ...table.rows.slice(firstRow, endRow)];
  return rows.reduce((sum, { height }) => sum + height, 0) + table.border;
}

function paginated({ blocks }: Pick<Flow, 'blocks'>): readonly (readonly PagePart[])[] {
  return paginate(blocks, heights(HEIGHT), MIN_LINES);
}

function check(property: (flow: Flow, pages: readonly (readonly PagePart[])[]) => void): void {
  fc.assert(
    fc.property(flows, (flow) => {
      property(flow, paginated(flow));
    }),
    { seed: SEED, numRuns: 1000 },
  );
}

function heightOf(part: PagePart): number {
  switch (part.kind) {
    case 'grid':
      return part.grid.height;
    case 'drawing':
      return part.drawing.height;
    case 'table':
      return heightOfRows(part.table, part.firstRow, part.endRow);
    case 'paragraph':
      return (part.endLine - part.firstLine) * LINE;
  }
}

function spaceAfter(part: PagePart): number {
  switch (part.kind) {
    case 'grid':
    case 'table':
      return 0;
    case 'drawing':
      return part.drawing.spaceAfter;
    case 'paragraph':
      return part.paragraph.spaceAfter;
  }
}

describe('paginate, for any flow of blocks', () => {
  it('loses no line or row, doubles none and keeps their order', () => {
    check(({ blocks }, pages) => {
      const expected = blocks.flatMap((each, index) =>
        each.kind === 'paragraph'
          ? each.lines.map((_, line) => [index, line])
          : each.kind === 'table'
            ? each.rows.map((_, row) => [index, row])
            : [[index, 0]],
      );
      const found = pages.flat().flatMap((part) => {
        if (part.kind === 'grid') return [[blocks.indexOf(part.grid), 0]];
        if (part.kind === 'drawing') return [[blocks.indexOf(part.drawing), 0]];
        if (part.kind === 'table') {
          const table = blocks.indexOf(part.table);
          const count = part.endRow - part.firstRow;
          return Array.from({ length: count }, (_, row) => [table, part.firstRow + row]);
        }
        const index = blocks.indexOf(part.paragraph);
        return Array.from({ length: part.endLine - part.firstLine }, (_, line) => [
          index,
          part.firstLine + line,
        ]);
      });
      expect(found).toEqual(expected);
    });
  });

  it('has no empty page and no empty part', () => {
    check((_flow, pages) => {
      for (const parts of pages) {
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(heightOf(part)).toBeGreaterThan(0);
      }
    });
  });

  it('sets nothing below the bottom edge', () => {
    check((_flow, pages) => {
      for (const part of pages.flat()) {
        expect(part.y + heightOf(part)).toBeLessThanOrEqual(HEIGHT + EPSILON);
      }
    });
  });

  it('sets nothing over another part of its page', () => {
    check((_flow, pages) => {
      for (const parts of pages) {
        for (const [index, part] of parts.entries()) {
          const above = parts[index - 1];
          if (above !== undefined) expect(part.y).toBeGreaterThanOrEqual(above.y + heightOf(above) - EPSILON);
        }
      }
    });
  });

  it('begins every page at its top', () => {
    check((_flow, pages) => {
      for (const parts of pages.slice(1)) expect(parts[0]?.y).toBe(0);
    });
  });

  it('leaves no single line of a longer paragraph at the end or the top of a page', () => {
    check((_flow, pages) => {
      for (const part of pages.flat()) {
        if (part.kind !== 'paragraph' || part.paragraph.lines.length === 1) continue;
        expect(part.endLine - part.firstLine).toBeGreaterThanOrEqual(MIN_LINES);
      }
    });
  });

  it('never splits a kept paragraph', () => {
    check((_flow, pages) => {
      for (const part of pages.flat()) {
        if (part.kind !== 'paragraph' || !part.paragraph.isKeptWithNext) continue;
        expect([part.firstLine, part.endLine]).toEqual([0, part.paragraph.lines.length]);
      }
    });
  });

  it('never sets the closing on a page without text: the kept paragraph before it fits a page with it', () => {
    check(({ last }, pages) => {
      const parts = pages.at(-1) ?? [];
      expect(parts.at(-1)).toMatchObject({ kind: 'grid' });
      const before = parts.at(-2);
      expect(before?.kind === 'paragraph' && before.paragraph).toBe(last);
    });
  });

  it('breaks no table between rows that stay together', () => {
    check((_flow, pages) => {
      for (const part of pages.flat()) {
        if (part.kind !== 'table') continue;
        expect(part.table.rows[part.firstRow - 1]?.isKeptWithNext ?? false).toBe(false);
        expect(part.table.rows[part.endRow - 1]?.isKeptWithNext).toBe(false);
      }
    });
  });

  it('goes to the next page with a table only when the next rows have no room', () => {
    check((_flow, pages) => {
      for (const part of pages.flat()) {
        if (part.kind !== 'table' || part.endRow === part.table.rows.length) continue;
        const groups = rowGroups(part.table);
        const next = groups.find(({ firstRow }) => firstRow === part.endRow)?.height ?? 0;
        expect(part.y + heightOf(part) + next).toBeGreaterThan(HEIGHT);
      }
    });
  });

  it('ends no page in a heading, but where a chain of them is higher than a page', () => {
    check((_flow, pages) => {
      for (const [index, parts] of pages.entries()) {
        const last = parts.at(-1);
        const isKept = last?.kind === 'paragraph' && last.paragraph.isKeptWithNext;
        if (!isKept || index === pages.length - 1) continue;
        const isAllKept = parts.every(
          (part) =>
            (part.kind === 'paragraph' && part.paragraph.isKeptWithNext) ||
            (part.kind === 'drawing' && part.drawing.isKeptWithNext),
        );
        expect(isAllKept).toBe(true);
      }
    });
  });

  it('wastes no page: the first line or chain of a page had no room on the page before', () => {
    check((_flow, pages) => {
      for (const [index, parts] of pages.entries()) {
        const [first] = parts;
        const above = pages[index - 1]?.at(-1);
        if (first === undefined || above === undefined) continue;
        if (first.kind !== 'paragraph' || first.paragraph.isKeptWithNext) continue;
        const rest = first.paragraph.lines.length - first.firstLine;
        const needed = first.firstLine > 0 ? MIN_LINES + 1 : rest < 2 * MIN_LINES ? rest : MIN_LINES;
        const gap = first.firstLine === 0 ? spaceAfter(above) : 0;
        const free = HEIGHT - above.y - heightOf(above) - gap;
        expect(free).toBeLessThan(needed * LINE + first.paragraph.spaceBefore);
      }
    });
  });
});
