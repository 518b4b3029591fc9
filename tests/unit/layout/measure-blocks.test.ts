import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../src/layout/measure-blocks.ts';
import { gapBetween } from '../../../src/layout/measure-stack.ts';
import type { MeasuredGrid, MeasuredParagraph } from '../../../src/layout/measured.ts';
import { plainRun, presentParagraph } from '../../../src/presentation/paragraph.ts';
import type { PresentedBlock, PresentedParagraph } from '../../../src/presentation/presented.ts';
import type { StyleKey } from '../../../src/regulation/style-rules.ts';
import { pt } from '../../../src/regulation/units.ts';
import { METRICS } from '../support/fonts.ts';
import { STYLES } from '../support/regulation.ts';

function paragraph(
  style: StyleKey,
  text: string,
  placed: Parameters<typeof presentParagraph>[2] = {},
): PresentedParagraph {
  return presentParagraph(STYLES[style], [plainRun(STYLES[style], text)], placed);
}

function measuredParagraph(block: PresentedBlock, width = 467.75): MeasuredParagraph {
  const [measured] = measureBlocks([block], pt(width), METRICS);
  if (measured?.kind !== 'paragraph') throw new Error('not a paragraph');
  return measured;
}

function measuredGrid(block: PresentedBlock): MeasuredGrid {
  const [measured] = measureBlocks([block], pt(467.75), METRICS);
  if (measured?.kind !== 'grid') throw new Error('not a grid');
  return measured;
}

function lines({ lines: broken }: MeasuredParagraph): readonly string[] {
  return broken.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
}

describe('gapBetween', () => {
  it('is the greater of both, not their sum', () => {
    expect([gapBetween(6, 18), gapBetween(18, 6), gapBetween(0, 0)]).toEqual([18, 18, 0]);
  });
});

describe('measureBlocks, of a paragraph', () => {
  it('takes line height, distances and keeping from the paragraph', () => {
    expect(measuredParagraph(paragraph('paragraph', 'Thi đua', { isKeptWithNext: true }))).toMatchObject({
      lineHeight: 16.1,
      spaceBefore: 0,
      spaceAfter: 6,
      isKeptWithNext: true,
      width: 467.75,
    });
  });

  it('gives the first line less room by its indent', () => {
    // “Hưng Yên” takes 1171 twips at 14 pt, the indent 720.
    const block = paragraph('paragraph', 'Hưng Yên Hưng');
    expect(lines(measuredParagraph(block, (1171 + 720) / 20))).toEqual(['Hưng Yên', 'Hưng']);
    expect(lines(measuredParagraph(block, (1171 + 719) / 20))).toEqual(['Hưng', 'Yên Hưng']);
  });

  it('narrows all lines by the indent on both sides', () => {
    const block = paragraph('typeName', 'thi đua', { leftIndent: pt(200), rightIndent: pt(200) });
    expect(measuredParagraph(block)).toMatchObject({ width: expect.closeTo(67.75, 9) as number });
  });
});

describe('measureBlocks, of a grid', () => {
  const grid = measuredGrid({
    kind: 'grid',
    place: undefined,
    columns: [pt(180), pt(287.75)],
    rows: [
      {
        spaceAbove: pt(0),
        cells: [
          [paragraph('reference', 'Số: 05/KH-BQL')],
          [
            paragraph('recipient', 'a'),
            paragraph('paragraph', 'b'),
            paragraph('recipient', 'c', { spaceBefore: pt(4) }),
          ],
        ],
      },
      { spaceAbove: pt(10), cells: [[paragraph('reference', 'd')], [paragraph('recipient', 'e')]] },
    ],
  });

  it('begins each cell where the columns before it end', () => {
    expect(grid.rows.map(({ cells }) => cells.map(({ x }) => x))).toEqual([
      [0, 180],
      [0, 180],
    ]);
  });

  it('gives paragraphs the width of their column', () => {
    const widths = grid.rows[0]?.cells.map(({ paragraphs }) => paragraphs[0]?.width);
    expect(widths).toEqual([180, 287.75]);
  });

  it('makes a row as high as its highest cell, distances between paragraphs included', () => {
    // 12,65 for 11 pt, 16,1 for 14 pt, 6 pt after the middle one.
    expect(grid.rows[0]?.height).toBeCloseTo(12.65 + 16.1 + 6 + 12.65, 9);
  });

  it('adds the space above a row to its height', () => {
    expect(grid.rows[1]?.height).toBeCloseTo(10 + 14.95, 9);
  });

  it('is as high as its rows', () => {
    expect(grid.height).toBeCloseTo(12.65 + 16.1 + 6 + 12.65 + 10 + 14.95, 9);
  });
});
