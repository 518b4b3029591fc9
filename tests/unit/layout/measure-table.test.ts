import { describe, expect, it } from 'vitest';
import { measureTable } from '../../../src/layout/measure-table.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { cell, row, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { STYLES } from '../support/regulation.ts';

const WIDTH = 300;
const PADDING = 5.4;
const BORDER = 0.5;
/** Lines of 13 pt, 2 pt above and below. */
const text = (lines: number) => 14.95 * lines + 4;

function measured(...parts: Parameters<typeof table>) {
  return measureTable(presentTable(table(...parts), STYLES, { width: pt(WIDTH), metrics: METRICS }), METRICS);
}

function heights(...parts: Parameters<typeof table>): readonly number[] {
  return measured(...parts).rows.map(({ height }) => height);
}

const close = (value: number) => expect.closeTo(value, 9) as number;
const LONG = 'Công ty trách nhiệm hữu hạn một thành viên';

describe('measureTable', () => {
  it('begins columns where those before them end', () => {
    expect(measured([1, 1], [], row('a', 'b')).edges).toEqual([0, 150, 300]);
  });

  it('gives texts the width of their columns without the padding', () => {
    const [first, second] = measured([1, 1], [], row('a', 'b'), row(cell('c', { columns: 2 }))).rows;
    expect(first?.cells.map(({ x, room }) => [x, room])).toEqual([
      [PADDING, close(150 - 2 * PADDING)],
      [150 + PADDING, close(150 - 2 * PADDING)],
    ]);
    expect(second?.cells.map(({ room }) => room)).toEqual([close(300 - 2 * PADDING)]);
  });

  it('makes a row as high as its highest cell, with the distances in it and the border above', () => {
    expect(heights([1, 1], [], row('a', 'b'), row('a', LONG))).toEqual([
      close(text(1) + BORDER),
      close(text(2) + BORDER),
    ]);
  });

  it('adds to the last of its rows what a cell over several needs more', () => {
    expect(heights([1, 3], [], row(cell(LONG, { rows: 2 }), 'a'), row('b'))).toEqual([
      close(text(1) + BORDER),
      close(text(5) - text(1)),
    ]);
  });

  it('adds nothing where the rows have room for it', () => {
    expect(heights([1, 1], [], row(cell(LONG, { rows: 2 }), 'a'), row('b'))).toEqual([
      close(text(1) + BORDER),
      close(text(1) + BORDER),
    ]);
  });

  it('measures the header apart from the rows', () => {
    const { header, rows } = measured([1], [row('TT')], row(LONG));
    expect([header[0]?.height, rows[0]?.height]).toEqual([close(text(1) + BORDER), close(text(1) + BORDER)]);
  });

  it('makes rows of the header at least as high as they must be', () => {
    const tree = presentTable(table([1], [row('a')], row('b')), STYLES, { width: pt(300), metrics: METRICS });
    const header = tree.header.map((one) => ({ ...one, minHeight: pt(50) }));
    expect(measureTable({ ...tree, header }, METRICS).header[0]?.height).toBe(50);
  });
});
