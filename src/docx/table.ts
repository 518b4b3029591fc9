import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ITableBordersOptions,
} from 'docx';
import type {
  PresentedCell,
  PresentedDocument,
  PresentedGrid,
  PresentedTable,
  PresentedTableRow,
} from '../presentation/presented.ts';
import { gridCells } from './grid.ts';
import { wordParagraph, type NextId } from './paragraph.ts';
import { eighthPoints, twips } from './twips.ts';

type Styles = PresentedDocument['styles'];

/** What a table stands with. */
export interface BesideTable {
  /** The signature block right below it. */
  readonly closing: PresentedGrid | undefined;
  /** Whether its last row stays with what follows. */
  readonly isKept: boolean;
}

/**
 * A table of fixed layout with borders. In compatibility mode 14 a table is shifted left by its cells' margin, so it is
 * indented by as much. A signature block below it is its last row: Word and LibreOffice keep a row with the next row,
 * but LibreOffice keeps a table that goes over pages with nothing (docs/adr/0014).
 */
export function wordTable(
  table: PresentedTable,
  styles: Styles,
  nextId: NextId,
  { closing, isKept }: BesideTable,
): Table {
  const edges = mergedEdges(table.columns, closing?.columns ?? []);
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  const span = spanBetween(edges);
  const margin = twips(table.padding);
  const wordRows = (rows: readonly PresentedTableRow[], isHeader: boolean) =>
    rows.map((row, index) =>
      wordRow(row, {
        isHeader,
        isKept: row.isKeptWithNext || isHeader || (index === rows.length - 1 && isKept),
        cell: (cell) => wordCell(cell, table, span, styles, nextId),
      }),
    );
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: margin, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: tableBorders(table),
    margins: { top: 0, bottom: 0, left: margin, right: margin, marginUnitType: WidthType.DXA },
    rows: [
      ...wordRows(table.header, true),
      ...wordRows(table.rows, false),
      ...(closing === undefined ? [] : closingRows(closing, span, styles, nextId)),
    ],
  });
}

/** How many of the written columns lie between two places of the same table. */
type SpanBetween = (start: number, end: number) => number;

function spanBetween(edges: readonly number[]): SpanBetween {
  return (start, end) => edges.indexOf(end) - edges.indexOf(start);
}

/** Where the columns of a table or of the grid below it begin and end, in twips. */
function mergedEdges(...columns: readonly PresentedTable['columns'][]): readonly number[] {
  const all = columns.flatMap((widths) => edgesOf(widths));
  return [...new Set(all)].sort((a, b) => a - b);
}

function edgesOf(widths: PresentedTable['columns']): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + twips(width));
  return edges;
}

function wordRow(
  { cells, minHeight }: PresentedTableRow,
  row: {
    readonly isHeader: boolean;
    readonly isKept: boolean;
    readonly cell: (cell: PresentedCell) => TableCell;
  },
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.isHeader && { tableHeader: true }),
    ...(minHeight > 0 && { height: { value: twips(minHeight), rule: HeightRule.ATLEAST } }),
    ...(row.isKept && { keepNext: true }),
    children: cells.map(row.cell),
  });
}

function wordCell(
  { column, columns, rows, paragraphs }: PresentedCell,
  table: PresentedTable,
  span: SpanBetween,
  styles: Styles,
  nextId: NextId,
): TableCell {
  const edges = edgesOf(table.columns);
  const start = edges[column] ?? 0;
  const end = edges[column + columns] ?? start;
  return new TableCell({
    width: { size: end - start, type: WidthType.DXA },
    columnSpan: span(start, end),
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs.map((paragraph) => wordParagraph(paragraph, styles[paragraph.style.key], nextId)),
  });
}

const NO_LINE: IBorderOptions = { style: BorderStyle.NIL };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** The rows of a grid in a table: without borders but for the one that ends the table above them. */
function closingRows(
  { columns, rows }: PresentedGrid,
  span: SpanBetween,
  styles: Styles,
  nextId: NextId,
): readonly TableRow[] {
  const edges = edgesOf(columns);
  return rows.map((row, index) => {
    const borders = { left: NO_LINE, right: NO_LINE, bottom: NO_LINE, ...(index > 0 && { top: NO_LINE }) };
    const children = gridCells(row, styles, nextId).map((paragraphs, column) => {
      const start = edges[column] ?? 0;
      const end = edges[column + 1] ?? start;
      const width = { size: end - start, type: WidthType.DXA };
      return new TableCell({
        width,
        columnSpan: span(start, end),
        borders,
        margins: NO_MARGINS,
        children: paragraphs,
      });
    });
    return new TableRow({ cantSplit: true, ...(index < rows.length - 1 && { keepNext: true }), children });
  });
}

function tableBorders({ border }: PresentedTable): ITableBordersOptions {
  const line: IBorderOptions = {
    style: BorderStyle.SINGLE,
    size: eighthPoints(border),
    space: 0,
    color: 'auto',
  };
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}
