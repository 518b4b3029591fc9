import type { BookLine, RegisterBook } from '../../document/register-form.ts';
import {
  columnNumber,
  CONTINUED_ENTRY,
  REGISTER_COLUMNS,
  REGISTER_FORMAT,
} from '../../regulation/register-form.ts';
import { TABLE_FORMAT } from '../../regulation/table-format.ts';
import { pt, type Pt } from '../../regulation/units.ts';
import type { Place } from '../../document/issue.ts';
import { columnBoundary } from '../columns.ts';
import type { FontMetrics } from '../font-metrics.ts';
import { plainRun, presentParagraph } from '../paragraph.ts';
import type { PresentedCell, PresentedStyle, PresentedTable, PresentedTableRow } from '../presented.ts';
import type { Styles } from '../styles.ts';
import { rowsOfLines, type RowSetting } from './long-rows.ts';

/** The form has no template to point into. */
const NOWHERE: Place = { file: '', line: 1, column: 1 };

/** The ten columns of a book, every page of it with their titles. Source: Decree 30/2020/NĐ-CP, Appendix IV, I.2. */
export function bookTable(
  { lines }: Pick<RegisterBook, 'lines'>,
  styles: Styles,
  width: Pt,
  metrics: FontMetrics,
): PresentedTable {
  const columns = columnWidths(width);
  const { padding, tableSize: size } = REGISTER_FORMAT;
  const header = { ...styles.tableHeader, size };
  const style = { ...styles.tableCell, size };
  const setting = { style, metrics, rooms: columns.map((column) => pt(column - 2 * padding)) };
  return {
    kind: 'table',
    place: NOWHERE,
    columns,
    padding,
    border: TABLE_FORMAT.border,
    header: [
      row(REGISTER_COLUMNS.map(({ title }, column) => cell([title], column, 'center', header))),
      row(REGISTER_COLUMNS.map((_, column) => cell([columnNumber(column)], column, 'center', style))),
    ],
    rows: lines.flatMap((line) => lineRows(line, setting)),
    isKeptWithNext: false,
    depth: 0,
  };
}

/** The widths of the columns in proportion, each boundary where every program has it. */
function columnWidths(width: Pt): readonly Pt[] {
  const whole = REGISTER_COLUMNS.reduce((sum, column) => sum + column.width, 0);
  let before = 0;
  const ends = REGISTER_COLUMNS.map((column, index) => {
    before += column.width;
    return index === REGISTER_COLUMNS.length - 1
      ? width
      : columnBoundary(pt((width * before) / whole), width);
  });
  return ends.map((end, index) => pt(end - (ends[index - 1] ?? 0)));
}

function lineRows(line: BookLine, setting: RowSetting): readonly PresentedTableRow[] {
  if (line.kind === 'note') return [noteRow(line.text, setting.style)];
  const parts = rowsOfLines(line.cells, REGISTER_FORMAT, setting);
  const [[reference = ''] = []] = line.cells;
  return parts.map((texts, index) => {
    const shown = index === 0 ? texts : [[reference, CONTINUED_ENTRY], ...texts.slice(1)];
    const cells = REGISTER_COLUMNS.map(({ alignment }, column) =>
      cell(shown[column] ?? [], column, alignment, setting.style),
    );
    return row(cells, REGISTER_FORMAT.lowestRow);
  });
}

/** A line over all columns. */
function noteRow(text: string, style: PresentedStyle): PresentedTableRow {
  const run = { text, face: 'italic' } as const;
  const paragraphs = [presentParagraph(style, [run], { alignment: 'center' })];
  return row(
    [{ column: 0, columns: REGISTER_COLUMNS.length, rows: 1, paragraphs }],
    REGISTER_FORMAT.lowestRow,
  );
}

function row(cells: readonly PresentedCell[], minHeight = pt(0)): PresentedTableRow {
  return { place: NOWHERE, cells, minHeight, isKeptWithNext: false };
}

/** A cell with a paragraph for each text; an empty one has an empty paragraph. */
function cell(
  texts: readonly string[],
  column: number,
  alignment: 'left' | 'center' | 'right',
  style: PresentedStyle,
): PresentedCell {
  const paragraphs = (texts.length === 0 ? [''] : texts).map((text) =>
    presentParagraph(style, [plainRun(style, text)], { alignment }),
  );
  return { column, columns: 1, rows: 1, paragraphs };
}
