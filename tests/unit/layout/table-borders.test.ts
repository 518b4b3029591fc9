import { describe, expect, it } from 'vitest';
import type { MeasuredTableCell, MeasuredTableRow } from '../../../src/layout/measured.ts';
import { tableBorders } from '../../../src/layout/table-borders.ts';
import { pt } from '../../../src/regulation/units.ts';
import { measuredRow } from '../support/measured.ts';

function cell(column: number, columns = 1, rows = 1): MeasuredTableCell {
  return { paragraphs: [], column, columns, rows, x: pt(0), room: pt(0), height: pt(0) };
}

function row(...cells: readonly MeasuredTableCell[]): MeasuredTableRow {
  return { ...measuredRow(20), cells };
}

/** Rules of rows 20 high and columns 100 wide, each as its way, its middle, and from where to where. */
function rules(...rows: readonly MeasuredTableRow[]): readonly string[] {
  const columns = Math.max(...rows.flatMap(({ cells }) => cells.map((one) => one.column + one.columns)));
  const lines = {
    border: pt(1),
    tops: Array.from({ length: rows.length + 1 }, (_, index) => 20 * index),
    edges: Array.from({ length: columns + 1 }, (_, index) => 100 * index),
  };
  return tableBorders(rows, lines).map(({ direction, x, y, length, weight }) => {
    expect(weight).toBe(1);
    const [at, from] = direction === 'across' ? [y, x] : [x, y];
    return `${direction} ${String(at)} ${String(from)}-${String(from + length)}`;
  });
}

describe('tableBorders', () => {
  it('go round a cell, their corners filled', () => {
    expect(rules(row(cell(0)))).toEqual([
      'across 0.5 -0.5-100.5',
      'across 20.5 -0.5-100.5',
      'down 0 0-21',
      'down 100 0-21',
    ]);
  });

  it('run through from edge to edge where no cell lies across', () => {
    expect(rules(row(cell(0), cell(1)), row(cell(0), cell(1)))).toEqual([
      'across 0.5 -0.5-200.5',
      'across 20.5 -0.5-200.5',
      'across 40.5 -0.5-200.5',
      'down 0 0-41',
      'down 100 0-41',
      'down 200 0-41',
    ]);
  });

  it('stop at a cell over two columns', () => {
    expect(rules(row(cell(0, 2)), row(cell(0), cell(1)))).toContain('down 100 20-41');
  });

  it('stop at a cell over two rows', () => {
    expect(rules(row(cell(0, 1, 2), cell(1)), row(cell(1)))).toContain('across 20.5 99.5-200.5');
  });

  it('go on behind a cell that they stopped at', () => {
    const found = rules(row(cell(0), cell(1, 1, 2), cell(2)), row(cell(0), cell(2)));
    expect(found).toContain('across 20.5 -0.5-100.5');
    expect(found).toContain('across 20.5 199.5-300.5');
  });
});
