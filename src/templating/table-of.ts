import type { CellAlignment, Table, TableCell, TableRow } from '../document/nodes.ts';
import { inlines } from './inlines.ts';
import { elements, elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { ROW_TAGS } from './table-grammar.ts';

/** How many columns a table has, and what its cells cover. */
export interface TableSpans {
  readonly columns: number;
  readonly header: readonly RowSpans[];
  readonly rows: readonly RowSpans[];
}

interface RowSpans extends Pick<TableRow, 'place'> {
  readonly cells: readonly Pick<TableCell, 'columns' | 'rows'>[];
}

/** The cells of a <table> whose numbers are numbers. */
export function gridOf(table: MarkupElement): TableSpans {
  const row = (element: MarkupElement) => ({
    cells: elementsNamed(element, 'cell').map(spansOf),
    place: element.place,
  });
  return {
    columns: elementsNamed(table, 'column').length,
    header: elementsNamed(table, 'header').map(row),
    rows: rowsOf(table).map(row),
  };
}

/** A <table> as a node; the grammar has checked its numbers. */
export function tableOf(table: MarkupElement): Table {
  return {
    kind: 'table',
    columns: elementsNamed(table, 'column').map(({ attributes }) => ({
      share: Number(attributes['width']),
      alignment: alignmentOf(attributes['align']) ?? 'left',
    })),
    header: elementsNamed(table, 'header').map(rowOf),
    rows: rowsOf(table).map(rowOf),
    place: table.place,
  };
}

/** The rows below the header. */
export function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return elements(table).filter(({ tag }) => ROW_TAGS.some((name) => name === tag));
}

function rowOf(row: MarkupElement): TableRow {
  const cells: TableCell[] = [];
  for (const child of row.children)
    if (child.kind === 'element' && child.tag === 'cell') cells.push(cellOf(child));
  return { isTotal: row.tag === 'total', cells, place: row.place };
}

function cellOf({ attributes, children }: MarkupElement): TableCell {
  const { columns = '1', rows = '1', align } = attributes;
  return {
    content: inlines(children),
    columns: Number(columns),
    rows: Number(rows),
    alignment: alignmentOf(align),
  };
}

function spansOf({ attributes }: MarkupElement): Pick<TableCell, 'columns' | 'rows'> {
  return { columns: Number(attributes['columns'] ?? 1), rows: Number(attributes['rows'] ?? 1) };
}

function alignmentOf(attribute: string | undefined): CellAlignment | undefined {
  return attribute === 'left' || attribute === 'center' || attribute === 'right' ? attribute : undefined;
}
