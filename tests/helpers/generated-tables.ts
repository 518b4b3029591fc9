import type {
  AdministrativeDocument,
  Block,
  CellAlignment,
  Table,
  TableRow,
} from '../../src/document/nodes.ts';
import { numbers, sentence } from './generated-plans.ts';
import {
  annex,
  cell,
  closing,
  document,
  p,
  recipients,
  row,
  section,
  signature,
  SOMEWHERE,
  totalRow,
} from './node-builders.ts';

type Next = () => number;

const ALIGNMENTS: readonly CellAlignment[] = ['left', 'center', 'right'];
const below = (next: Next, limit: number) => Math.floor(next() * limit);
const words = (next: Next, most: number) => sentence(next, 1 + below(next, most));
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * A table of invented cells: some wrap over many lines, some are empty, some lie over several columns or rows.
 *
 * @param columns At least 3.
 * @param rows About so many, a total below them.
 */
export function generatedTable(next: Next, columns: number, rows: number): Table {
  const body: TableRow[] = [];
  while (body.length < rows) body.push(...rowsOfOneKind(next, columns, body.length + 1));
  return {
    kind: 'table',
    columns: times(columns, (index) => ({
      share: index === 0 ? 14 : 13 + below(next, 14),
      alignment: index === 0 ? 'center' : (ALIGNMENTS[below(next, 3)] ?? 'left'),
    })),
    header: header(next, columns),
    rows: [...body, totalRow(cell('Tổng cộng', { columns: 2 }), ...times(columns - 2, () => figure(next)))],
    place: SOMEWHERE,
  };
}

function figure(next: Next): string {
  return String(below(next, 100_000));
}

/** One row, or two in which every cell but a pair of columns lies over both. */
function header(next: Next, columns: number): readonly TableRow[] {
  if (columns < 5 || next() < 0.4) return [row(...times(columns, () => words(next, 4)))];
  const over = () => cell(words(next, 5), { rows: 2 });
  const pair = cell(words(next, 3), { columns: 2 });
  return [row(over(), over(), pair, ...times(columns - 4, over)), row(words(next, 2), words(next, 2))];
}

function rowsOfOneKind(next: Next, columns: number, ordinal: number): readonly TableRow[] {
  const kind = next();
  const most = columns > 6 ? 8 : 14;
  if (kind < 0.06) return [totalRow(cell(`Nhóm ${String(ordinal)}: ${words(next, 8)}`, { columns }))];
  if (kind < 0.14) {
    const height = 2 + below(next, 3);
    return times(height, (index) =>
      row(...(index === 0 ? [cell(words(next, 8), { rows: height })] : []), ...texts(next, columns - 1, 4)),
    );
  }
  if (kind < 0.2) return [row(cell(words(next, 9), { columns: 2 }), ...texts(next, columns - 2, most))];
  return [row(String(ordinal), ...texts(next, columns - 1, most))];
}

/** Cells of a few words, one in five of more, one in ten empty. */
function texts(next: Next, count: number, most: number): readonly string[] {
  return times(count, () => (next() < 0.1 ? '' : words(next, next() < 0.2 ? most : 4)));
}

/** Some paragraphs, a heading and a table, and sometimes text below it. */
function bodyWithTable(next: Next, columns: number, rows: number): readonly Block[] {
  const text = () => p(`${sentence(next, 5 + below(next, 110))}.`);
  const table = generatedTable(next, columns, rows);
  return [
    ...times(1 + below(next, 8), text),
    ...(next() < 0.5 ? [section('I.', words(next, 6), text(), table)] : [table]),
    ...(next() < 0.6 ? times(1 + below(next, 3), text) : []),
  ];
}

const signatories = () => [signature('Nguyễn Văn A', 'KT. Trưởng ban', 'Phó Trưởng ban')];

/** A decision, so to say, with tables in its text and in annexes, upright and turned. */
export function documentWithTables(seed: number, columns: number, rows: number): AdministrativeDocument {
  const next = numbers(seed);
  const receivers = times(1 + below(next, 7), () => sentence(next, 2 + below(next, 8)));
  return document(
    bodyWithTable(next, columns, rows),
    { closing: closing(recipients('VT, VP', ...receivers), ...signatories()) },
    annex('Phụ lục I', words(next, 9), bodyWithTable(next, Math.min(12, columns + 2), rows), {
      orientation: 'landscape',
    }),
    annex('Phụ lục II', words(next, 9), bodyWithTable(next, columns, Math.ceil(rows / 2))),
  );
}

/** A document whose text ends in a table of so many rows, the signature block right below it. */
export function tableAboveSignature(seed: number, rows: number): AdministrativeDocument {
  const next = numbers(seed);
  const receivers = times(2 + below(next, 5), () => sentence(next, 2 + below(next, 6)));
  return document([p(`${sentence(next, 30)}:`), generatedTable(next, 3 + (seed % 4), rows)], {
    closing: closing(recipients('VT, VP', ...receivers), ...signatories()),
  });
}
