import type {
  PresentedDocument,
  PresentedGrid,
  PresentedTable,
  PresentedTableRow,
} from '../presentation/presented.ts';
import { closingRows } from './closing-rows.ts';
import type { NextId } from './paragraph.ts';
import { columnPlaces, mergedEdges, widthsBetween } from './table-columns.ts';
import { rowCells, type OpenCell } from './table-cell.ts';
import { tableHead } from './table-parts.ts';
import { eighthPoints, twips } from './twips.ts';

/** What a table stands with. */
export interface BesideTable {
  /** The signature block right below it. */
  readonly closing: PresentedGrid | undefined;
  /** Whether its last row stays with what follows. */
  readonly isKept: boolean;
}

/**
 * A table of fixed layout with borders, as XML in pieces. In compatibility mode 14 a table is shifted left by its cells' margin, so
 * it is indented by as much. A signature block below it is its last row: Word and LibreOffice keep a row with the next
 * row, but LibreOffice keeps a table that goes over pages with nothing (docs/adr/0014).
 */
export function wordTable(
  table: PresentedTable,
  styles: PresentedDocument['styles'],
  nextId: NextId,
  { closing, isKept }: BesideTable,
): readonly string[] {
  const edges = mergedEdges(table.columns, closing?.columns ?? []);
  const margin = twips(table.padding);
  const border = `w:val="single" w:color="auto" w:sz="${String(eighthPoints(table.border))}" w:space="0"`;
  const head = tableHead({ widths: widthsBetween(edges), indent: margin, padding: margin, border });
  const places = columnPlaces(table.columns, edges);
  let open: readonly OpenCell[] = [];
  const wordRows = (rows: readonly PresentedTableRow[], isHeader: boolean) =>
    rows.map((row, index) => {
      const isRowKept = row.isKeptWithNext || isHeader || (index === rows.length - 1 && isKept);
      const { text, stillOpen } = rowCells(row, open, { places, styles, nextId, isRowKept });
      open = stillOpen;
      return `<w:tr>${rowProperties(row, isHeader)}${text}</w:tr>`;
    });
  const rows = [...wordRows(table.header, true), ...wordRows(table.rows, false)];
  if (closing !== undefined) {
    rows.push(...closingRows(closing, columnPlaces(closing.columns, edges), styles, nextId));
  }
  return [`<w:tbl>${head}`, ...rows, '</w:tbl>'];
}

function rowProperties({ minHeight }: PresentedTableRow, isHeader: boolean): string {
  const header = isHeader ? '<w:tblHeader/>' : '';
  const height = minHeight > 0 ? `<w:trHeight w:val="${String(twips(minHeight))}" w:hRule="atLeast"/>` : '';
  return `<w:trPr><w:cantSplit/>${header}${height}</w:trPr>`;
}
