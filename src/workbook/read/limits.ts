import { LIMITS as DATA_LIMITS } from '../../sources/nesting.ts';

/** How far down people begin a table: titles stand above it. */
export const HEADING_ROWS = 15;

/**
 * How much of a file is read. House values: far above what a year's data needs, far below what a computer of an office has.
 * Whatever is beyond one of them is an issue, never cut in silence.
 */
export const LIMITS = {
  /** Bytes of the file as it stands on the disk. */
  fileBytes: 20 * 1024 * 1024,
  /** Files inside the workbook, pictures included. */
  entries: 2000,
  /** Bytes of the parts of the workbook that are read, unpacked, together. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Characters of one tag with its attributes. */
  tagCharacters: 64 * 1024,
  /** Elements inside each other. */
  depth: 64,
  /** Different texts in the workbook. */
  sharedTexts: 1_000_000,
  /** Cells with content, together. */
  cells: 600_000,
  sheets: 50,
  /** Rows of a sheet, those above the headings included. */
  rows: HEADING_ROWS + 20_000,
  columns: 200,
  /** Merged ranges of a sheet. */
  ranges: 20_000,
  /** In UTF-16 units: a data file takes twice as many for a value, since each quote in it may have to be written twice. */
  cellCharacters: DATA_LIMITS.letters / 2,
} as const;
