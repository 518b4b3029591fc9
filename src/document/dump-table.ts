import { inlines } from './dump-inlines.ts';
import type { Table, TableCell, TableRow } from './nodes.ts';

/** A table as text, one line a row: its columns first, cells with what they cover and how they differ. */
export function dumpTable({ columns, header, rows }: Table): readonly string[] {
  const widths = columns.map(({ share, alignment }) => `${String(share)}:${alignment}`);
  return [
    `table ${widths.join(' ')}`,
    ...header.map((row) => `  header ${dumpCells(row)}`),
    ...rows.map((row) => `  ${row.isTotal ? 'total' : 'row'} ${dumpCells(row)}`),
  ];
}

function dumpCells({ cells }: TableRow): string {
  return cells.map(dumpCell).join(' | ');
}

function dumpCell({ content, columns, rows, alignment }: TableCell): string {
  return [
    inlines(content),
    ...(columns > 1 ? [`columns=${String(columns)}`] : []),
    ...(rows > 1 ? [`rows=${String(rows)}`] : []),
    ...(alignment === undefined ? [] : [alignment]),
  ].join(' ');
}
