import { describe, expect, it } from 'vitest';
import type { MeasuredBlock } from '../../../src/layout/measured.ts';
import { smallestPart, together } from '../../../src/layout/together.ts';
import { BORDER, kept, measured, measuredGrid, measuredRow, measuredTable } from '../support/measured.ts';

function heightOf(...blocks: readonly MeasuredBlock[]): number {
  return together(blocks, 0, 2).height;
}

describe('together', () => {
  it('is nothing where no block follows', () => {
    expect(together([measured(3)], 1, 2)).toEqual({ before: 0, height: 0 });
  });

  it('is the first lines of a paragraph that may be split', () => {
    expect(heightOf(measured(5))).toBe(20);
    expect(heightOf(measured(3))).toBe(30);
  });

  it('goes on past kept blocks to the first that is not', () => {
    expect(heightOf(kept(2), kept(1), measured(5), measured(9))).toBe(50);
  });

  it('counts the greater distance between two of them, and tells the one above apart', () => {
    const blocks = [measured(1, { isKeptWithNext: true, spaceBefore: 3, spaceAfter: 6 }), measured(1)];
    expect(together(blocks, 0, 2)).toEqual({ before: 3, height: 26 });
  });

  it('ends with a grid whole', () => {
    expect(heightOf(kept(1), measuredGrid(70), measured(2))).toBe(80);
  });

  it('ends with the header, the first rows that stay together and the border of a table', () => {
    const table = measuredTable([measuredRow(20, true), 30, 40], { header: [15] });
    expect(heightOf(kept(1), table, measured(5))).toBe(10 + 15 + 50 + BORDER);
  });

  it('goes on past a table whose rows all stay with what follows', () => {
    const table = measuredTable([measuredRow(20, true), 30], { isKeptWithNext: true });
    expect(heightOf(table, measuredGrid(60))).toBe(50 + BORDER + 60);
  });

  it('does not where its first rows may stand without the last', () => {
    const table = measuredTable([20, 30], { isKeptWithNext: true });
    expect(heightOf(table, measuredGrid(60))).toBe(20 + BORDER);
  });
});

describe('smallestPart', () => {
  it.each([
    [1, 1],
    [3, 3],
    [4, 2],
    [9, 2],
  ])('of %i lines is %i', (lines, part) => {
    expect(smallestPart(lines, 2)).toBe(part);
  });
});
