import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  MeasuredBlock,
  MeasuredDrawing,
  MeasuredGrid,
  MeasuredParagraph,
} from '../../../src/layout/measured.ts';
import { paginate, type PagePart } from '../../../src/layout/paginate.ts';
import { pt } from '../../../src/regulation/units.ts';
import { SEED } from '../support/arbitraries.ts';
import { heights, LINE, measured, measuredDrawing, measuredGrid } from '../support/measured.ts';

/** Room for forty lines and a half, about as a page of 14 pt has. */
const HEIGHT = 405;
const MIN_LINES = 2;
const END = 1;
const EPSILON = 1e-6;

interface Flow {
  readonly blocks: readonly MeasuredBlock[];
  readonly closing: MeasuredGrid;
  /** The kept paragraph before the closing. */
  readonly last: MeasuredParagraph;
}

const space = fc.constantFrom(0, 6, 18);

/** A paragraph of 1 to 12 lines, one in six kept; a heading; or a drawing, kept with its caption or not. */
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
  blocks: readonly (MeasuredParagraph | MeasuredDrawing)[],
  most: number,
): readonly (MeasuredParagraph | MeasuredDrawing)[] {
  let sum = 0;
  return blocks.filter((each) => {
    sum += each.kind === 'drawing' ? each.height / LINE : each.lines.length;
    return sum <= most;
  });
}

function paginated({ blocks }: Pick<Flow, 'blocks'>): readonly (readonly PagePart[])[] {
  return paginate(blocks, heights(HEIGHT), MIN_LINES, pt(END));
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
    case 'paragraph':
      return (part.endLine - part.firstLine) * LINE;
  }
}

function spaceAfter(part: PagePart): number {
  if (part.kind === 'grid') return 0;
  return part.kind === 'drawing' ? part.drawing.spaceAfter : part.paragraph.spaceAfter;
}

describe('paginate, for any flow of blocks', () => {
  it('loses no line, doubles none and keeps their order', () => {
    check(({ blocks }, pages) => {
      const expected = blocks.flatMap((each, index) =>
        each.kind !== 'paragraph' ? [[index, 0]] : each.lines.map((_, line) => [index, line]),
      );
      const found = pages.flat().flatMap((part) => {
        if (part.kind === 'grid') return [[blocks.indexOf(part.grid), 0]];
        if (part.kind === 'drawing') return [[blocks.indexOf(part.drawing), 0]];
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

  it('sets nothing below the bottom edge, nor the closing without room for the end', () => {
    check(({ closing }, pages) => {
      for (const part of pages.flat()) {
        const end = part.kind === 'grid' && part.grid === closing ? END : 0;
        expect(part.y + heightOf(part) + end).toBeLessThanOrEqual(HEIGHT + EPSILON);
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

  it('ends no page in a heading, but where a chain of them is higher than a page', () => {
    check((_flow, pages) => {
      for (const [index, parts] of pages.entries()) {
        const last = parts.at(-1);
        const isKept = last?.kind === 'paragraph' && last.paragraph.isKeptWithNext;
        if (!isKept || index === pages.length - 1) continue;
        expect(parts.every((part) => part.kind === 'paragraph' && part.paragraph.isKeptWithNext)).toBe(true);
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
