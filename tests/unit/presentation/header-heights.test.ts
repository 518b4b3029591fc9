import { describe, expect, it } from 'vitest';
import { withMinHeights } from '../../../src/presentation/header-heights.ts';
import type { PresentedTableRow } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { SOMEWHERE } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph } from '../support/presented.ts';

/** A line of 13 pt, 2 pt above and below. */
const line = (count: number) => 14.95 * count + 4;
const BORDER = 0.5;

/** A row of cells: text, column, columns and rows of each. */
function row(...cells: readonly (readonly [string, number, number, number])[]): PresentedTableRow {
  return {
    place: SOMEWHERE,
    minHeight: pt(0),
    isKeptWithNext: false,
    cells: cells.map(([text, column, columns, rows]) => ({
      column,
      columns,
      rows,
      paragraphs: [paragraph('tableHeader', text)],
    })),
  };
}

function heights(...rows: readonly PresentedTableRow[]): readonly number[] {
  const columns = [pt(100), pt(100), pt(100)];
  return withMinHeights(rows, columns, METRICS).map(({ minHeight }) => minHeight);
}

const LONG = 'Tên doanh nghiệp trong khu công nghiệp tỉnh';

describe('withMinHeights', () => {
  it('leaves a header of one row to its texts', () => {
    expect(heights(row(['a', 0, 1, 1], ['b', 1, 1, 1], ['c', 2, 1, 1]))).toEqual([0]);
  });

  it('gives each row the height of its highest cell and the border above', () => {
    expect(heights(row(['a', 0, 1, 2], ['b', 1, 2, 1]), row([LONG, 1, 1, 1], ['c', 2, 1, 1]))).toEqual([
      expect.closeTo(line(1) + BORDER, 9) as number,
      expect.closeTo(line(4) + BORDER, 9) as number,
    ]);
  });

  it('shares out among its rows what a cell over them needs more', () => {
    const [first = 0, second = 0] = heights(
      row([LONG, 0, 1, 2], ['b', 1, 2, 1]),
      row(['c', 1, 1, 1], ['d', 2, 1, 1]),
    );
    expect(first + second).toBeCloseTo(line(4) + BORDER, 9);
    expect(Math.abs(first - second)).toBeLessThan(0.06);
  });

  it('measures a cell over several columns by all of them', () => {
    const [first] = heights(row(['a', 0, 1, 2], [LONG, 1, 2, 1]), row(['c', 1, 1, 1], ['d', 2, 1, 1]));
    expect(first).toBeCloseTo(line(2) + BORDER, 9);
  });
});
