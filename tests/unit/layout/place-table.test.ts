import { describe, expect, it } from 'vitest';
import { measureTable } from '../../../src/layout/measure-table.ts';
import { placeTable } from '../../../src/layout/place-table.ts';
import { baselineOffset } from '../../../src/presentation/measure.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { cell, row, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { STYLES } from '../support/regulation.ts';

const ORIGIN = { x: pt(85), y: pt(100) };
const LINE = 14.95;
/** From a row's top to the baseline of its first line: border, distance, ascent. */
const DOWN = 0.5 + 2 + baselineOffset(pt(13), METRICS);
const ROW = 0.5 + 2 + LINE + 2;

function placed(firstRow: number, endRow: number, ...parts: Parameters<typeof table>) {
  const presented = presentTable(table(...parts), STYLES, { width: pt(300), metrics: METRICS });
  const part = {
    kind: 'table',
    table: measureTable(presented, METRICS),
    firstRow,
    endRow,
    y: pt(0),
  } as const;
  return placeTable(part, ORIGIN, METRICS);
}

/** The lines as text, x and baseline. */
function lines(...args: Parameters<typeof placed>) {
  return placed(...args).flatMap((box) =>
    box.kind === 'line' ? [[box.fragments.map(({ text }) => text).join(''), box.x, box.baseline]] : [],
  );
}

const close = (value: number) => expect.closeTo(value, 6) as number;

describe('placeTable', () => {
  it('sets texts inside their cells, row below row', () => {
    expect(lines(0, 2, [1, 1], [], row('a', 'b'), row('c', 'd'))).toEqual([
      ['a', close(85 + 5.4), close(100 + DOWN)],
      ['b', close(85 + 150 + 5.4), close(100 + DOWN)],
      ['c', close(85 + 5.4), close(100 + ROW + DOWN)],
      ['d', close(85 + 150 + 5.4), close(100 + ROW + DOWN)],
    ]);
  });

  it('repeats the header above the rows of a page', () => {
    const texts = lines(1, 2, [1], [row('TT')], row('a'), row('b')).map(([text, , y]) => [text, y]);
    expect(texts).toEqual([
      ['TT', close(100 + DOWN)],
      ['b', close(100 + ROW + DOWN)],
    ]);
  });

  it('says whose its lines are, but of a header that is repeated', () => {
    const owners = (firstRow: number) =>
      placed(firstRow, 2, [1], [row('TT')], row('a'), row('b')).flatMap((box) =>
        box.kind === 'line' ? [box.paragraph?.runs.map(({ text }) => text).join('')] : [],
      );
    expect(owners(0)).toEqual(['TT', 'a', 'b']);
    expect(owners(1)).toEqual([undefined, 'b']);
  });

  it('sets flush right and centred texts by the room of their cells', () => {
    const parts = row(cell('a', { alignment: 'right' }), cell('b', { alignment: 'center' }));
    const boxes = placed(0, 1, [1, 1], [], parts).flatMap((box) => (box.kind === 'line' ? [box] : []));
    const [right, center] = boxes;
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(85 + 150 - 5.4, 6);
    expect((center?.x ?? 0) + (center?.width ?? 0) / 2).toBeCloseTo(85 + 225, 6);
  });

  it('sets a text in the middle of a higher row', () => {
    const long = 'Công ty trách nhiệm hữu hạn một thành viên';
    const found = lines(0, 1, [1, 1], [], row('a', long));
    expect(found.map(([, , y]) => y)).toEqual([
      close(100 + DOWN + LINE / 2 - 0.025),
      close(100 + DOWN),
      close(100 + DOWN + LINE),
    ]);
  });

  it('sets a text in the middle of the rows that its cell covers', () => {
    const [first] = lines(0, 2, [1, 1], [], row(cell('a', { rows: 2 }), 'b'), row('c'));
    expect(first).toEqual(['a', close(85 + 5.4), close(100 + DOWN + ROW / 2 - 0.025)]);
  });

  it('draws the borders from the top left corner on', () => {
    const rules = placed(0, 1, [1, 1], [], row('a', 'b')).flatMap((box) =>
      box.kind === 'rule' ? [box] : [],
    );
    expect(rules).toHaveLength(5);
    expect(rules[0]).toEqual({
      kind: 'rule',
      direction: 'across',
      x: close(84.75),
      y: close(100.25),
      length: close(300.5),
      weight: 0.5,
    });
    expect(rules[3]).toMatchObject({
      direction: 'down',
      x: close(85 + 150),
      y: 100,
      length: close(ROW + 0.5),
    });
  });
});
