import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { CivilDate } from '../../language/dates.ts';
import { quotedName } from './book.ts';
import { textCell } from './cell.ts';
import { finishWorkbook } from './finish-workbook.ts';
import { at, type PlacedCell } from './placed-cell.ts';
import { rowHeight } from './row-height.ts';
import { serialDate } from './serial-date.ts';
import { BORDER, COLORS, filled, FONT } from './styles.ts';

/** A moment of the wall clock, to the second. */
export interface Moment {
  readonly day: CivilDate;
  readonly seconds: number;
}

/** What a cell shows: a text is never a formula, whatever it begins with. */
export type PlainValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'moment'; readonly moment: Moment };

export interface PlainColumn {
  /** From the first row of headings down; as many as the other columns have. */
  readonly headings: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly alignment: 'left' | 'center';
}

/** A sheet that is read and printed, not filled in. */
export interface PlainSheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly PlainColumn[];
  /** Undefined for an empty cell. */
  readonly rows: readonly (readonly (PlainValue | undefined)[])[];
}

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Stands for a time that nobody sees: `finishWorkbook` takes it out. */
const NO_TIME = new Date(0);
const SECONDS_A_DAY = 86_400;
/** Bold headings need more room than the letters of the rows. */
const HEADING_ROOM = 1.15;
/** As the decree has them for documents, in inches: 20 mm, and 30 mm where sheets are bound. */
const MARGINS = { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 };

/**
 * Write sheets of rows below headings that stay in sight and stand on every printed page, A4 landscape.
 *
 * @returns An .xlsx file; the same for the same input.
 */
export async function writePlainBook(sheets: readonly PlainSheet[], title: string): Promise<Uint8Array> {
  const xlsx = await writeXlsx({
    sheets: sheets.map(writeSheet),
    namedRanges: sheets.map(repeatedHeadings),
    defaultFont: FONT,
    dateSystem: '1900',
    properties: { title, creator: 'vanthu', modified: NO_TIME },
  });
  return finishWorkbook(xlsx, []);
}

/** The headings stand on every printed page. */
function repeatedHeadings({ name, columns }: PlainSheet): NamedRange {
  const range = `${quotedName(name)}!$1:$${String(headingRowsOf(columns))}`;
  return { name: '_xlnm.Print_Titles', range, scope: name };
}

function headingRowsOf(columns: readonly PlainColumn[]): number {
  return Math.max(1, ...columns.map(({ headings }) => headings.length));
}

function writeSheet({ name, columns, rows }: PlainSheet): WriteSheet {
  const headingRows = headingRowsOf(columns);
  const headings = Array.from({ length: headingRows }, (_, row) =>
    columns.map((column) => column.headings[row] ?? ''),
  );
  const heights = [
    ...headings.map((texts) => heightOf(texts, columns, HEADING_ROOM)),
    ...rows.map((values) => heightOf(values.map(shownLength), columns, 1)),
  ];
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map([
      ...headings.flatMap((texts, row) => texts.map((text, column) => heading(text, row, column))),
      ...rows.flatMap((values, row) =>
        columns.map((column, index) => placed(values[index], column, row + headingRows, index)),
      ),
    ]),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    freezePane: { rows: headingRows, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: '&C&A, trang &P/&N' },
  };
}

function heading(text: string, row: number, column: number): PlacedCell {
  return [at(row + 1, column), { ...textCell(text), style: HEADING }];
}

const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: filled(COLORS.optional),
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

function placed(
  value: PlainValue | undefined,
  { alignment }: PlainColumn,
  row: number,
  column: number,
): PlacedCell {
  const numFmt = value === undefined ? '@' : FORMATS[value.kind];
  const style = {
    border: BORDER,
    numFmt,
    alignment: { horizontal: alignment, vertical: 'top', wrapText: true },
  } as const;
  return [at(row + 1, column), { ...plainCell(value), style }];
}

const FORMATS: Readonly<Record<PlainValue['kind'], string>> = {
  text: '@',
  number: '0',
  date: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm:ss',
};

function plainCell(value: PlainValue | undefined): Partial<Cell> {
  switch (value?.kind) {
    case undefined:
      return { value: null };
    case 'text':
      return textCell(withoutControls(value.text));
    case 'number':
      return { value: value.number, type: 'number' };
    case 'date':
      return { value: serialDate(value.date), type: 'number' };
    case 'moment': {
      const { day, seconds } = value.moment;
      return { value: serialDate(day) + seconds / SECONDS_A_DAY, type: 'number' };
    }
  }
}

/** XML holds no control characters but line ends and tabs. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

/** A text as long as what a cell shows. */
function shownLength(value: PlainValue | undefined): string {
  if (value === undefined) return '';
  return value.kind === 'text' ? value.text : FORMATS[value.kind];
}

function heightOf(texts: readonly string[], columns: readonly PlainColumn[], room: number): number {
  return rowHeight(texts.map((text, index) => ({ text, width: (columns[index]?.width ?? 1) / room })));
}
