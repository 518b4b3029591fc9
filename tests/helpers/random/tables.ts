import fc, { type Arbitrary } from 'fast-check';
import type { CellAlignment, Table, TableRow } from '../../../src/document/nodes.ts';
import { cell, row, SOMEWHERE, totalRow } from '../node-builders.ts';
import { content } from './content.ts';
import { words } from './words.ts';

const alignment = fc.constantFrom<CellAlignment>('left', 'center', 'right');
const figure = fc.integer({ min: -99_999, max: 99_999_999 }).map((value) => value.toLocaleString('vi-VN'));

/** A text of a cell: empty, a figure, a few words, or many. */
function cellText(columns: number) {
  const most = Math.max(4, Math.floor(60 / columns));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<ReturnType<typeof cell>['content']>([]) },
    { weight: 3, arbitrary: figure.map((value) => [{ kind: 'text', value } as const]) },
    { weight: 6, arbitrary: content(1, 4) },
    { weight: 2, arbitrary: content(1, most) },
  );
}

type Rows = readonly TableRow[];

/** Rows of one kind: a plain one, the name of a group, a sum, cells over columns or rows. */
function rows(columns: number): Arbitrary<Rows> {
  const texts = (some: number) => fc.array(cellText(columns), { minLength: some, maxLength: some });
  const plain = texts(columns).map((all): Rows => [row(...all)]);
  const group = cellText(2).map((one): Rows => [totalRow(cell(one, { columns }))]);
  const sum = texts(columns - 2).map((all): Rows => [totalRow(cell('Cộng', { columns: 2 }), ...all)]);
  const wide = texts(columns - 1).map(([first = [], ...rest]): Rows => [
    row(cell(first, { columns: 2 }), ...rest),
  ]);
  const high = fc
    .tuple(cellText(columns), fc.array(texts(columns - 1), { minLength: 2, maxLength: 4 }))
    .map(([first, all]): Rows =>
      all.map((rest, index) => row(...(index === 0 ? [cell(first, { rows: all.length })] : []), ...rest)),
    );
  return fc.oneof(
    { weight: 14, arbitrary: plain },
    { weight: 1, arbitrary: group },
    { weight: 1, arbitrary: sum },
    { weight: 1, arbitrary: wide },
    { weight: 1, arbitrary: high },
  );
}

/** One row; or two in which every cell but a pair of columns lies over both. */
function header(columns: number): Arbitrary<Rows> {
  const names = (some: number) => fc.array(words(1, 5), { minLength: some, maxLength: some });
  const simple = names(columns).map((all): Rows => [row(...all)]);
  if (columns < 4) return simple;
  const double = names(columns + 1).map(([pair = '', left = '', right = '', ...others]): Rows => {
    const over = others.map((name) => cell(name, { rows: 2 }));
    const [first = cell(''), ...rest] = over;
    return [row(first, cell(pair, { columns: 2 }), ...rest), row(left, right)];
  });
  return fc.oneof(simple, double);
}

/** A table of 3 to 9 columns. */
export function table(most: number): Arbitrary<Table> {
  return fc.integer({ min: 3, max: 9 }).chain((columns) =>
    fc
      .record({
        columns: fc.array(fc.record({ share: fc.integer({ min: 8, max: 20 }), alignment }), {
          minLength: columns,
          maxLength: columns,
        }),
        header: fc.oneof(
          { weight: 9, arbitrary: header(columns) },
          { weight: 1, arbitrary: fc.constant<Rows>([]) },
        ),
        groups: fc.array(rows(columns), { minLength: 1, maxLength: most, size: 'max' }),
        hasTotal: fc.boolean(),
        total: fc.array(figure, { minLength: columns - 2, maxLength: columns - 2 }),
      })
      .map(({ groups, hasTotal, total, ...rest }) => ({
        kind: 'table' as const,
        ...rest,
        rows: [
          ...groups.flat(),
          ...(hasTotal ? [totalRow(cell('Tổng cộng', { columns: 2 }), ...total)] : []),
        ],
        place: SOMEWHERE,
      })),
  );
}
