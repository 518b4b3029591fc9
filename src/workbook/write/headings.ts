import type { LaidColumn, LaidSheet } from './book.ts';
import { textCell } from './cell.ts';
import { at, type PlacedCell } from './placed-cell.ts';
import { rowHeight } from './row-height.ts';
import { HEADING_STYLES } from './styles.ts';

/** Above and below a heading, in points. */
const HEADING_PADDING = 10;
/** The room that the button of a filter takes, in characters. */
const FILTER_BUTTON = 3;
/** How much wider bold letters are. */
const BOLD = 1.1;

/** What the sheet says above a column: the required ones have an asterisk. */
function shownHeading(column: LaidColumn): string {
  if (column.kind === 'lookup') return column.heading;
  return column.spec.isRequired ? `${column.spec.heading} *` : column.spec.heading;
}

/** What the note at a heading says. */
export function noteOf(column: LaidColumn): string {
  if (column.kind === 'lookup') return 'Công thức tự điền theo mã ở cột bên trái; không cần nhập.';
  return column.spec.isRequired ? `Bắt buộc. ${column.spec.note}` : column.spec.note;
}

/** The first row: what the columns are called, each with a note on how to fill it in. */
export function headings({ columns }: LaidSheet): readonly PlacedCell[] {
  return columns.map((column, index) => [
    at(1, index),
    {
      ...textCell(shownHeading(column)),
      style: HEADING_STYLES[headingStyle(column)],
      comment: { author: 'vanthu', text: noteOf(column) },
    },
  ]);
}

function headingStyle(column: LaidColumn): keyof typeof HEADING_STYLES {
  if (column.kind === 'lookup') return 'lookup';
  return column.spec.isRequired ? 'required' : 'optional';
}

/** In characters. */
export function widthOf(column: LaidColumn): number {
  return column.kind === 'lookup' ? column.width : column.spec.width;
}

/** High enough for the longest heading in its column, and the button of the filter beside it. */
export function headingHeight({ columns }: LaidSheet): number {
  const texts = columns.map((column) => ({
    text: shownHeading(column),
    width: (widthOf(column) - FILTER_BUTTON) / BOLD,
  }));
  return rowHeight(texts) + HEADING_PADDING;
}
