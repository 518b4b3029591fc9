import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';
const CORE_PROPERTIES = 'docProps/core.xml';
/** The package writes the time of writing here. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
const DIMENSION = /<dimension [^>]*\/>/u;
/** The name of the range that a filter covers; it must be hidden, which the package cannot write. */
export const FILTER_NAME = '_xlnm._FilterDatabase';
/** The number of columns of a sheet. */
const LAST_COLUMN = 16_384;
/** Below the headings a row keeps growing with what is written into it. */
const FIXED_HEIGHT = /(<row r="(?!1")\d+"[^>]*?) customHeight="1"/gu;

/** What is added to a sheet of the package's workbook, by its number from 1. */
export interface SheetFinish {
  readonly number: number;
  /** The row of empty cells that have the styles of their columns and one for those beyond; it is taken away. */
  readonly sampleRow: number;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** The texts of the notes in the first row, one a column. */
  readonly notes: readonly string[];
}

/**
 * Give a workbook what its package cannot write: the styles of whole columns, so that a row which is still empty can be written
 * into and keeps leading zeros, and notes as large as their texts. Take out the time of writing.
 */
export function finishWorkbook(xlsx: Uint8Array, finishes: readonly SheetFinish[]): Uint8Array {
  const parts = unzipSync(xlsx);
  const change = (name: string, edit: (xml: string) => string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the workbook has no ${name}`);
    parts[name] = strToU8(edit(strFromU8(part)));
  };
  change(CORE_PROPERTIES, (xml) => xml.replace(TIMES, ''));
  change('xl/workbook.xml', (xml) =>
    xml.replaceAll(`name="${FILTER_NAME}"`, `name="${FILTER_NAME}" hidden="1"`),
  );
  for (const finish of finishes) {
    const number = String(finish.number);
    change(`xl/worksheets/sheet${number}.xml`, (xml) => withColumnStyles(xml, finish));
    change(`xl/drawings/vmlDrawing${number}.vml`, (xml) => withNoteSizes(xml, finish));
  }
  const names = Object.keys(parts).sort();
  const ordered = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES)];
  const entries = ordered.map((name) => [name, parts[name] ?? new Uint8Array()] as const);
  // The earliest time that a zip entry can have; local, because that is how a zip entry keeps it.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

function withColumnStyles(xml: string, { sampleRow, widths }: SheetFinish): string {
  const row = new RegExp(`<row r="${String(sampleRow)}">(.*?)</row>`, 'su');
  const styles = [...(row.exec(xml)?.[1] ?? '').matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?\/>/gu)];
  const styleOf = (column: number) => styles[column]?.[1] ?? '0';
  let column = -1;
  const columns = xml.replace(/<col /gu, () => {
    column += 1;
    return `<col style="${styleOf(column)}" `;
  });
  const beyond = `min="${String(widths.length + 1)}" max="${String(LAST_COLUMN)}" width="${String(WIDTH_BEYOND)}"`;
  return columns
    .replace('</cols>', `<col style="${styleOf(widths.length)}" ${beyond}/></cols>`)
    .replace(row, '')
    .replace(FIXED_HEIGHT, '$1')
    .replace(DIMENSION, '');
}

/** The size of a note, in characters and lines. */
const NOTE_WIDTH = 36;
const CHARACTERS_A_LINE = 36;
/** The heading is as high as so many lines of a note. */
const LINES_BESIDE_HEADING = 2;
/** A column is never counted narrower than it is on the screen with its borders, in characters. */
const LEAST_WIDTH = 4;
const WIDTH_BEYOND = 9;

/** The corner cells of each note: the column and row to the right and below, with distances in pixels. */
function withNoteSizes(vml: string, { widths, notes }: SheetFinish): string {
  let column = -1;
  return vml.replace(/<x:Anchor>[^<]*<\/x:Anchor>/gu, () => {
    column += 1;
    const left = column + 1;
    const lines = Math.ceil((notes[column]?.length ?? 0) / CHARACTERS_A_LINE);
    const bottom = Math.max(1, lines - LINES_BESIDE_HEADING) + 1;
    const right = columnAfter(left, widths);
    return `<x:Anchor>${[left, 10, 0, 4, right, 10, bottom, 0].join(', ')}</x:Anchor>`;
  });
}

/** The column in which something as wide as a note ends that begins with a column. */
function columnAfter(first: number, widths: readonly number[]): number {
  let column = first;
  for (let width = 0; width < NOTE_WIDTH; column += 1) {
    width += Math.max(LEAST_WIDTH, widths[column] ?? WIDTH_BEYOND);
  }
  return column;
}
