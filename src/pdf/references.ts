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
 * The rows of a cross-reference stream, from object 0.
 *
 * @param places For each object from 1: where it begins in the file, or its index in its stream of objects.
 * @param holders For each object from 1: the number of the stream of objects that holds it, or 0.
 * Source: ISO 32000-1, 7.5.8.3.
 */
export function referenceRows(places: readonly number[], holders: readonly number[]): Uint8Array {
  const rows = new Uint8Array(ROW * (places.length + 1));
  writeRow(rows, 0, 0, 0, LAST_GENERATION);
  for (const [index, place] of places.entries()) {
    const holder = holders[index] ?? 0;
    if (holder === 0) writeRow(rows, index + 1, IN_FILE, place, 0);
    else writeRow(rows, index + 1, IN_STREAM, holder, place);
  }
  return rows;
}

function writeRow(rows: Uint8Array, index: number, kind: number, place: number, last: number): void {
  let at = index * ROW;
  rows[at++] = kind;
  for (const shift of [24, 16, 8, 0]) rows[at++] = place >>> shift;
  for (const shift of [8, 0]) rows[at++] = last >>> shift;
}

/** The same as each row's difference from the one before it, which can be compressed better. */
export function predicted(rows: Uint8Array): Uint8Array {
  const differences = new Uint8Array(rows.length + rows.length / ROW);
  for (let at = 0, to = 0; at < rows.length; at += 1) {
    if (at % ROW === 0) differences[to++] = UP;
    differences[to++] = (rows[at] ?? 0) - (rows[at - ROW] ?? 0);
  }
  return differences;
}
