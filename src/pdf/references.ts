/** The bytes of each field of a row: its kind, a place or a number, and an index. */
export const FIELD_WIDTHS = [1, 4, 2];
const ROW = 7;
const IN_FILE = 1;
const IN_STREAM = 2;
/** The kind of prediction in which a row says how it differs from the one above. Source: RFC 2083, 6.4. */
const UP = 2;
/** The greatest generation, which marks the first free number. */
const LAST_GENERATION = 0xffff;

/** How rows are to be read again. */
export const PREDICTION = { Predictor: 12, Columns: ROW } as const;

/**
 * The rows of a cross-reference stream, from object 0, each as its difference from the one before it.
 *
 * @param places For each object from 1: where it begins in the file, or its index in its stream of objects.
 * @param holders For each object from 1: the number of the stream of objects that holds it, or 0.
 * Source: ISO 32000-1, 7.5.8.3.
 */
export function referenceRows(places: readonly number[], holders: readonly number[]): Uint8Array {
  const rows = new Uint8Array((ROW + 1) * (places.length + 1));
  writeRow(rows, 0, [0, 0, LAST_GENERATION], [0, 0, 0]);
  let before: Row = [0, 0, LAST_GENERATION];
  for (const [index, place] of places.entries()) {
    const holder = holders[index] ?? 0;
    const row: Row = holder === 0 ? [IN_FILE, place, 0] : [IN_STREAM, holder, place];
    writeRow(rows, index + 1, row, before);
    before = row;
  }
  return rows;
}

type Row = readonly [kind: number, place: number, index: number];

function writeRow(rows: Uint8Array, index: number, row: Row, before: Row): void {
  let at = index * (ROW + 1);
  rows[at++] = UP;
  rows[at++] = row[0] - before[0];
  for (const shift of [24, 16, 8, 0]) rows[at++] = (row[1] >>> shift) - (before[1] >>> shift);
  for (const shift of [8, 0]) rows[at++] = (row[2] >>> shift) - (before[2] >>> shift);
}
