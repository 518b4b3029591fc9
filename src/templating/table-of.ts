import type { CellAlignment, Table, TableCell, TableRow } from '../document/nodes.ts';
import { inlines } from './inlines.ts';
import { elements, elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { ROW_TAGS } from './table-grammar.ts';

/** A <table> as a node; the grammar has checked its numbers. */
export function tableOf(table: MarkupElement): Table {
  const rows = elements(table).filter(({ tag }) => ROW_TAGS.some((name) => name === tag));
  return {
    kind: 'table',
    columns: elementsNamed(table, 'column').map(({ attributes }) => ({
      share: Number(attributes['width']),
      alignment: alignmentOf(attributes['align']) ?? 'left',
    })),
    header: elementsNamed(table, 'header').map(rowOf),
    rows: rows.map(rowOf),
    place: table.place,
  };
}

function rowOf(row: MarkupElement): TableRow {
  return { isTotal: row.tag === 'total', cells: elementsNamed(row, 'cell').map(cellOf), place: row.place };
}

function cellOf({ attributes, children }: MarkupElement): TableCell {
  return {
    content: inlines(children),
    columns: Number(attributes['columns'] ?? 1),
    rows: Number(attributes['rows'] ?? 1),
    alignment: alignmentOf(attributes['align']),
  };
}

function alignmentOf(attribute: string | undefined): CellAlignment | undefined {
  return attribute === 'left' || attribute === 'center' || attribute === 'right' ? attribute : undefined;
}
