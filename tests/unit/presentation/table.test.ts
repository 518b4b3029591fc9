import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnBoundary } from '../../../src/presentation/columns.ts';
import type { PresentedTableRow } from '../../../src/presentation/presented.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt, ptToTwip } from '../../../src/regulation/units.ts';
import { cell, row, SOMEWHERE, strong, table, text, totalRow } from '../../helpers/node-builders.ts';
import { SEED } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

function presented(tree: Parameters<typeof presentTable>[0], width = PAGE.textWidth) {
  return presentTable(tree, STYLES, { width, metrics: METRICS });
}

/** Each cell as its text, bold in `*`. */
function textsOf(rows: readonly PresentedTableRow[]): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.map(({ paragraphs }) =>
      paragraphs
        .flatMap(({ runs }) => runs.map((run) => (run.face === 'bold' ? `*${run.text}*` : run.text)))
        .join(''),
    ),
  );
}

describe('presentTable, columns', () => {
  it('shares the width out, to within what programs can keep', () => {
    const { columns } = presented(table([1, 2, 5], [], row('a', 'b', 'c')), pt(400));
    expect(columns).toEqual([
      expect.closeTo(50, 0) as number,
      expect.closeTo(100, 0) as number,
      expect.closeTo(250, 0) as number,
    ]);
  });

  it('fills the width exactly, each boundary where every program has it, for any shares', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), (shares) => {
        const { columns } = presented(table(shares, [], row(...shares.map(String))));
        let x = 0;
        for (const width of columns.slice(0, -1)) {
          x += width;
          expect(ptToTwip(columnBoundary(pt(x), PAGE.textWidth))).toBe(ptToTwip(pt(x)));
        }
        expect(x + (columns.at(-1) ?? 0)).toBeCloseTo(PAGE.textWidth, 9);
      }),
      { seed: SEED },
    );
  });

  it('has borders of half a point and Word’s own padding', () => {
    expect(presented(table([1], [], row('a')))).toMatchObject({ border: 0.5, padding: 5.4 });
  });
});

describe('presentTable, cells', () => {
  const TREE = table(
    [1, 1, 1],
    [row(cell('TT', { rows: 2 }), cell('Kết quả', { columns: 2 })), row('Cả năm', 'Nửa năm')],
    row('1', [text('Cụm '), strong('số 1')], '5'),
    totalRow(cell('Tổng cộng', { columns: 2 }), '5'),
  );

  it('sets the header in bold, the rows plain, totals in bold', () => {
    const { header, rows } = presented(TREE);
    expect(textsOf(header)).toEqual([
      ['*TT*', '*Kết quả*'],
      ['*Cả năm*', '*Nửa năm*'],
    ]);
    expect(textsOf(rows)).toEqual([
      ['1', 'Cụm *số 1*', '5'],
      ['*Tổng cộng*', '*5*'],
    ]);
  });

  it('begins cells at their columns, those below a cell over two rows too', () => {
    const { header, rows } = presented(TREE);
    const columns = [...header, ...rows].map(({ cells }) => cells.map(({ column }) => column));
    expect(columns).toEqual([
      [0, 1],
      [1, 2],
      [0, 1, 2],
      [0, 2],
    ]);
  });

  it('sets texts as their columns say, unless the cell says otherwise, headers in the middle', () => {
    const tree = {
      ...table(
        [],
        [row('a', cell('b', { alignment: 'left' }))],
        row('c', cell('d', { alignment: 'center' })),
      ),
      columns: [
        { share: 1, alignment: 'right' },
        { share: 1, alignment: 'left' },
      ],
    } as const;
    const { header, rows } = presented(tree);
    const alignments = [...header, ...rows].map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs[0]?.alignment),
    );
    expect(alignments).toEqual([
      ['center', 'left'],
      ['right', 'center'],
    ]);
  });

  it('gives an empty cell an empty paragraph', () => {
    const { rows } = presented(table([1], [], row('')));
    expect(rows[0]?.cells[0]?.paragraphs).toMatchObject([{ kind: 'paragraph', runs: [] }]);
  });

  it('says where the template wrote a row', () => {
    const place = { ...SOMEWHERE, line: 7 };
    expect(presented(table([1], [], { ...row('a'), place })).rows[0]?.place).toEqual(place);
  });
});

describe('presentTable, rows that stay together', () => {
  const kept = (...rows: readonly ReturnType<typeof row>[]) =>
    presented(table([1, 1], [], ...rows)).rows.map(({ isKeptWithNext }) => isKeptWithNext);

  const plain = row('a', 'b');
  const bold = totalRow('c', 'd');

  it('are a sum and the row above it', () => {
    expect(kept(plain, plain, bold)).toEqual([false, true, false]);
  });

  it('are the name of a group and its first row', () => {
    expect(kept(bold, plain, plain, bold, plain)).toEqual([true, false, false, true, false]);
  });

  it('are no sum and the name of the next group', () => {
    expect(kept(bold, plain, bold, bold, plain, bold, bold)).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('are those that a cell joins', () => {
    expect(kept(row(cell('a', { rows: 3 }), 'b'), row('c'), row('d'), row('e', 'f'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
