import { describe, expect, it } from 'vitest';
import type { MeasuredBlock } from '../../../src/layout/measured.ts';
import { paginate } from '../../../src/layout/paginate.ts';
import { pt } from '../../../src/regulation/units.ts';
import {
  heights,
  kept,
  LINE,
  measured,
  measuredDrawing,
  measuredGrid,
  measuredRow,
  measuredTable,
  summary,
} from '../support/measured.ts';

/** Room for ten lines. */
const HEIGHT = 10 * LINE;

function pagesOf(blocks: readonly MeasuredBlock[]) {
  return paginate(blocks, heights(HEIGHT), 2);
}

function pages(blocks: readonly MeasuredBlock[]): readonly (readonly string[])[] {
  return summary(pagesOf(blocks), blocks);
}

function places(blocks: readonly MeasuredBlock[]): readonly (readonly number[])[] {
  return pagesOf(blocks).map((parts) => parts.map(({ y }) => y));
}

describe('paginate', () => {
  it('gives no pages for no blocks', () => {
    expect(pages([])).toEqual([]);
  });

  it('puts what fits on one page', () => {
    expect(pages([measured(4), measured(6)])).toEqual([['0:1-4', '1:1-6']]);
  });

  it('begins a page for what does not fit', () => {
    expect(pages([measured(8), measured(2), measured(1)])).toEqual([['0:1-8', '1:1-2'], ['2:1-1']]);
  });

  it('goes on over as many pages as it must', () => {
    expect(pages([measured(25)])).toEqual([['0:1-10'], ['0:11-20'], ['0:21-25']]);
  });

  describe('drawings', () => {
    it('places a drawing whole where it has room', () => {
      expect(pages([measured(4), measuredDrawing(60)])).toEqual([['0:1-4', '1:drawing']]);
    });

    it('begins a page for a drawing that has no room', () => {
      expect(pages([measured(5), measuredDrawing(60), measured(4)])).toEqual([
        ['0:1-5'],
        ['1:drawing', '2:1-4'],
      ]);
    });

    it('takes a drawing with its caption to the next page', () => {
      const drawing = measuredDrawing(60, { isKeptWithNext: true });
      expect(pages([measured(4), drawing, measured(1)])).toEqual([['0:1-4'], ['1:drawing', '2:1-1']]);
    });

    it('takes a heading along with the drawing below it', () => {
      expect(pages([measured(4), kept(1), measuredDrawing(60)])).toEqual([['0:1-4'], ['1:1-1', '2:drawing']]);
    });

    it('keeps the distances of a drawing, but at the top of a page', () => {
      const drawing = measuredDrawing(50, { spaceBefore: 6, spaceAfter: 8 });
      expect(places([measured(1), drawing, measured(1), drawing])).toEqual([[0, 16, 74], [0]]);
    });
  });

  describe('lines of a paragraph that stand together', () => {
    it('leaves at least two at the end of a page', () => {
      expect(pages([measured(9), measured(4)])).toEqual([['0:1-9'], ['1:1-4']]);
    });

    it('takes at least two to the next page', () => {
      expect(pages([measured(7), measured(4)])).toEqual([['0:1-7', '1:1-2'], ['1:3-4']]);
    });

    it('never splits a paragraph of two lines', () => {
      expect(pages([measured(9), measured(2)])).toEqual([['0:1-9'], ['1:1-2']]);
    });

    it('never splits a paragraph of three lines', () => {
      expect(pages([measured(8), measured(3)])).toEqual([['0:1-8'], ['1:1-3']]);
    });

    it('splits a paragraph of four lines two and two', () => {
      expect(pages([measured(8), measured(4)])).toEqual([['0:1-8', '1:1-2'], ['1:3-4']]);
    });

    it('fills the page when enough lines are left', () => {
      expect(pages([measured(5), measured(8)])).toEqual([['0:1-5', '1:1-5'], ['1:6-8']]);
    });

    it('leaves no single line on a third page', () => {
      expect(pages([measured(21)])).toEqual([['0:1-10'], ['0:11-19'], ['0:20-21']]);
    });
  });

  describe('distances', () => {
    it('sets paragraphs as far apart as the greater of both asks', () => {
      const blocks = [
        measured(1, { spaceAfter: 6 }),
        measured(1, { spaceBefore: 4 }),
        measured(1, { spaceBefore: 18 }),
      ];
      expect(places(blocks)).toEqual([[0, 16, 44]]);
    });

    it('keeps the distance above the first block of the document', () => {
      expect(places([measured(1, { spaceBefore: 18 })])).toEqual([[18]]);
    });

    it('drops the distance at the top of a later page', () => {
      expect(places([measured(10), measured(2, { spaceBefore: 18 })])).toEqual([[0], [0]]);
    });

    it('drops the distance after the last paragraph of the page before', () => {
      expect(places([measured(10, { spaceAfter: 6 }), measured(2)])).toEqual([[0], [0]]);
    });

    it('does not need room for the distance after the last line of a page', () => {
      const blocks = [measured(5, { spaceAfter: 0 }), measured(5, { spaceAfter: 6 }), measured(2)];
      expect(pages(blocks)).toEqual([['0:1-5', '1:1-5'], ['2:1-2']]);
    });

    it('counts the distance between paragraphs when it looks for room', () => {
      expect(pages([measured(5, { spaceAfter: 6 }), measured(5)])).toEqual([['0:1-5', '1:1-3'], ['1:4-5']]);
    });

    it('keeps the distance above a grid, and has none below it', () => {
      const blocks = [measured(1, { spaceAfter: 6 }), measuredGrid(20), measured(1)];
      expect(places(blocks)).toEqual([[0, 16, 36]]);
    });
  });

  describe('kept paragraphs', () => {
    it('takes a heading to the next page with the paragraph under it', () => {
      expect(pages([measured(9), kept(1), measured(5)])).toEqual([['0:1-9'], ['1:1-1', '2:1-5']]);
    });

    it('takes it too when only one line of the paragraph had room', () => {
      expect(pages([measured(8), kept(1), measured(5)])).toEqual([['0:1-8'], ['1:1-1', '2:1-5']]);
    });

    it('leaves it where two lines of the paragraph have room', () => {
      expect(pages([measured(7), kept(1), measured(5)])).toEqual([['0:1-7', '1:1-1', '2:1-2'], ['2:3-5']]);
    });

    it('takes it along with a paragraph of three lines that cannot be split', () => {
      expect(pages([measured(7), kept(1), measured(3)])).toEqual([['0:1-7'], ['1:1-1', '2:1-3']]);
    });

    it('takes a chain of headings together', () => {
      expect(pages([measured(6), kept(1), kept(2), measured(5)])).toEqual([
        ['0:1-6'],
        ['1:1-1', '2:1-2', '3:1-5'],
      ]);
    });

    it('counts the distances inside a chain', () => {
      const blocks = [measured(7), { ...kept(1), spaceAfter: pt(6) }, measured(5)];
      expect(pages(blocks)).toEqual([['0:1-7'], ['1:1-1', '2:1-5']]);
    });

    it('counts the distance above a chain', () => {
      const blocks = [measured(7), { ...kept(1), spaceBefore: pt(1) }, measured(5)];
      expect(pages(blocks)).toEqual([['0:1-7'], ['1:1-1', '2:1-5']]);
    });

    it('never splits a kept paragraph that a page can hold', () => {
      expect(pages([measured(5), kept(8), measured(2)])).toEqual([['0:1-5'], ['1:1-8', '2:1-2']]);
    });

    it('splits a kept paragraph that no page can hold, from a page’s top', () => {
      expect(pages([measured(3), kept(15), measured(2)])).toEqual([
        ['0:1-3'],
        ['1:1-10'],
        ['1:11-15', '2:1-2'],
      ]);
    });

    it('puts a chain that no page can hold at a page’s top', () => {
      expect(pages([measured(3), kept(6), kept(6), measured(2)])).toEqual([
        ['0:1-3'],
        ['1:1-6'],
        ['2:1-6', '3:1-2'],
      ]);
    });
  });

  describe('grids', () => {
    it('are never split', () => {
      expect(pages([measured(5), measuredGrid(60)])).toEqual([['0:1-5'], ['1:grid']]);
    });

    it('stand where they fit exactly', () => {
      expect(pages([measured(4), measuredGrid(60)])).toEqual([['0:1-4', '1:grid']]);
    });

    it('stand alone at a page’s top when no page can hold them, and the text goes on behind', () => {
      expect(pages([measured(1), measuredGrid(150), measured(2)])).toEqual([
        ['0:1-1'],
        ['1:grid'],
        ['2:1-2'],
      ]);
    });

    it('take the kept paragraph before them along', () => {
      expect(pages([measured(4), kept(3), measuredGrid(40)])).toEqual([['0:1-4'], ['1:1-3', '2:grid']]);
    });

    it('leave a chain that is higher than a page together where it begins the page', () => {
      expect(pages([kept(1), kept(2), kept(2), kept(2), measuredGrid(40)])).toEqual([
        ['0:1-1', '1:1-2', '2:1-2'],
        ['3:1-2', '4:grid'],
      ]);
    });

    it('take it along too where the chain before it is higher than a page', () => {
      expect(pages([measured(1), kept(6), kept(2), measuredGrid(30)])).toEqual([
        ['0:1-1'],
        ['1:1-6'],
        ['2:1-2', '3:grid'],
      ]);
    });

    it('take the last two lines of a kept paragraph along that no page can hold with them', () => {
      expect(pages([measured(1), kept(9), measuredGrid(30)])).toEqual([
        ['0:1-1'],
        ['1:1-7'],
        ['1:8-9', '2:grid'],
      ]);
    });

    it('count the distance to the kept paragraph before them', () => {
      const blocks = [measured(3), { ...kept(3), spaceAfter: pt(6) }, measuredGrid(40)];
      expect(pages(blocks)).toEqual([['0:1-3'], ['1:1-3', '2:grid']]);
    });
  });

  describe('tables', () => {
    it('stand on one page where they fit exactly, their last border included', () => {
      expect(pages([measured(5), measuredTable([20, 29])])).toEqual([['0:1-5', '1:rows 1-2']]);
      expect(pages([measured(5), measuredTable([20, 30])])).toEqual([
        ['0:1-5', '1:rows 1-1'],
        ['1:rows 2-2'],
      ]);
    });

    it('go on over as many pages as they must', () => {
      const table = measuredTable(Array.from({ length: 9 }, () => 30));
      expect(pages([table])).toEqual([['0:rows 1-3'], ['0:rows 4-6'], ['0:rows 7-9']]);
    });

    it('need room for their header on every page', () => {
      const table = measuredTable([30, 30, 30, 30], { header: [20, 15] });
      expect(pages([table])).toEqual([['0:rows 1-2'], ['0:rows 3-4']]);
    });

    it('do not begin where header and first row have no room', () => {
      const table = measuredTable([30, 30], { header: [20] });
      expect(pages([measured(5), table])).toEqual([['0:1-5'], ['1:rows 1-2']]);
    });

    it('begin below the distance of the text before them', () => {
      const blocks = [measured(3, { spaceAfter: 6 }), measuredTable([20]), measured(1, { spaceBefore: 4 })];
      expect(places(blocks)).toEqual([[0, 36, 57 + 4]]);
    });

    it('begin a page at its top', () => {
      const table = measuredTable([40, 40]);
      expect(places([measured(5, { spaceAfter: 6 }), table])).toEqual([[0, 56], [0]]);
    });

    it('keep rows that stay together on one page', () => {
      const table = measuredTable([30, 30, measuredRow(20, true), 20]);
      expect(pages([table])).toEqual([['0:rows 1-2'], ['0:rows 3-4']]);
    });

    it('take the headings before them along with their header and first rows', () => {
      const table = measuredTable([measuredRow(20, true), 20, 20], { header: [10] });
      expect(pages([measured(4), kept(1), table])).toEqual([['0:1-4'], ['1:1-1', '2:rows 1-3']]);
      expect(pages([measured(3), kept(1), table])).toEqual([
        ['0:1-3', '1:1-1', '2:rows 1-2'],
        ['2:rows 3-3'],
      ]);
    });

    it('do not take headings along for rows that may go to the next page', () => {
      const table = measuredTable([20, 20, 20], { header: [10] });
      expect(pages([measured(5), kept(1), table])).toEqual([
        ['0:1-5', '1:1-1', '2:rows 1-1'],
        ['2:rows 2-3'],
      ]);
    });

    it('give their last rows to the grid that they stay with', () => {
      const table = measuredTable([20, 20, 20], { header: [10], isKeptWithNext: true });
      expect(pages([measured(1), table, measuredGrid(20)])).toEqual([
        ['0:1-1', '1:rows 1-2'],
        ['1:rows 3-3', '2:grid'],
      ]);
      expect(pages([table, measuredGrid(29)])).toEqual([['0:rows 1-3', '1:grid']]);
    });

    it('give all rows that stay with the last one to the grid', () => {
      const table = measuredTable([20, measuredRow(20, true), 20], { isKeptWithNext: true });
      expect(pages([measured(1), table, measuredGrid(30)])).toEqual([
        ['0:1-1', '1:rows 1-1'],
        ['1:rows 2-3', '2:grid'],
      ]);
    });

    it('go to the next page whole when all their rows stay with the grid', () => {
      const table = measuredTable([measuredRow(20, true), 20], { isKeptWithNext: true });
      expect(pages([measured(2), kept(1), table, measuredGrid(35)])).toEqual([
        ['0:1-2'],
        ['1:1-1', '2:rows 1-2', '3:grid'],
      ]);
    });

    it('put a row that no page can hold on a page of its own, and go on', () => {
      expect(pages([measuredTable([10, 150, 10])])).toEqual([['0:rows 1-1'], ['0:rows 2-2'], ['0:rows 3-3']]);
    });
  });

  it('goes on with a line a page when not even one fits', () => {
    const blocks = [measured(3)];
    expect(summary(paginate(blocks, heights(LINE / 2), 2), blocks)).toEqual([
      ['0:1-1'],
      ['0:2-2'],
      ['0:3-3'],
    ]);
  });

  it('fails instead of making pages without end', () => {
    expect(() => paginate([measured(10_001)], heights(LINE), 1)).toThrow('10000 pages');
  });

  it('gives the first page less room where its height is less', () => {
    const blocks = [measured(12)];
    const rooms = { first: pt(5 * LINE), later: pt(7 * LINE) };
    expect(summary(paginate(blocks, rooms, 2), blocks)).toEqual([['0:1-5'], ['0:6-12']]);
  });

  it('bears the rounding of heights that fit exactly', () => {
    const blocks = Array.from({ length: 10 }, () => ({ ...measured(1), lineHeight: pt(0.1) }));
    expect(paginate(blocks, heights(1), 2)).toHaveLength(1);
  });
});
