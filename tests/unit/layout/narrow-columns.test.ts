import { describe, expect, it } from 'vitest';
import { measureTable } from '../../../src/layout/measure-table.ts';
import { narrowColumns } from '../../../src/layout/narrow-columns.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { cell, row, SOMEWHERE, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { measured } from '../support/measured.ts';
import { STYLES } from '../support/regulation.ts';

function found(...parts: Parameters<typeof table>) {
  const presented = presentTable(table(...parts), STYLES, { width: pt(400), metrics: METRICS });
  return narrowColumns([measured(1), measureTable(presented, METRICS)]);
}

describe('narrowColumns', () => {
  it('finds nothing where every letter has room', () => {
    expect(found([24, 376], [], row('W', 'b'))).toEqual([]);
  });

  it('names the column in which a letter has none, at the place of the table', () => {
    expect(found([100, 23, 277], [], row('a', 'b', 'c'))).toMatchObject([
      {
        code: 'column-too-narrow',
        message: { vi: 'Cột 2 của bảng hẹp quá, không đủ chỗ cho một chữ cái.' },
        place: SOMEWHERE,
      },
    ]);
  });

  it('minds no column that only cells over several columns use', () => {
    expect(found([10, 390], [], row(cell('a', { columns: 2 })))).toEqual([]);
  });
});
