import type { CellAlignment, Table, TableCell, TableColumn, TableRow } from '../document/nodes.ts';
import { inlines } from './inlines.ts';
import { elements, elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** The rows of a table below its header. */
const BODY_ROWS: readonly string[] = ['row', 'total'];

/** A <table> as a node. */
export function tableOf(table: MarkupElement): Table {
  return {
    kind: 'table',
    columns: elementsNamed(table, 'column').map(columnOf),
    header: elementsNamed(table, 'header').map(rowOf),
    rows: elements(table)
      .filter(({ tag }) => BODY_ROWS.includes(tag))
      .map(rowOf),
    place: table.place,
  };
}

function columnOf({ attributes }: MarkupElement): TableColumn {
  return { share: Number(attributes['width']), alignment: alignmentOf(attributes['align']) ?? 'left' };
}

function rowOf(element: MarkupElement): TableRow {
  return {
    isTotal: element.tag === 'total',
    cells: elementsNamed(element, 'cell').map(cellOf),
    place: element.place,
  };
}

function cellOf({ attributes, children }: MarkupElement): TableCell {
  return {
    content: inlines(children),
    columns: spanOf(attributes['columns']),
    rows: spanOf(attributes['rows']),
    alignment: alignmentOf(attributes['align']),
  };
}

/** How many columns or rows a cell covers. */
function spanOf(written: string | undefined): number {
  return written === undefined ? 1 : Number(written);
}

function alignmentOf(written: string | undefined): CellAlignment | undefined {
  return written === 'left' || written === 'center' || written === 'right' ? written : undefined;
}
